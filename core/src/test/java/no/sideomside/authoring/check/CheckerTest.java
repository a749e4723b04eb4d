package no.sideomside.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.sideomside.authoring.NewScenario;
import no.sideomside.story.Severity;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check is pointed to, where its findings stand, and what they say. */
final class CheckerTest {
  private final Path folder;

  CheckerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFindingStandsOnItsLineInTheFileThatWasNamed() {
    Trial trial = new Trial(folder).swap("VAR ro = 0", "VAR ro = 0\n-> borte");

    Report report = trial.check();

    int line = 1 + trial.text(Language.NB).lines().toList().indexOf("-> borte");
    assertThat(Trial.told(report))
        .startsWith(
            trial.file(Language.NB)
                + ":"
                + line
                + ": error [divert-target] Ingen knute eller etikett heter «borte»."
                + " Se etter skrivefeil, eller skriv knuten."
                + " (Ink sier: Divert target not found: '-> borte'.)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# id: kortet        | # id: kortet # limit: taushetsplikt | taushet-na",
        "# egenmakt: +2      | # egenmagt: +2                      | relasjon, haap, identitet",
        "# mood: arvid wary  | # modd: arvid wary                  | mood, ",
        "fagmote-1 local     | fagmote local                       | disse: fagmote-1, "
      })
  void whatIsNotThereIsAnsweredWithWhatIs(String right, String wrong, String named) {
    Report report = new Trial(folder).swap(right, wrong).check();

    assertThat(report.findings())
        .as(Trial.told(report))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .filteredOn(finding -> finding.rule() != Rule.LANGUAGES)
        .extracting(finding -> new ReportText(Texts.in(Language.NB)).line(finding))
        .singleElement()
        .asString()
        .contains(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# id: bli # egenmakt: +2 | # id: bli # egenmakt: +1 | # egenmakt: +1",
        "# id: bli                | # id: staa               | # id: staa",
        "{ro >= 2:                | {ro >= 3:                | (ro >= 3)",
        "~ ro += 1                | ~ ro += 2                | ro += 2",
        "# decision: kanten       | # decision: bussen       | # decision: bussen",
        "=== trappa ===           | === steinen ===          | steinen",
        "# mood: arvid warm       | # mood: arvid sad        | # mood: arvid sad",
        "# ending: trappa         | # ending: steinen        | # ending: steinen"
      })
  void languagesOutOfStepAreToldWithWhatAndWhere(String what, String with, String told) {
    Trial trial = new Trial(folder);
    // A knot that is renamed is renamed everywhere, so that it compiles.
    trial.write(trial.text(Language.NB).replace(what.strip(), with.strip()));
    if (told.equals("steinen")) {
      trial.write(trial.text(Language.NB).replace("-> trappa", "-> steinen"));
    }

    List<Finding> differences =
        trial.check().findings().stream().filter(f -> f.rule() == Rule.LANGUAGES).toList();

    assertThat(differences).isNotEmpty();
    assertThat(Trial.told(new Report(differences, 1)))
        .contains("prove.en.ink:")
        .contains("prove.nb.ink")
        .contains(told);
  }

  @Test
  void proseMayDifferBetweenTheLanguages() {
    Trial trial = new Trial(folder).swap("Arvid sitter ved vinduet", "Han er her.\nArvid sitter");

    assertThat(trial.check().findings()).noneMatch(f -> f.rule() == Rule.LANGUAGES);
  }

  @Test
  void oneLanguageIsEnoughForATrainersOwnAndNotForOurs() throws Exception {
    Trial trial = new Trial(folder);
    Files.delete(trial.file(Language.EN));

    assertThat(trial.check().anyError()).isFalse();
    assertThat(trial.shipped().check().findings()).anyMatch(f -> f.rule() == Rule.LANGUAGES);
  }

  @Test
  void aSingleFileIsComparedWithItsSister() {
    Trial trial = new Trial(folder).swap("# id: bli", "# id: staa");

    assertThat(trial.check(trial.file(Language.NB)).findings())
        .anyMatch(f -> f.rule() == Rule.LANGUAGES && f.file().equals(trial.file(Language.NB)));
  }

  @Test
  void aFolderOfScenariosIsCheckedScenarioByScenario() throws Exception {
    Trial trial = new Trial(folder);
    NewScenario.make(trial.stories, "annen", Set.of());
    trial.swap("# colour", "# farge");

    Report report = trial.check(trial.stories);

    assertThat(report.stories()).isEqualTo(4);
    assertThat(report.count(Severity.ERROR)).isGreaterThanOrEqualTo(1);
  }

