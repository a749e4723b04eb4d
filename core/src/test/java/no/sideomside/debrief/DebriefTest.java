package no.sideomside.debrief;

import static no.sideomside.debrief.Built.attempt;
import static no.sideomside.debrief.Built.decision;
import static no.sideomside.debrief.Built.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.sideomside.attempt.Closing;
import no.sideomside.attempt.Reflections;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebriefTest {
  @Test
  void aHopeStandsBesideWhatWasDone() {
    Debrief debrief =
        Debrief.of(
            attempt(
                decision("a", option("x"), option("y")),
                decision(
                        "b",
                        option("x")
                            .recap("Du ventet.")
                            .thought("Jonas", "Kanskje tenkte Jonas: Å."),
                        option("y"))
                    .pause("Hva håper du?")
                    .couldAsk("«Går det bra?»")),
            new Reflections("a1", List.of(new Reflections.Hope(1, "b", "Ro.")), List.of()),
            Built.shipped());

    Hoped hoped = debrief.hopes().get(0);
    assertThat(debrief.hopes()).hasSize(1);
    assertThat(hoped.hope()).isEqualTo("Ro.");
    assertThat(hoped.step().recap()).isEqualTo("Du ventet.");
    assertThat(hoped.thoughts()).hasSize(1);
    assertThat(hoped.couldAsk()).isEqualTo("«Går det bra?»");
  }

  @Test
  void aHopeFromAnotherPathIsNotGuessedAt() {
    Debrief debrief =
        Debrief.of(
            attempt(decision("a", option("x"), option("y")).pause("Hva håper du?")),
            new Reflections("a1", List.of(new Reflections.Hope(0, "b", "Ro.")), List.of()),
            Built.shipped());

    assertThat(debrief.hopes()).extracting(Hoped::hope).containsOnlyNulls();
  }

  @Test
  void flagsAreOfTheOptionTakenAndShowTheirCardsOnce() {
    Debrief debrief =
        Debrief.of(
            attempt(
                decision(
                    "a",
                    option("x").floor("liv").law("liv").law("journal"),
                    option("y").limit("grense").law("annet")),
                decision("b", option("x").limit("borte"), option("y"))),
            null,
            Built.shipped(
                Map.of(),
                Map.of("liv", Built.card("liv", false), "journal", Built.card("journal", true))));

    assertThat(debrief.flags())
        .extracting(Flagged::kind)
        .containsExactly(Flagged.Kind.FLOOR, Flagged.Kind.LIMIT);
    assertThat(debrief.flags().get(1).card()).isEqualTo(new Reference<>("borte", null));
    assertThat(debrief.lawCards()).extracting(Reference::id).containsExactly("journal");
  }

  @Test
  void aCardThatAReasonRestsOnIsShown() {
    Debrief debrief =
        Debrief.of(
            attempt(decision("a", option("x").source("journal", "law"), option("y"))),
            null,
            Built.shipped(Map.of(), Map.of("journal", Built.card("journal", false))));

    assertThat(debrief.lawCards()).extracting(Reference::id).containsExactly("journal");
  }

  @Test
  void contestedPrinciplesAndDividedPanelsBecomeDiscussionCards() {
    Debrief debrief =
        Debrief.of(
            attempt(
                decision(
                    "a",
                    option("x").contested("egenmakt", "for", "mot"),
                    option("y").score("haap", 1).panel("haap", 1, 6, 3).panel("mening", 1, 6, 1))),
            null,
            Built.shipped());

    assertThat(debrief.discussions()).hasSize(2);
    assertThat(debrief.discussions().get(0).taken()).isTrue();
    assertThat(debrief.discussions().get(0).argument()).isNotNull();
    assertThat(debrief.discussions().get(1).taken()).isFalse();
    assertThat(debrief.discussions().get(1).panel()).isNotNull();
  }

  @Test
  void aNumberHasAnAuthor() {
    Built.Option authors = option("x").score("haap", 1);
    Built.Option panel = option("y").score("haap", 1).panel("haap", 1, 5, 0);

    assertThat(ratedBy(authors, option("z"))).isEqualTo(RatedBy.AUTHORS);
    assertThat(ratedBy(authors, panel)).isEqualTo(RatedBy.BOTH);
    assertThat(ratedBy(panel, option("z"))).isEqualTo(RatedBy.PANEL);
  }

  private static RatedBy ratedBy(Built.Option... options) {
    return Debrief.of(attempt(decision("a", options)), null, Built.shipped()).ratedBy();
  }

  @Test
  void answersStandWithTheirQuestion() {
    Debrief debrief =
        Debrief.of(
            attempt(decision("a", option("x"), option("y")).ask("Hvorfor?")),
            new Reflections(
                "a1",
                List.of(),
                List.of(
                    new Reflections.Answer("Hvorfor?", "Fordi."),
                    new Reflections.Answer("Hvem?", "Solveig."))),
            Built.shipped());

    assertThat(debrief.questions()).extracting(OpenQuestion::answer).containsExactly("Fordi.");
    assertThat(debrief.answers()).extracting(Reflections.Answer::text).containsExactly("Solveig.");
  }

  @Test
  void aPromptKnowsItsAnswerInWhicheverLanguageItWasAsked() {
    Reflections.Answer answer =
        new Reflections.Answer(
            "When could this happen where we work? What would we do?", "In March.");
    Debrief debrief =
        Debrief.of(
            attempt(decision("a", option("x"), option("y"))),
            new Reflections("a1", List.of(), List.of(answer)),
            Built.shipped());

    assertThat(debrief.prompts())
        .containsExactly(
            new Prompted(Prompt.THEM, null),
            new Prompted(Prompt.OTHERWISE, null),
            new Prompted(Prompt.US, answer),
            new Prompted(Prompt.WHOM, null));
    assertThat(debrief.prompts().get(2).key(Texts.in(Language.NB))).isEqualTo(answer.prompt());
    assertThat(debrief.answers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1,1,2", "5,1,6", "9,1,10", "10,2,6", "14,2,8", "17,2,10", "18,2,10", "19,3,8"})
  void theWayIsToldInAFewLines(int decisions, int stepsInTheFirst, int lines) {
    Built.Decision[] all = new Built.Decision[decisions];
    for (int i = 0; i < decisions; i++) {
      all[i] = decision("v" + i, option("x").recap("Du gikk."), option("y"));
    }
    Debrief debrief =
        Debrief.of(
            attempt("slutt", new Closing(List.of(), false, "Slutten"), all), null, Built.shipped());

    List<String> told = new DebriefWords(Texts.in(Language.NB), debrief).path();

    assertThat(told).hasSize(lines).last().isEqualTo("Slutten het «Slutten».");
    assertThat(told.get(0).split("Du gikk")).hasSize(stepsInTheFirst + 1);
    assertThat(String.join(" ", told)).contains(decisions + ". Du gikk.");
  }
}
