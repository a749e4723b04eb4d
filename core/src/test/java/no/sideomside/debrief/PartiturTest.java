package no.sideomside.debrief;

import static no.sideomside.debrief.Built.attempt;
import static no.sideomside.debrief.Built.decision;
import static no.sideomside.debrief.Built.option;
import static no.sideomside.debrief.Built.unfinished;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Closing;
import org.junit.jupiter.api.Test;

class PartiturTest {
  private static Row row(Attempt attempt, String principle) {
    return Partitur.of(attempt, Built.shipped().rubric()).rows().stream()
        .filter(row -> row.principle().id().equals(principle))
        .findFirst()
        .orElseThrow();
  }

  private static Row egenmakt(Built.Decision... decisions) {
    return row(attempt(decisions), "egenmakt");
  }

  private static List<String> marks(Row row) {
    return row.moments().stream()
        .map(moment -> moment.mark().symbol() + (moment.ringed() ? "ring" : ""))
        .toList();
  }

  /** A decision at which the option taken scores the first number, and others the rest. */
  private static Built.Decision scored(String id, int taken, int... others) {
    Built.Option[] options = new Built.Option[others.length + 1];
    options[0] = option("taken").score("egenmakt", taken);
    for (int i = 0; i < others.length; i++) {
      options[i + 1] = option("other" + i).score("egenmakt", others[i]);
    }
    return decision(id, options);
  }

  @Test
  void neverOnceForIsToldAsNeverOnceFor() {
    // principles.md 4: −1,0,0,0,0 out of [−1,+1] and four [−1,0].
    Row row =
        egenmakt(
            scored("a", -1, 1),
            scored("b", 0, -1),
            scored("c", 0, -1),
            scored("d", 0, -1),
            scored("e", 0, -1));

    assertThat(marks(row)).containsExactly("▼ring", "○", "○", "○", "○");
    assertThat(row.count(Mark.FOR)).isZero();
    assertThat(row.count(Mark.AGAINST)).isEqualTo(1);
    assertThat(row.count(Mark.UNTOUCHED)).isEqualTo(4);
  }

  @Test
  void threeTimesForIsToldAsThreeTimesFor() {
    // principles.md 4: +1,+1,−1,+1 out of [−1,+1] and three [−2,+2].
    Row row =
        egenmakt(
            scored("a", 1, -1),
            scored("b", 1, -2, 2),
            scored("c", -1, -2, 2),
            scored("d", 1, -2, 2));

    assertThat(marks(row)).containsExactly("▲", "▲ring", "▼ring", "▲ring");
    assertThat(row.count(Mark.FOR)).isEqualTo(3);
  }

  @Test
  void aPrincipleOnWhichAllOptionsAgreeIsNotAtStake() {
    assertThat(egenmakt(scored("a", 1, 1, 1)).isEmpty()).isTrue();
  }

  @Test
  void aMissingScoreIsZero() {
    assertThat(marks(egenmakt(decision("a", option("x"), option("y").score("egenmakt", 1)))))
        .containsExactly("○ring");
    assertThat(marks(egenmakt(decision("a", option("x"), option("y").score("egenmakt", 0)))))
        .isEmpty();
  }

  @Test
  void freeOptionsHaveNoSay() {
    Built.Decision oneScored =
        decision("a", option("x").score("egenmakt", 1), option("y").free().score("egenmakt", -2));
    Built.Decision freeTaken =
        decision(
            "b",
            option("out").free(),
            option("x").score("egenmakt", 1),
            option("y").score("egenmakt", -1));

    assertThat(marks(egenmakt(oneScored))).isEmpty();
    assertThat(marks(egenmakt(freeTaken))).containsExactly("○ring");
  }

  @Test
  void anOptionOnWhichAPrincipleIsContestedHasNoSayAboutIt() {
    Built.Option contested = option("c").contested("egenmakt", "for", "mot");

    assertThat(marks(egenmakt(decision("a", option("x").score("egenmakt", 1), contested))))
        .isEmpty();

    Row taken =
        egenmakt(
            decision(
                "a",
                contested,
                option("x").score("egenmakt", 1),
                option("y").score("egenmakt", -1)));
    assertThat(taken.moments()).isEmpty();
    assertThat(taken.discussed()).containsExactly(0);
  }

