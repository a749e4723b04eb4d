package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import no.sideomside.debrief.Mark;
import no.sideomside.ui.theme.Palette;
import no.sideomside.ui.theme.Theme;

/** The signs of the partitur. Each has a shape of its own; its colour only says the same again. */
public enum Sign {
  /** A triangle that points up. */
  FOR,
  /** A triangle that points down. */
  AGAINST,
  /** An empty circle. */
  UNTOUCHED,
  /** An empty square on its corner. */
  OPEN;

  /** The sign of a mark. */
  public static Sign of(Mark mark) {
    return switch (mark) {
      case FOR -> FOR;
      case AGAINST -> AGAINST;
      case UNTOUCHED -> UNTOUCHED;
    };
  }

  /**
   * Draws it around a point.
   *
   * @param radius of the circle it fits in, in units
   * @param ringed whether it has a ring around it
   */
  void draw(Batch batch, Theme theme, float x, float y, float radius, boolean ringed) {
    Palette palette = theme.palette();
    float edge = Math.max(1.6f, radius * .2f);
    switch (this) {
      case FOR -> theme.pen().fill(batch, triangle(x, y, radius), palette.sage());
      case AGAINST -> theme.pen().fill(batch, triangle(x, y, -radius), palette.brick());
      case UNTOUCHED -> {
        theme.pen().disc(batch, x, y, radius * .72f, palette.night());
        theme.pen().ring(batch, x, y, radius * .72f, edge, palette.mist());
      }
      case OPEN -> {
        float[] points = {x + radius, y, x, y + radius, x - radius, y, x, y - radius};
        theme.pen().fill(batch, points, palette.night());
        theme.pen().outline(batch, points, edge, palette.paper());
      }
    }
    if (ringed) {
      ring(batch, theme, x, y, radius);
    }
  }

  private static void ring(Batch batch, Theme theme, float x, float y, float radius) {
    Color colour = theme.palette().mist();
    theme.pen().ring(batch, x, y, radius * 1.55f, Math.max(1.1f, radius * .12f), colour);
  }

  /** An even-sided triangle whose middle is the point; a negative radius points it down. */
  private static float[] triangle(float x, float y, float radius) {
    float half = radius * .95f;
    return new float[] {x - half, y - radius * .6f, x + half, y - radius * .6f, x, y + radius};
  }
}
