package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import no.sideomside.ui.theme.Pen;

/** Signs for what has no room for its name. */
public enum Icon {
  /** An arrow to the left. */
  BACK,
  /** Lines of text. */
  SAID,
  /** Two upright bars. */
  PAUSE;

  /**
   * Draws it around a point.
   *
   * @param reach from the point to its edges, in units
   */
  void draw(Batch batch, Pen pen, float x, float y, float reach, Color colour) {
    float stroke = Math.max(1.6f, reach * .24f);
    switch (this) {
      case BACK -> {
        pen.line(batch, x - reach, y, x + reach, y, stroke, colour);
        pen.line(batch, x - reach, y, x - reach * .2f, y + reach * .8f, stroke, colour);
        pen.line(batch, x - reach, y, x - reach * .2f, y - reach * .8f, stroke, colour);
      }
      case SAID -> {
        pen.line(batch, x - reach, y + reach * .8f, x + reach, y + reach * .8f, stroke, colour);
        pen.line(batch, x - reach, y, x + reach, y, stroke, colour);
        pen.line(
            batch, x - reach, y - reach * .8f, x + reach * .3f, y - reach * .8f, stroke, colour);
      }
      case PAUSE -> {
        float apart = reach * .45f;
        pen.line(batch, x - apart, y - reach, x - apart, y + reach, stroke * 1.3f, colour);
        pen.line(batch, x + apart, y - reach, x + apart, y + reach, stroke * 1.3f, colour);
      }
    }
  }
}
