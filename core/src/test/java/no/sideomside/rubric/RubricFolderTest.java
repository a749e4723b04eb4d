package no.sideomside.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading a rubric folder. */
final class RubricFolderTest {
  private static final String RUBRIC =
      """
      {"version": "2",
       "groups": [{"id": "g", "name": {"nb": "Gruppe", "en": "Group"}}],
       "principles": [{"id": "mot", "group": "g", "name": {"nb": "Mot"}, "question": {"nb": "Q"},
         "shownBy": {"nb": "S"}, "against": {"nb": "A"}, "anchors": ["x-1"]}]}
      """;
  private static final String SOURCES =
      """
      {"works": [{"id": "x", "author": "A", "year": "2010", "title": {"nb": "T"}}],
       "sources": [{"id": "x-1", "work": "x", "says": {"nb": "S"}}]}
      """;
  private static final String LAW =
      """
      {"cards": [{"id": "kort", "title": {"nb": "T"}, "text": {"nb": "X"}, "source": {"nb": "L"},
        "checked": "2026-11-21"}]}
      """;

  private final Path folder;

  RubricFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("rubric.json"), RUBRIC);
    Files.writeString(folder.resolve("sources.json"), SOURCES);
    Files.writeString(folder.resolve("law.json"), LAW);
  }

  @Test
  void anotherOrganisationsPrinciplesAreRead() throws Exception {
    RubricFolder read = RubricFolder.read(folder, Set.of("id"));

    assertThat(read.rubric().principles()).extracting(Principle::id).containsExactly("mot");
    assertThat(read.rubric().sha256()).hasSize(64);
    assertThat(read.sources()).containsOnlyKeys("x-1");
    assertThat(read.lawCards()).containsOnlyKeys("kort");
  }

  @Test
  void sourcesAndLawMayBeAbsent() throws Exception {
    Files.delete(folder.resolve("sources.json"));
    Files.delete(folder.resolve("law.json"));

    RubricFolder read = RubricFolder.read(folder, Set.of());

    assertThat(read.sources()).isEmpty();
    assertThat(read.lawCards()).isEmpty();
  }

  @Test
  void anAuthorAndAYearMayBeWrittenInEachLanguage() throws Exception {
    Path sources = folder.resolve("sources.json");
    Files.writeString(
        sources,
        SOURCES
            .replace("\"author\": \"A\"", "\"author\": {\"nb\": \"A og B\", \"en\": \"A and B\"}")
            .replace(
                "\"year\": \"2010\"",
                "\"year\": {\"nb\": \"trolig 2010\", \"en\": \"probably 2010\"}"));

    Source source = RubricFolder.read(folder, Set.of()).sources().get("x-1");

    Work work = Objects.requireNonNull(source).work();
    assertThat(work.author().in(Language.EN)).isEqualTo("A and B");
    assertThat(work.year().in(Language.NB)).isEqualTo("trolig 2010");
  }

  @Test
  void aStorysOwnSourcesAreReadBesideTheOthers() throws Exception {
    Path story = Files.createDirectories(folder.resolve("bilturen"));
    Files.writeString(story.resolve("sources.json"), SOURCES.replace("x-1", "vi-1"));

    assertThat(RubricFolder.read(folder, Set.of()).withSourcesOf(story).sources())
        .containsOnlyKeys("x-1", "vi-1");
  }

  @Test
  void theNearestFolderUpwardsIsFound() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("a/b"));

    assertThat(RubricFolder.nearest(deep)).contains(folder.toAbsolutePath());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "rubric.json  | \"id\": \"mot\"      | \"id\": \"why\"    | rubric.reserved",
        "rubric.json  | \"id\": \"mot\"      | \"id\": \"blå ting\" | rubric.bad_id",
        "rubric.json  | \"group\": \"g\"     | \"group\": \"h\"   | rubric.no_group",
        "rubric.json  | \"question\"         | \"kvestion\"       | rubric.missing",
        "rubric.json  | {\"nb\": \"Q\"}      | \"Q\"              | rubric.missing",
        "rubric.json  | [\"x-1\"]            | \"x-1\"            | rubric.missing",
        "rubric.json  | \"principles\"       | \"prinsipper\"     | rubric.no_list",
        "rubric.json  | \"version\": \"2\"   | \"version\": 2     | rubric.missing",
        "rubric.json  | {\"version\"         | [\"version\"       | rubric.not_json",
        "sources.json | \"work\": \"x\"      | \"work\": \"y\"    | rubric.no_work",
        "law.json     | 2026-11-21           | 21.11.2026         | rubric.bad_date",
      })
  void aFileThatIsWrongIsASentenceThatNamesIt(String file, String good, String bad, String key)
      throws Exception {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(good, bad));

    SentenceException e = fault();

    assertThat(e.sentence().key()).isEqualTo(key);
    assertThat(Texts.in(Language.NB).say(e.sentence())).contains(file);
  }

  @Test
  void twoPrinciplesWithTheSameIdAreASentence() throws Exception {
    int from = RUBRIC.indexOf("{\"id\": \"mot\"");
    String principle = RUBRIC.substring(from, RUBRIC.lastIndexOf("]}"));
    Files.writeString(
        folder.resolve("rubric.json"), RUBRIC.replace(principle, principle + ", " + principle));

    assertThat(fault().sentence().key()).isEqualTo("rubric.twice");
  }

  @Test
  void aRubricWithoutPrinciplesIsASentence() throws Exception {
    Files.writeString(
        folder.resolve("rubric.json"), "{\"version\": \"1\", \"groups\": [], \"principles\": []}");

    assertThat(fault().sentence().key()).isEqualTo("rubric.empty");
  }

  @Test
  void jsonNestedDeepIsASentence() throws Exception {
    Files.writeString(folder.resolve("rubric.json"), "[".repeat(200_000));

    assertThat(fault().sentence().key()).isEqualTo("rubric.not_json");
  }

  @Test
  void anEmptyFileIsASentence() throws Exception {
    Files.writeString(folder.resolve("rubric.json"), "");

    assertThat(fault().sentence().key()).isIn("rubric.not_json", "rubric.not_object");
  }

  @Test
  void aMissingFileIsASentence() throws Exception {
    Files.delete(folder.resolve("rubric.json"));

    assertThat(fault().sentence().key()).isEqualTo("rubric.unreadable");
  }

  private SentenceException fault() {
    return catchThrowableOfType(
        SentenceException.class, () -> RubricFolder.read(folder, Set.of("id", "why")));
  }
}
