package no.sideomside.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.sideomside.debrief.Column;
import no.sideomside.debrief.Mark;
import no.sideomside.debrief.Moment;
import no.sideomside.debrief.Partitur;
import no.sideomside.debrief.Reference;
import no.sideomside.debrief.Row;
import no.sideomside.rubric.Principle;
import no.sideomside.rubric.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where marks of the partitur stand, and which one the arrows go to. */
class PartiturLayoutTest {
  private static final float NARROWEST = 30f;
  private static final float WIDEST = 80f;
  private static final float TAIL = 40f;
  private static final float LIFT = 5f;

  @Test
  void aMarkForStandsAboveItsLineAndOneAgainstBelow() {
    Row row = row("egenmakt", "a", List.of(3), moment(0, 1), moment(1, -2), moment(2, 0));
    PartiturLayout layout = layout(600f, 4, row);

    float line = layout.lines().get(0);
    assertThat(layout.spots())
        .extracting(PartiturSpot::sign)
        .containsExactly(Sign.FOR, Sign.AGAINST, Sign.UNTOUCHED, Sign.OPEN);
    assertThat(layout.spots())
        .extracting(PartiturSpot::y)
        .containsExactly(line - LIFT, line + LIFT, line, line);
  }

  @Test
  void timeGoesFromLeftToRightAndMarksStandUnderTheirDecision() {
    PartiturLayout layout = layout(600f, 3, row("a", "g", List.of(), moment(0, 1), moment(2, 1)));

    assertThat(layout.columns()).isSorted().hasSize(3);
    assertThat(layout.spots())
        .extracting(PartiturSpot::x)
        .containsExactly(layout.columns().get(0), layout.columns().get(2));
    assertThat(layout.end()).isGreaterThan(layout.columns().get(2)).isLessThan(layout.width());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 25})
  void decisionsAreNeitherCrampedNorStrewn(int count) {
    PartiturLayout layout = layout(600f, count, row("a", "g", List.of()));

    assertThat(layout.columns()).hasSize(count);
    for (int column = 1; column < count; column++) {
      assertThat(layout.columns().get(column) - layout.columns().get(column - 1))
          .isBetween(NARROWEST - .01f, WIDEST + .01f);
    }
    assertThat(layout.width()).isGreaterThanOrEqualTo(TAIL);
    assertThat(layout.width() > 600f).as("scrolls").isEqualTo(count == 25);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 12})
  void thereIsALineForEveryPrinciple(int count) {
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      rows.add(row("p" + row, row < 5 ? "first" : "second", List.of()));
    }
    PartiturLayout layout = layout(600f, 3, rows.toArray(Row[]::new));

    assertThat(layout.lines()).hasSize(count).isSorted();
    assertThat(layout.lines()).allMatch(line -> line > 0 && line < layout.height());
  }

  @Test
  void aGroupOfPrinciplesIsSetApart() {
    PartiturLayout layout =
        layout(
            600f,
            1,
            row("a", "first", List.of()),
            row("b", "first", List.of()),
            row("c", "second", List.of()));

    float within = layout.lines().get(1) - layout.lines().get(0);
    assertThat(layout.lines().get(2) - layout.lines().get(1)).isGreaterThan(within);
  }

  @Test
  void arrowsGoAlongALineAndStopAtItsEnds() {
    PartiturLayout layout =
        layout(
            600f,
            3,
            row("a", "g", List.of(), moment(0, 1), moment(2, 1)),
            row("b", "g", List.of(), moment(1, 1)));

    assertThat(layout.along(0, 1)).isEqualTo(1);
    assertThat(layout.along(1, 1)).isEqualTo(1);
    assertThat(layout.along(1, -1)).isEqualTo(0);
    assertThat(layout.along(0, -1)).isEqualTo(0);
  }

  @Test
  void arrowsGoAcrossToTheNearestInTimeAndPassLinesWithoutMarks() {
    PartiturLayout layout =
        layout(
            600f,
            5,
            row("a", "g", List.of(), moment(4, 1)),
            row("b", "g", List.of()),
            row("c", "g", List.of(), moment(0, 1), moment(3, 1)));

    assertThat(layout.across(0, 1)).isEqualTo(2);
    assertThat(layout.across(2, -1)).isEqualTo(0);
    assertThat(layout.across(0, -1)).isEqualTo(0);
    assertThat(layout.across(2, 1)).isEqualTo(2);
  }

  @Test
  void theMouseFindsTheMarkItIsNearest() {
    PartiturLayout layout = layout(600f, 2, row("a", "g", List.of(), moment(0, 1), moment(1, 1)));
    PartiturSpot second = layout.spots().get(1);

    assertThat(layout.under(second.x() + 3f, second.y() - 3f, 15f)).isEqualTo(1);
    assertThat(layout.under(second.x(), second.y() + 40f, 15f)).isEqualTo(-1);
  }

  private static PartiturLayout layout(float available, int decisions, Row... rows) {
    List<Column> columns = new ArrayList<>();
    for (int index = 0; index < decisions; index++) {
      columns.add(new Column(index, "d" + index, false, false));
    }
    return PartiturLayout.of(
        new Partitur(columns, List.of(rows), List.of(), null),
        Collections.nCopies(rows.length, 44f),
        new PartiturLayout.Sizes(available, NARROWEST, WIDEST, 30f, 4f, 12f, TAIL, LIFT));
  }

  private static Row row(String id, String group, List<Integer> discussed, Moment... moments) {
    Wording name = new Wording(Map.of("nb", id));
    Principle principle = new Principle(id, group, name, name, name, name, List.of());
    return new Row(new Reference<>(id, principle), List.of(moments), discussed, List.of());
  }

  private static Moment moment(int index, int score) {
    Mark mark = score > 0 ? Mark.FOR : score < 0 ? Mark.AGAINST : Mark.UNTOUCHED;
    return new Moment("a", index, "d" + index, mark, false, score, score, null);
  }
}