  @Test
  void aPanelOfFiveCountsBeforeTheAuthors() {
    Row row =
        egenmakt(
            decision(
                "a",
                option("x").score("egenmakt", 2).panel("egenmakt", -1, 5, 1),
                option("y").score("egenmakt", 0)));

    Moment moment = row.moments().get(0);
    assertThat(moment.mark()).isEqualTo(Mark.AGAINST);
    assertThat(moment.ringed()).isTrue();
    assertThat(moment.score()).isEqualTo(-1.0);
    assertThat(moment.authors()).isEqualTo(2);
    assertThat(moment.panel()).isNotNull();
  }

  @Test
  void fourRatersAreNoPanel() {
    Row row =
        egenmakt(
            decision(
                "a",
                option("x").score("egenmakt", 2).panel("egenmakt", -1, 4, 3),
                option("y").score("egenmakt", 0)));

    assertThat(marks(row)).containsExactly("▲");
    assertThat(row.moments().get(0).panel()).isNull();
  }

  @Test
  void aPanelTwoStepsApartIsDisagreementAndNotCounted() {
    Row row =
        egenmakt(
            decision(
                "a",
                option("x").score("egenmakt", 2).panel("egenmakt", 1, 7, 2),
                option("y").score("egenmakt", 1),
                option("z").score("egenmakt", 0)));

    assertThat(row.moments()).isEmpty();
    assertThat(row.discussed()).containsExactly(0);
  }

  @Test
  void underThreeMomentsThereIsNoSentence() {
    assertThat(egenmakt(scored("a", 1, 0), scored("b", 1, 0)).hasSentence()).isFalse();
    assertThat(egenmakt(scored("a", 1, 0), scored("b", 1, 0), scored("c", 1, 0)).hasSentence())
        .isTrue();
  }

  @Test
  void rowsFollowTheRubricAndUnknownPrinciplesComeLast() {
    Attempt attempt =
        attempt(decision("a", option("x").score("gammelt", 1), option("y").score("mening", 1)));

    List<Row> rows = Partitur.of(attempt, Built.shipped().rubric()).rows();

    assertThat(rows).hasSize(10);
    assertThat(rows.get(0).principle().id()).isEqualTo("relasjon");
    assertThat(rows.get(9).principle()).isEqualTo(new Reference<>("gammelt", null));
    assertThat(marks(rows.get(9))).containsExactly("▲");
  }

  @Test
  void aDecisionMetTwiceIsTwoColumns() {
    Partitur partitur =
        Partitur.of(attempt(scored("a", 1, 0), scored("a", 0, 1)), Built.shipped().rubric());

    assertThat(partitur.columns())
        .containsExactly(new Column(0, "a", false, false), new Column(1, "a", true, false));
    assertThat(marks(row(attempt(scored("a", 1, 0), scored("a", 0, 1)), "egenmakt")))
        .containsExactly("▲", "○ring");
  }

  @Test
  void dangerIsWrittenInAsSpans() {
    Built.Decision[] decisions = {
      scored("a", 1, 0),
      scored("b", 1, 0).inDanger(),
      scored("c", 1, 0).inDanger(),
      scored("d", 1, 0),
      scored("e", 1, 0).inDanger()
    };

    assertThat(dangers(unfinished(decisions)))
        .containsExactly(new DangerSpan(1, 2), new DangerSpan(4, 4));
    assertThat(dangers(attempt(decisions)))
        .containsExactly(new DangerSpan(1, 2), new DangerSpan(4, 4));
    assertThat(dangers(attempt("slutt", new Closing(List.of(), true, "Slutt"), decisions)))
        .containsExactly(new DangerSpan(1, 2), new DangerSpan(4, 5));
  }

  private static List<DangerSpan> dangers(Attempt attempt) {
    return Partitur.of(attempt, Built.shipped().rubric()).dangers();
  }

  @Test
  void anOptionTheFileDoesNotHoldGivesNoMoment() {
    assertThat(egenmakt(scored("a", 1, 0).taking("borte")).isEmpty()).isTrue();
  }
}
