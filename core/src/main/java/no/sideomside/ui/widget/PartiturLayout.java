package no.sideomside.ui.widget;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.debrief.Moment;
import no.sideomside.debrief.Partitur;
import no.sideomside.debrief.Row;
import no.sideomside.rubric.Principle;
import org.jspecify.annotations.Nullable;

/**
 * Where everything in a partitur stands: time from left to right, one line per principle. Pure
 * arithmetic; lengths are units, from the top left corner.
 *
 * @param lines the height of each principle's line, in the order of the rows
 * @param columns where each decision stands
 * @param spots every mark, row by row, each row in story order
 * @param end where the ending is drawn
 * @param width of the whole
 * @param height of the whole
 */
record PartiturLayout(
    List<Float> lines,
    List<Float> columns,
    List<PartiturSpot> spots,
    float end,
    float width,
    float height) {
  PartiturLayout {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
    spots = List.copyOf(spots);
  }

  /**
   * The sizes a layout is made from.
   *
   * @param available width there is; a layout may need more, and then it scrolls
   * @param narrowest least width of a decision
   * @param widest most width of a decision
   * @param head height above the first line, for numbers and danger
   * @param foot height below the last line
   * @param groupGap height between two groups of principles
   * @param tail width after the last decision, for the ending
   * @param lift how far above its line a mark for a principle stands, and below it one against
   */
  record Sizes(
      float available,
      float narrowest,
      float widest,
      float head,
      float foot,
      float groupGap,
      float tail,
      float lift) {}

  /**
   * Lays a partitur out.
   *
   * @param rowHeights of each row, as its name needs
   */
  static PartiturLayout of(Partitur partitur, List<Float> rowHeights, Sizes sizes) {
    int count = partitur.columns().size();
    float room = (sizes.available() - sizes.tail()) / Math.max(1, count);
    float step = Math.max(sizes.narrowest(), Math.min(sizes.widest(), room));
    List<Float> columns = new ArrayList<>();
    for (int column = 0; column < count; column++) {
      columns.add((column + .5f) * step);
    }
    List<Float> lines = new ArrayList<>();
    List<PartiturSpot> spots = new ArrayList<>();
    float top = sizes.head();
    for (int row = 0; row < partitur.rows().size(); row++) {
      if (row > 0 && !group(partitur, row).equals(group(partitur, row - 1))) {
        top += sizes.groupGap();
      }
      float line = top + rowHeights.get(row) / 2f;
      lines.add(line);
      for (int column = 0; column < count; column++) {
        PartiturSpot spot =
            spot(partitur.rows().get(row), row, column, columns.get(column), line, sizes.lift());
        if (spot != null) {
          spots.add(spot);
        }
      }
      top += rowHeights.get(row);
    }
    float end = count * step + sizes.tail() / 2f;
    return new PartiturLayout(
        lines, columns, spots, end, count * step + sizes.tail(), top + sizes.foot());
  }

  private static @Nullable PartiturSpot spot(
      Row row, int index, int column, float x, float line, float lift) {
    Moment moment = row.at(column);
    if (moment == null) {
      return row.discussed().contains(column)
          ? new PartiturSpot(index, column, x, line, Sign.OPEN, false)
          : null;
    }
    float y =
        switch (moment.mark()) {
          case FOR -> line - lift;
          case AGAINST -> line + lift;
          case UNTOUCHED -> line;
        };
    return new PartiturSpot(index, column, x, y, Sign.of(moment.mark()), moment.ringed());
  }

  private static String group(Partitur partitur, int row) {
    Principle principle = partitur.rows().get(row).principle().entry();
    return principle == null ? "" : principle.group();
  }

  /** Half the way from the decision before to this one; the left edge for the first. */
  float before(int column) {
    return column == 0 ? 0 : (columns.get(column - 1) + columns.get(column)) / 2f;
  }

  /** The next mark on the same line, or the same where there is none. */
  int along(int from, int steps) {
    int next = from + Integer.signum(steps);
    return next >= 0 && next < spots.size() && spots.get(next).row() == spots.get(from).row()
        ? next
        : from;
  }

  /** The mark nearest in time on the next line that has any, or the same where there is none. */
  int across(int from, int steps) {
    PartiturSpot here = spots.get(from);
    int direction = Integer.signum(steps);
    for (int row = here.row() + direction; row >= 0 && row < lines.size(); row += direction) {
      int nearest = nearest(row, here.column());
      if (nearest >= 0) {
        return nearest;
      }
    }
    return from;
  }

  private int nearest(int row, int column) {
    int best = -1;
    for (int at = 0; at < spots.size(); at++) {
      PartiturSpot spot = spots.get(at);
      if (spot.row() == row
          && (best < 0
              || Math.abs(spot.column() - column) < Math.abs(spots.get(best).column() - column))) {
        best = at;
      }
    }
    return best;
  }

  /** The mark within {@code reach} of a point, or −1. */
  int under(float x, float y, float reach) {
    int best = -1;
    double closest = reach;
    for (int at = 0; at < spots.size(); at++) {
      double distance = Math.hypot(spots.get(at).x() - x, spots.get(at).y() - y);
      if (distance <= closest) {
        best = at;
        closest = distance;
      }
    }
    return best;
  }
}
