package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import no.sideomside.rubric.RubricFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a story must keep to before it is played. */
final class ScriptTest {
  private final Path folder;

  ScriptTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A # relasjon: +2 | choice_without_id",
        "A # id: a # tull: +1 | unknown_principle",
        "A # id: a # tull | unknown_key",
        "A # id: a # relasjon: +3 | bad_score",
        "A # id: a # relasjon: 0 | bad_score",
        "A # id: a # relasjon: 2 | bad_score",
        "A # id: a # relasjon | bad_score",
        "A # id: a # relasjon: +1 # relasjon: +2 | tag_twice",
        "A # id: a # relasjon: +1 # mening: +1 # haap: +1 # egenmakt: -1 | too_many_scores",
        "A # id: a # relasjon: +1 # discuss: relasjon | scored_and_discussed",
        "A # id: a # free # relasjon: +1 | free_with_scores",
        "A # id: a # free: ja | no_value_here",
        "A # id: a # discuss: tull | unknown_principle",
        "A # id: a # limit: tull | unknown_card",
        "A # id: a # floor: tull | unknown_card",
        "A # id: a # id: b | tag_twice",
        "A # id: blå ting | bad_id",
        "A # id: none | none_is_taken",
        "A # id: a # mood: jonas warm | not_on_a_choice",
        "A # id: b | id_twice",
      })
  void tagsOfAChoice(String choice, String key) {
    List<Problem> problems =
        problems(Ink.TOP + "Hei. # decision: en\n* [B # id: b]\n* [" + choice + "]\n- " + Ink.END);

    assertThat(problems).extracting(problem -> problem.sentence().key()).contains("story." + key);
    assertThat(problems).extracting(Problem::place).containsOnly(new Place("prove.nb.ink", 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# mood: jonas glad | bad_mood",
        "# mood: jonas | bad_mood",
        "# mood: kari warm | unknown_person",
        "# colour: mye | bad_colour",
        "# colour: +11 | bad_colour",
        "# danger: kanskje | bad_danger",
        "# scene: bil ut | bad_name",
        "# scene | value_missing",
        "# sound: regn.ogg | bad_name",
        "# decision: en to | bad_id",
        "# ending: hjem | bad_ending",
        "# tull | unknown_key",
        "# tull: ja | unknown_key",
        "# id: a | only_on_a_choice",
        "# relasjon: +1 | only_on_a_choice",
        "# title: Ny | only_at_the_top",
        "# why: fordi | no_value_here",
        "# why # source: 999 staff | unknown_source",
        "# why # source: 000-P2 | source_without_kind",
        "# why # source: 000-P2 naboen | bad_source",
        "# why # source: ours staff | unknown_source",
        "# why # source: tull law | unknown_card",
        "# recap # source: 000-P2 staff | source_without_why",
        "# recap # law: tull | unknown_card",
        "# thought: kari | unknown_person",
        "# thought | value_missing",
        "# for: tull | unknown_principle",
      })
  void tagsOfALine(String tags, String key) {
    List<Problem> problems = problems(Ink.TOP + "Hei.\nEn linje. " + tags + "\n" + Ink.END);

    assertThat(problems)
        .extracting(problem -> problem.sentence().key())
        .containsExactly("story." + key);
    assertThat(problems).extracting(Problem::place).containsOnly(new Place("prove.nb.ink", 6));
  }

  @Test
  void aSourceWithoutItsKindIsAWarningAndLeftOut() throws Exception {
    Play play =
        Ink.play(
            folder,
            Ink.TOP
                + """
                Hva? # decision: d
                * [Dette. # id: a]
                  Fordi. # why # source: 000-P2 # source: 000-P3 user
                  Ja.
                """
                + "- "
                + Ink.END);

    assertThat(PlayTest.decision(play.beat()).options().get(0).sources())
        .containsExactly(new SourceRef("000-P3", SourceRef.Kind.USER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# language: sv | bad_language",
        "# id: to ord | bad_id",
        "# minutes: et kvarter | bad_minutes",
        "# trains: relasjon tull | unknown_principle",
        "# cast: Jonas | bad_cast",
        "# cast: jonas = Jonas, kari = Kari | bad_cast",
        "# variants: mange | bad_variants",
        "# variants: 2 | no_variant_variable",
        "# variant_note: Mora er hjemme | bad_variant_note",
        "# variant_note: 2 Mora er hjemme | variant_notes",
        "# version: | value_missing",
        "# scene: en to | bad_name",
      })
  void tagsOfTheTop(String tag, String key) {
    String top =
        "# title: T\n"
            + (tag.startsWith("# id") ? "" : "# id: prove\n")
            + (tag.startsWith("# language") ? "" : "# language: nb\n")
            + tag
            + "\n";

    assertThat(problems(top + "Hei.\n" + Ink.END))
        .extracting(problem -> problem.sentence().key())
        .containsExactly("story." + key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "title", "language"})
  void theTopMustHave(String key) {
    String top =
        Ink.TOP.lines().filter(line -> !line.startsWith("# " + key)).toList().stream()
            .reduce("", (all, line) -> all + line + "\n");

    List<Problem> problems = problems(top + Ink.END);

    assertThat(problems.get(0).sentence().key()).isEqualTo("story.top_missing");
    assertThat(problems.get(0).sentence().arguments()).containsExactly(key);
    assertThat(problems.get(0).place()).isEqualTo(new Place("prove.nb.ink", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tekst [# id: a]",
        "[A # id: a] og mer",
        "[A # id: a] # sound: regn",
        "Tekst # id: a"
      })
  void wordsAndTagsOutsideTheBrackets(String choice) {
    assertThat(problems(Ink.TOP + "Hei. # decision: en\n* " + choice + "\n- " + Ink.END))
        .extracting(problem -> problem.sentence().key())
        .containsExactly("story.outside_brackets");
  }

  @Test
  void aDivertAfterTheBracketsIsNoWord() {
    assertThat(problems(Ink.TOP + "Hei. # decision: en\n* [A # id: a] -> k\n=== k\n" + Ink.END))
        .isEmpty();
  }

  @Test
  void aFallbackChoiceNeedsNoTags() {
    assertThat(
            problems(
                Ink.TOP + "Hei. # decision: en\n* [A # id: a]\n* -> k\n- -> k\n=== k\n" + Ink.END))
        .isEmpty();
  }

  @Test
  void aSourceOnALineOfItsOwnWouldHideTheNext() {
    assertThat(problems(Ink.TOP + "Hei.\n# source: 000-P2 staff\nVises ikke.\n" + Ink.END))
        .extracting(problem -> problem.sentence().key(), Problem::place)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "story.hides_next_line", new Place("prove.nb.ink", 6)));
  }

  @Test
  void wordsThatAreHiddenAndNotUsedAreAWarning() throws Exception {
    String text = Ink.TOP + "Hei.\nVises ikke. # source: 000-P2 staff\n" + Ink.END;

    assertThat(problems(text)).extracting(Problem::severity).containsExactly(Severity.WARNING);
    assertThat(Ink.script(folder, text)).isNotNull();
  }

  @Test
  void aHiddenLineOfLawAloneIsAllowed() {
    assertThat(problems(Ink.TOP + "Hei.\nHva loven sier. # law: samtykke\n" + Ink.END)).isEmpty();
  }

  @Test
  void glueBesideAHiddenLine() {
    assertThat(problems(Ink.TOP + "Hei <>\nSpørsmål? # ask\n" + Ink.END))
        .extracting(problem -> problem.sentence().key())
        .containsExactly("story.glue_by_hidden");
  }

  @Test
  void choicesWithoutAnyDecision() {
    assertThat(problems(Ink.TOP + "Hei.\n* [A # id: a]\n- " + Ink.END))
        .extracting(problem -> problem.sentence().key())
        .containsExactly("story.no_decision_anywhere");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheSource() throws Exception {
    StoryException e =
        catchThrowableOfType(
            StoryException.class,
            () ->
                Ink.script(
                    folder,
                    Ink.TOP
                        + "Hei. # tull\nHa. # colour: blå # decision: en\n* [A # relasjon: +9]\n- "
                        + Ink.END));

    assertThat(e.problems()).hasSize(4);
    assertThat(Ink.said(e).lines())
        .extracting(line -> line.substring(0, "prove.nb.ink:0".length()))
        .containsExactly("prove.nb.ink:5", "prove.nb.ink:6", "prove.nb.ink:7", "prove.nb.ink:7");
  }

  @Test
  void aHundredProblemsAreCountedRatherThanListed() throws Exception {
    StoryException e =
        catchThrowableOfType(
            StoryException.class,
            () -> Ink.script(folder, Ink.TOP + "Hei. # tull\n".repeat(100) + Ink.END));

    assertThat(e.problems()).hasSize(100);
    assertThat(Ink.said(e).lines()).hasSize(21);
    assertThat(Ink.said(e)).endsWith("… og 80 feil til.");
  }

  @Test
  void minusMayBeWrittenAsTheSignItself() throws Exception {
    Play play =
        Ink.play(folder, Ink.TOP + "Hei. # decision: en\n* [A # id: a # mening: −2]\n- " + Ink.END);

    assertThat(PlayTest.decision(play.beat()).options().get(0).scores())
        .containsEntry("mening", -2);
  }

  @Test
  void noPrincipleMayBeCalledAsATag() {
    assertThat(TagKeys.ALL).contains("id", "why", "mood", "title", "for", "law", "spoken_as_is");
  }

  private List<Problem> problems(String text) {
    try {
      return Script.problems(
          Ink.compiled(folder, text), RubricFolder.read(Ink.rubric(folder), TagKeys.ALL));
    } catch (no.sideomside.text.SentenceException e) {
      throw new AssertionError(Ink.said(e), e);
    }
  }
}
