package no.sideomside.ui.screen;

import com.badlogic.gdx.math.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How large the panel of a play is, standing in the lower left corner: as wide as is good to read
 * where that leaves every face free, else narrower and higher beside them. Lengths are units.
 *
 * @param width of the panel
 * @param height of the panel; less than it asks for where there is no room, and then it scrolls
 * @param whole whether it has all the height it asks for
 */
record PanelPlace(float width, float height, boolean whole) {
  /** Between the panel and what it must not cover. */
  private static final float GAP = 10f;

  /**
   * Chooses.
   *
   * @param window how wide and high the window is
   * @param margin between the panel and the window's edges
   * @param wanted the width that is good to read
   * @param least the width below which reading is a strain
   * @param keepFree what must not be covered, from the window's lower left corner
   * @param heightAt how high the panel is at a width
   */
  static PanelPlace choose(
      Rectangle window,
      float margin,
      float wanted,
      float least,
      List<Rectangle> keepFree,
      UnaryOperator<Float> heightAt) {
    List<Float> widths = new ArrayList<>();
    widths.add(Math.min(wanted, window.width - 2 * margin));
    for (Rectangle free : keepFree) {
      float beside = free.x - GAP - margin;
      if (beside >= least && beside < widths.get(0)) {
        widths.add(beside);
      }
    }
    widths.sort(Comparator.reverseOrder());
    PanelPlace best = new PanelPlace(widths.get(0), 0f, false);
    float seen = -1f;
    for (float width : widths) {
      float room = room(window, margin, width, keepFree);
      float needed = heightAt.apply(width);
      if (needed <= room) {
        return new PanelPlace(width, needed, true);
      }
      if (room / needed > seen) {
        seen = room / needed;
        best = new PanelPlace(width, room, false);
      }
    }
    return best;
  }

  private static float room(Rectangle window, float margin, float width, List<Rectangle> keepFree) {
    float room = window.height - 2 * margin;
    for (Rectangle free : keepFree) {
      if (free.x < margin + width + GAP && free.x + free.width > margin) {
        room = Math.min(room, free.y - GAP - margin);
      }
    }
    return Math.max(0f, room);
  }
}
