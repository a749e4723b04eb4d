package no.sideomside.debrief;

import static no.sideomside.debrief.Built.attempt;
import static no.sideomside.debrief.Built.decision;
import static no.sideomside.debrief.Built.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sideomside.attempt.Said;
import org.junit.jupiter.api.Test;

class KeyMomentsTest {
  private static List<KeyMoment> of(Built.Decision... decisions) {
    return Debrief.of(attempt(decisions), null, Built.shipped()).keyMoments();
  }

  private static List<String> ids(List<KeyMoment> moments) {
    return moments.stream()
        .map(moment -> moment.column().decision() + " " + moment.picked())
        .toList();
  }

  private static Built.Decision plain(String id, int score) {
    return decision(
        id, option("x").score("haap", score), option("y").score("haap", score > 0 ? 0 : 1));
  }

  @Test
  void eachQuestionTakesTheDecisionThatAnswersItMost() {
    Built.Decision apart =
        decision("apart", option("x").score("haap", 2).score("mening", -2), option("y"));
    Built.Decision disputed =
        decision("disputed", option("x").contested("haap", "for", "mot"), option("y"));

    assertThat(ids(of(plain("cost", -2), disputed, plain("little", 1), plain("gave", 2), apart)))
        .containsExactly("cost COST", "disputed DISPUTED", "gave GAVE", "apart APART");
  }

  @Test
  void whereAnotherOptionPullsApartOrIsContestedItIsSaidToBeAnother() {
    Built.Decision apart =
        decision(
            "apart",
            option("x").score("haap", 1),
            option("y").score("haap", 2).score("mening", -2));
    Built.Decision disputed =
        decision("disputed", option("x"), option("y").contested("haap", "for", "mot"));

    assertThat(ids(of(apart, disputed)))
        .containsExactly("apart APART_ELSEWHERE", "disputed DISPUTED_ELSEWHERE");
  }

  @Test
  void equalsGoByStoryOrder() {
    assertThat(ids(of(plain("a", 1), plain("b", 1), plain("c", 1))))
        .containsExactly("a GAVE", "b AT_STAKE");
    assertThat(ids(of(plain("a", -1), plain("b", -1), plain("c", 0))))
        .containsExactly("a COST", "c AT_STAKE");
  }

  @Test
  void neverOnlyThoseThatCostWhereThereIsAnother() {
    Built.Decision left = plain("left", 0);

    assertThat(ids(of(plain("a", -2), left, plain("b", -1))))
        .containsExactly("a COST", "left AT_STAKE");
  }

  @Test
  void ignoringDangerToLifeIsNeverAGain() {
    Built.Decision floor =
        decision("floor", option("x").score("relasjon", 2).floor("liv"), option("y"));

    assertThat(ids(of(floor, plain("a", 1)))).containsExactly("floor AT_STAKE", "a GAVE");
  }

  @Test
  void aDecisionMetTwiceIsAKeyMomentOnceAtMost() {
    assertThat(ids(of(plain("a", 1), plain("a", 1), plain("b", 0))))
        .containsExactly("a GAVE", "b AT_STAKE");
  }

  @Test
  void freeDecisionsAreNone() {
    assertThat(of(decision("a", option("x").free(), option("y").free()))).isEmpty();
  }

  @Test
  void theArgumentIsOfTheOptionThatDidMostMore() {
    List<KeyMoment> moments =
        of(
            decision(
                "a",
                option("taken").score("haap", -1),
                option("silent").score("haap", 2),
                option("beyond").score("haap", 2).limit("grense").why("Utenfor."),
                option("best").score("haap", 1).score("mening", 1).why("Dette taler for."),
                option("some").score("haap", 1).why("Noe.")));

    Argument argument = moments.get(0).argument();
    assertThat(argument)
        .isEqualTo(
            new Argument("Velg best", List.of("haap", "mening"), "Dette taler for.", List.of()));
  }

  @Test
  void whereNoneDidMoreThereIsNoArgument() {
    assertThat(of(decision("a", option("x").score("haap", 1), option("y").why("Nei."))).get(0))
        .extracting(KeyMoment::argument)
        .isNull();
  }

  @Test
  void theSituationIsTheLastThreeLines() {
    Built.Decision decision = plain("a", 1);
    for (int line = 1; line <= 5; line++) {
      decision.said(null, "linje " + line);
    }

    assertThat(of(decision).get(0).situation())
        .extracting(Said::text)
        .containsExactly("linje 3", "linje 4", "linje 5");
  }
}
