package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a compiled story. */
final class CompiledStoryTest {
  private static final String TEXT =
      Ink.TOP
          + """
          LIST ting = (a), b
          Hei æøå «du» <b>. # decision: en # mood: jonas warm
          * [A # id: a # relasjon: +2]
          - Hei <> igjen.
          """
          + Ink.END;

  private final Path folder;

  CompiledStoryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatIsWrittenIsRead() throws Exception {
    CompiledStory story = Ink.compiled(folder, TEXT);
    Path file = folder.resolve("ut/prove.nb" + CompiledStory.SUFFIX);
    story.write(file);

    assertThat(CompiledStory.read(file)).isEqualTo(story);
  }

  @Test
  void theSameStoryGivesTheSameBytes() throws Exception {
    Path one = folder.resolve("en");
    Path two = folder.resolve("to");
    Ink.compiled(folder, TEXT).write(one);
    Ink.compiled(folder, TEXT).write(two);

    assertThat(two).hasSameBinaryContentAs(one);
  }

  @Test
  void aTruncatedFileIsASentence() throws Exception {
    Path file = folder.resolve("x");
    Ink.compiled(folder, TEXT).write(file);
    byte[] bytes = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, 2, 20, bytes.length / 2, bytes.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(bytes, length));
      assertThat(read(file)).contains("er skadet");
    }
  }

  @Test
  void aChangedFileIsASentence() throws Exception {
    Path file = folder.resolve("x");
    Ink.compiled(folder, TEXT).write(file);
    Files.writeString(file, Files.readString(file).replace("Hei æøå", "Hå æøå"));

    assertThat(read(file)).contains("er skadet");
  }

  @Test
  void randomBytesAreASentence() throws Exception {
    byte[] bytes = new byte[10_000];
    new Random(1).nextBytes(bytes);
    Path file = Files.write(folder.resolve("x"), bytes);

    assertThat(read(file)).contains("er skadet");
  }

  @Test
  void jsonNestedDeepIsASentence() {
    assertThat(read(Ink.write(folder.resolve("x"), "[".repeat(200_000)))).contains("er skadet");
  }

  @Test
  void anotherVersionIsASentence() throws Exception {
    Path file = folder.resolve("x");
    Ink.compiled(folder, TEXT).write(file);
    Files.writeString(file, Files.readString(file).replace("\"schema\":1", "\"schema\":2"));

    assertThat(read(file)).contains("en annen utgave");
  }

  @Test
  void aMissingFileIsASentence() {
    assertThat(read(folder.resolve("borte"))).contains("kan ikke leses");
  }

  @Test
  void aFileThatCannotBeWrittenIsASentence() {
    Path inTheWay = Ink.write(folder.resolve("fil"), "x");
    StoryException e =
        catchThrowableOfType(
            StoryException.class,
            () -> Ink.compiled(folder, TEXT).write(inTheWay.resolve("x.story.json")));

    assertThat(Ink.said(e)).contains("kan ikke skrives");
  }

  @Test
  void aPathThatIsNotMappedStandsWhereItsContainerDoes() {
    CompiledStory story = Ink.compiled(folder, TEXT);

    assertThat(story.place("tull.0.1")).isNull();
    assertThat(story.place(null)).isNull();
    assertThat(story.place("0.0.99.12")).isEqualTo(story.place("0.0"));
  }

  private static String read(Path file) {
    StoryException e = catchThrowableOfType(StoryException.class, () -> CompiledStory.read(file));
    return Ink.said(e);
  }
}
