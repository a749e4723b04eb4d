package no.sideomside.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptFilesTest {
  @TempDir Path data;

  private AttemptFiles files() {
    return new AttemptFiles(data);
  }

  @Test
  void anAttemptIsReadBackAsItWasWritten() throws Exception {
    Attempt attempt = Attempts.inProgress("a1");
    files().write(attempt);
    assertThat(AttemptFiles.read(data.resolve("attempts/a1.json"))).isEqualTo(attempt);
  }

  @Test
  void theFileIsPlainUtf8WithoutEscapedLetters() throws Exception {
    files().write(Attempts.inProgress("a1"));
    String text = Files.readString(data.resolve("attempts/a1.json"));
    assertThat(text).contains("lun måke").contains("Æøå «og»").contains("& <b>");
  }

  @Test
  void argumentsOfADiscussionStandUnderForAndAgainst() throws Exception {
    files().write(Attempts.inProgress("a1"));
    String text = Files.readString(data.resolve("attempts/a1.json"));
    assertThat(text).contains("\"for\": \"Det er hans mål.\"").contains("\"against\":");
  }

  @Test
  void writingLeavesNoOtherFileBehind() throws Exception {
    files().write(Attempts.inProgress("a1"));
    files().write(Attempts.inProgress("a1"));
    try (Stream<Path> all = Files.list(data.resolve("attempts"))) {
      assertThat(all.map(path -> path.getFileName().toString())).containsExactly("a1.json");
    }
  }

  @Test
  void aHalfWrittenFileFromAPowerCutDoesNotHideTheWholeOne() throws Exception {
    files().write(Attempts.inProgress("a1"));
    Files.writeString(data.resolve("attempts/a1.json.part"), "{\"schema\": 1, \"id\": \"a1");
    AttemptShelf shelf = files().readAll();
    assertThat(shelf.attempts()).extracting(Attempt::id).containsExactly("a1");
    assertThat(shelf.damaged()).isEmpty();
  }

  @Test
  void theNewestAttemptComesFirst() throws Exception {
    files().write(Attempts.attempt("old", "2026-11-20T10:00:00Z", List.of()));
    files().write(Attempts.attempt("new", "2026-11-21T10:00:00Z", List.of()));
    assertThat(files().readAll().attempts()).extracting(Attempt::id).containsExactly("new", "old");
  }

  @Test
  void aTruncatedFileIsReportedByNameAndLeftAlone() throws Exception {
    files().write(Attempts.inProgress("good"));
    String whole = Files.readString(data.resolve("attempts/good.json"));
    Path cut = data.resolve("attempts/cut.json");
    Files.writeString(cut, whole.substring(0, whole.length() / 2));
    byte[] before = Files.readAllBytes(cut);

    AttemptShelf shelf = files().readAll();

    assertThat(shelf.attempts()).extracting(Attempt::id).containsExactly("good");
    assertThat(shelf.damaged()).hasSize(1);
    assertThat(Texts.in(Language.NB).say(shelf.damaged().get(0)))
        .contains("cut.json")
        .contains("ødelagt");
    assertThat(Files.readAllBytes(cut)).isEqualTo(before);
  }

  @Test
  void aFileOfANewerProgramIsSaidToBeNewer() throws Exception {
    files().write(Attempts.inProgress("a1"));
    Path file = data.resolve("attempts/a1.json");
    Files.writeString(file, Files.readString(file).replace("\"schema\": 1", "\"schema\": 2"));
    assertThatThrownBy(() -> AttemptFiles.read(file))
        .isInstanceOfSatisfying(
            SentenceException.class,
            e -> assertThat(e.sentence().key()).isEqualTo("attempt.newer"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "null",
        "\"text\"",
        "{}",
        "{\"schema\":1}",
        "{\"schema\":\"one\",\"scenario\":\"x\",\"decisions\":[]}",
        "{\"schema\":1,\"scenario\":\"x\",\"decisions\":[{}]}",
        "{\"schema\":1,\"scenario\":\"x\",\"decisions\":{}}",
        "{\"schema\":1,\"scenario\":\"x\",\"decisions\":[null]}",
        "{\"schema\":1,\"scenario\":null,\"decisions\":null}"
      })
  void aForeignFileIsSaidToBeForeign(String text) throws Exception {
    Path file = data.resolve("foreign.json");
    Files.writeString(file, text);
    assertThatThrownBy(() -> AttemptFiles.read(file))
        .isInstanceOfSatisfying(
            SentenceException.class,
            e -> assertThat(e.sentence().key()).isEqualTo("attempt.foreign"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "{\"a\":", "\u0000\u0001"})
  void whatIsNotJsonIsSaidToBeDamaged(String text) throws Exception {
    Path file = data.resolve("broken.json");
    Files.writeString(file, text);
    assertThatThrownBy(() -> AttemptFiles.read(file)).isInstanceOf(SentenceException.class);
  }

  @Test
  void nestingWithoutEndIsASentence() throws Exception {
    Path file = data.resolve("deep.json");
    Files.writeString(file, "[".repeat(200_000));
    assertThatThrownBy(() -> AttemptFiles.read(file)).isInstanceOf(SentenceException.class);
  }

  @Test
  void bytesThatAreNotUtf8AreASentence() throws Exception {
    Path file = data.resolve("bytes.json");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThatThrownBy(() -> AttemptFiles.read(file)).isInstanceOf(SentenceException.class);
  }

  @Test
  void fieldsOfALaterProgramAreIgnored() throws Exception {
    files().write(Attempts.inProgress("a1"));
    Path file = data.resolve("attempts/a1.json");
    Files.writeString(
        file, Files.readString(file).replace("\"schema\": 1,", "\"schema\": 1, \"later\": [1],"));
    assertThat(AttemptFiles.read(file)).isEqualTo(Attempts.inProgress("a1"));
  }

  @Test
  void reflectionsStandBesideAndAreNotReadAsAttempts() throws Exception {
    files().write(Attempts.inProgress("a1"));
    Reflections reflections =
        Reflections.none("a1").with(new Reflections.Hope(0, "stillheten", "At han hviler."));
    files().write(reflections);

    assertThat(files().readAll().attempts()).hasSize(1);
    assertThat(files().readAll().damaged()).isEmpty();
    assertThat(files().reflections("a1")).isEqualTo(reflections);
    assertThat(Files.readString(data.resolve("attempts/a1.json"), StandardCharsets.UTF_8))
        .doesNotContain("At han hviler.\",\n  \"");
  }

  @Test
  void aFolderThatIsAFileIsToldBeforeAnythingIsPlayed() throws Exception {
    Files.writeString(data.resolve("attempts"), "in the way");
    assertThatThrownBy(() -> files().makeReady())
        .isInstanceOfSatisfying(
            SentenceException.class,
            e ->
                assertThat(Texts.in(Language.NB).say(e.sentence()))
                    .contains("noe annet ligger i veien")
                    .contains("--data"));
  }

  @Test
  void anIdThatWouldLeaveTheFolderIsRefused() {
    assertThatThrownBy(() -> files().write(Attempts.inProgress("../out")))
        .isInstanceOf(SentenceException.class);
    assertThat(data.resolve("out.json")).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereHoldsNoAttempts() {
    assertThat(files().readAll().attempts()).isEmpty();
    assertThat(files().readAll().damaged()).isEmpty();
  }
}