  @Test
  void scenariosCheckedTogetherAreToldAsTheyAreAlone() throws Exception {
    Trial trial = new Trial(folder);
    for (String id : List.of("annen", "tredje", "fjerde", "femte")) {
      NewScenario.make(trial.stories, id, Set.of());
    }
    trial.swap("# colour", "# farge");
    List<Finding> alone = new ArrayList<>();
    for (String id : List.of("annen", "femte", "fjerde", Trial.ID, "tredje")) {
      alone.addAll(trial.check(trial.stories.resolve(id)).findings());
    }

    assertThat(trial.check(trial.stories).findings()).containsExactlyElementsOf(alone);
  }

  @Test
  void aPlaceFromWhichNoEndingIsReachedIsTold() {
    Trial trial =
        new Trial(folder)
            .append("=== ring ===\nRundt. # decision: rundt\n+ [Ja. # id: ja]\n  Om.\n  -> ring\n")
            .swap("-> holdeplassen", "-> ring");

    assertThat(Trial.told(trial.check())).contains("[no-ending] Herfra nås ingen slutt");
  }

  @Test
  void aMisnamedStoryIsTold() throws Exception {
    Trial trial = new Trial(folder);
    Files.delete(trial.file(Language.EN));
    Files.move(trial.file(Language.NB), trial.scenario().resolve("feil.nb.ink"));

    assertThat(Trial.told(trial.check())).contains("[folder]").contains("prove.nb.ink");
  }

  @Test
  void anErrorInAnIncludedFileStandsThere() {
    Trial trial = new Trial(folder).swap("VAR ro = 0", "VAR ro = 0\nINCLUDE del.ink");
    Path part = trial.scenario().resolve("del.ink");
    trial.write(part, "=== del ===\nHei. # farge: x\n-> END\n");

    assertThat(trial.check().findings())
        .anyMatch(f -> f.rule() == Rule.UNKNOWN_TAG && f.file().equals(part) && f.line() == 2)
        .anyMatch(f -> f.rule() == Rule.UNREACHABLE_KNOT && f.file().equals(part));
  }

  @Test
  void anIncludeInsideAKnotIsToldBecauseInkLeavesItOut() {
    Trial trial = new Trial(folder).append("INCLUDE del.ink\n");
    trial.write(trial.scenario().resolve("del.ink"), "=== del ===\nHei.\n-> END\n");

    assertThat(trial.check().findings())
        .anyMatch(f -> f.sentence().key().equals("check.lost_include"));
  }

  @Test
  void spokenAsIsMayHoldARefusedWord() {
    Trial trial =
        new Trial(folder)
            .swap("Arvid: Midt på. Ved døra.", "Arvid: De kalte meg klient. # spoken_as_is");

    assertThat(trial.check().findings()).noneMatch(f -> f.rule() == Rule.REFUSED_WORD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-> borte\n", "{ro\n", "* [Uten slutt\n-> END\n", "~ x = 1\n",
            "=== a b ===\nHei.\n-> END\n",
        "=== a ===\n=== b ===\nHei.\n-> END\n", "~ hei hei\n", "VAR y = ro\n", "->\n", "{ukjent}\n",
        "-> kafeen(1)\n", "=== kafeen ===\nHei.\n-> END\n", "{ro > 1:\n- - hei\n}\n"
      })
  void commonMistakesAreExplained(String mistake) {
    Trial trial = new Trial(folder).swap("VAR ro = 0\n", "VAR ro = 0\n" + mistake);

    List<Finding> errors =
        trial.check().findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> finding.file().equals(trial.file(Language.NB)))
            .toList();

    assertThat(errors)
        .as(mistake)
        .isNotEmpty()
        .anyMatch(finding -> finding.sentence().key().equals("check.ink_explained"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Stor", "../ut", "a b", "æøå", "-a", "a/b", "con", "bilturen"})
  void badIdsAreRefusedWithASentence(String id) {
    assertThatThrownBy(() -> NewScenario.make(folder, id, Set.of("bilturen")))
        .isInstanceOf(SentenceException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsThereIsNotWrittenOver() throws Exception {
    Trial trial = new Trial(folder).write("mitt");

    assertThatThrownBy(() -> NewScenario.make(trial.stories, Trial.ID, Set.of()))
        .isInstanceOf(SentenceException.class);
    assertThat(trial.text(Language.NB)).isEqualTo("mitt");
  }
}
