package no.sideomside.ui.theme;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.utils.Disposable;

/**
 * Draws lines, discs and convex shapes with smooth edges in the batch that draws everything else.
 *
 * <p>Every edge ends in a fringe one pixel wide that fades out, so that nothing depends on the
 * graphics card's own smoothing, which software drivers leave out. Lengths are units of the layout.
 */
public final class Pen implements Disposable {
  private static final int ROUND = 40;
  private static final int QUAD = 20;

  private final Texture white;
  private final float fringe;
  private final float[] quad = new float[QUAD];
  private final Color shade = new Color();

  /**
   * A pen for a screen.
   *
   * @param pixelsPerUnit pixels of the screen for a unit of the layout
   */
  public Pen(float pixelsPerUnit) {
    Pixmap pixmap = new Pixmap(1, 1, Pixmap.Format.RGBA8888);
    pixmap.setColor(Color.WHITE);
    pixmap.fill();
    white = new Texture(pixmap);
    pixmap.dispose();
    fringe = .55f / pixelsPerUnit;
  }

  /** A straight line. */
  public void line(Batch batch, float x1, float y1, float x2, float y2, float width, Color colour) {
    float length = (float) Math.hypot(x2 - x1, y2 - y1);
    if (length == 0) {
      return;
    }
    float nx = -(y2 - y1) / length * width / 2f;
    float ny = (x2 - x1) / length * width / 2f;
    fill(
        batch,
        new float[] {x1 - nx, y1 - ny, x2 - nx, y2 - ny, x2 + nx, y2 + ny, x1 + nx, y1 + ny},
        colour);
  }

  /** A line of dashes, each as long as the gap after it. */
  public void dashes(
      Batch batch, float x1, float y1, float x2, float y2, float dash, float width, Color colour) {
    float length = (float) Math.hypot(x2 - x1, y2 - y1);
    for (float from = 0; from < length; from += dash * 2f) {
      float start = from / length;
      float end = Math.min(1f, (from + dash) / length);
      line(
          batch,
          x1 + (x2 - x1) * start,
          y1 + (y2 - y1) * start,
          x1 + (x2 - x1) * end,
          y1 + (y2 - y1) * end,
          width,
          colour);
    }
  }

  /** A disc. */
  public void disc(Batch batch, float x, float y, float radius, Color colour) {
    fill(batch, circle(x, y, radius), colour);
  }

  /** A circle; the radius is to the middle of its line. */
  public void ring(Batch batch, float x, float y, float radius, float width, Color colour) {
    outline(batch, circle(x, y, radius), width, colour);
  }

  /**
   * A convex shape.
   *
   * @param points x and y in turn, against the clock
   */
  public void fill(Batch batch, float[] points, Color colour) {
    float[] inner = moved(points, -fringe);
    float solid = bits(batch, colour, 1f);
    for (int at = 4; at + 1 < inner.length; at += 2) {
      corner(0, inner[0], inner[1], solid);
      corner(1, inner[at - 2], inner[at - 1], solid);
      corner(2, inner[at], inner[at + 1], solid);
      corner(3, inner[at], inner[at + 1], solid);
      batch.draw(white, quad, 0, QUAD);
    }
    band(batch, inner, moved(points, fringe), solid, bits(batch, colour, 0f));
  }

  /**
   * The edge of a convex shape.
   *
   * @param points x and y in turn, against the clock
   */
  public void outline(Batch batch, float[] points, float width, Color colour) {
    float solid = bits(batch, colour, 1f);
    float clear = bits(batch, colour, 0f);
    float half = width / 2f;
    float[] in = moved(points, -half + fringe);
    float[] out = moved(points, half - fringe);
    band(batch, moved(points, -half - fringe), in, clear, solid);
    band(batch, in, out, solid, solid);
    band(batch, out, moved(points, half + fringe), solid, clear);
  }

  private void band(Batch batch, float[] from, float[] to, float fromBits, float toBits) {
    int count = from.length;
    for (int at = 0; at < count; at += 2) {
      int next = (at + 2) % count;
      corner(0, from[at], from[at + 1], fromBits);
      corner(1, from[next], from[next + 1], fromBits);
      corner(2, to[next], to[next + 1], toBits);
      corner(3, to[at], to[at + 1], toBits);
      batch.draw(white, quad, 0, QUAD);
    }
  }

  private void corner(int index, float x, float y, float bits) {
    int at = index * 5;
    quad[at] = x;
    quad[at + 1] = y;
    quad[at + 2] = bits;
    quad[at + 3] = .5f;
    quad[at + 4] = .5f;
  }

  /** The batch's own colour carries how far its parents have faded. */
  private float bits(Batch batch, Color colour, float alpha) {
    shade.set(colour).a *= alpha * batch.getColor().a;
    return shade.toFloatBits();
  }

  private static float[] circle(float x, float y, float radius) {
    float[] points = new float[ROUND * 2];
    for (int at = 0; at < ROUND; at++) {
      double angle = Math.PI * 2 * at / ROUND;
      points[at * 2] = x + radius * (float) Math.cos(angle);
      points[at * 2 + 1] = y + radius * (float) Math.sin(angle);
    }
    return points;
  }

  /** The shape with every edge moved outwards by {@code by}. */
  private static float[] moved(float[] points, float by) {
    int count = points.length;
    float[] result = new float[count];
    for (int at = 0; at < count; at += 2) {
      int before = (at + count - 2) % count;
      int after = (at + 2) % count;
      float ax = points[at] - points[before];
      float ay = points[at + 1] - points[before + 1];
      float bx = points[after] - points[at];
      float by2 = points[after + 1] - points[at + 1];
      float aLength = Math.max(1e-6f, (float) Math.hypot(ax, ay));
      float bLength = Math.max(1e-6f, (float) Math.hypot(bx, by2));
      float nx = ay / aLength;
      float ny = -ax / aLength;
      float mx = by2 / bLength;
      float my = -bx / bLength;
      float miter = by / Math.max(.2f, 1f + nx * mx + ny * my);
      result[at] = points[at] + (nx + mx) * miter;
      result[at + 1] = points[at + 1] + (ny + my) * miter;
    }
    return result;
  }

  @Override
  public void dispose() {
    white.dispose();
  }
}
