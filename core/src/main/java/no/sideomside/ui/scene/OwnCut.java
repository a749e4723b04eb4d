package no.sideomside.ui.scene;

import com.badlogic.gdx.graphics.Pixmap;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A trainer's picture, of whatever size and shape, cut to the shape of the canvas that all pictures
 * share and made no larger than it. The sides lose alike; above, less is cut than below, since
 * faces are seldom at the foot of a picture and the words stand there.
 *
 * <p>What is made smaller is the mean of all that was there, so that fine lines neither flicker nor
 * break. What is smaller than the canvas keeps its pixels. Where one sees through it, the night of
 * the window shows.
 */
final class OwnCut {
  /** How much of what is too high is cut above. */
  private static final float ABOVE = 1f / 3f;

  private static final int[] NIGHT = {0x12, 0x1b, 0x20};
  private static final int COLOURS = 3;

  private final ByteBuffer pixels;
  private final int channels;
  private final int stride;
  private final float[] columns;
  private final float[] rows;

  private OwnCut(Pixmap whole) {
    int width = whole.getWidth();
    int height = whole.getHeight();
    int cutWidth = Math.min(width, parts(height, Picture.CANVAS_WIDTH, Picture.CANVAS_HEIGHT));
    int cutHeight = Math.min(height, parts(width, Picture.CANVAS_HEIGHT, Picture.CANVAS_WIDTH));
    pixels = whole.getPixels();
    channels =
        switch (whole.getFormat()) {
          case Alpha, Intensity -> 1;
          case LuminanceAlpha -> 2;
          case RGBA8888 -> 4;
          default -> COLOURS;
        };
    stride = width * channels;
    columns = steps((width - cutWidth) / 2, cutWidth, Picture.CANVAS_WIDTH);
    rows = steps(Math.round((height - cutHeight) * ABOVE), cutHeight, Picture.CANVAS_HEIGHT);
  }

  /** Cuts a picture; what is given stays the caller's, and so does what is made. */
  static Pixmap of(Pixmap whole) {
    return new OwnCut(whole).cut();
  }

  private static int parts(int side, int of, int to) {
    return Math.max(1, (int) Math.min(Integer.MAX_VALUE, Math.round((double) side * of / to)));
  }

  /** Where each pixel of what is made begins in what there is, and where the last one ends. */
  private static float[] steps(int from, int length, int most) {
    int count = Math.min(length, most);
    float[] steps = new float[count + 1];
    for (int i = 0; i <= count; i++) {
      steps[i] = from + (float) ((double) i * length / count);
    }
    return steps;
  }

  private Pixmap cut() {
    Pixmap made = new Pixmap(columns.length - 1, rows.length - 1, Pixmap.Format.RGB888);
    ByteBuffer out = made.getPixels();
    int at = 0;
    float[] mean = new float[COLOURS];
    for (int y = 0; y + 1 < rows.length; y++) {
      for (int x = 0; x + 1 < columns.length; x++) {
        mean(columns[x], columns[x + 1], rows[y], rows[y + 1], mean);
        for (float colour : mean) {
          out.put(at++, (byte) Math.round(colour));
        }
      }
    }
    return made;
  }

  /** The mean of a part of the picture; what lies half in it counts by half. */
  private void mean(float left, float right, float top, float bottom, float[] mean) {
    Arrays.fill(mean, 0f);
    float all = 1f / ((right - left) * (bottom - top));
    for (int y = (int) top; y < bottom; y++) {
      float tall = (Math.min(bottom, y + 1f) - Math.max(top, y)) * all;
      for (int x = (int) left; x < right; x++) {
        float part = (Math.min(right, x + 1f) - Math.max(left, x)) * tall;
        int at = y * stride + x * channels;
        int seen = channels % 2 == 0 ? pixels.get(at + channels - 1) & 0xff : 0xff;
        for (int i = 0; i < COLOURS; i++) {
          mean[i] += part * over(channels < COLOURS ? at : at + i, seen, i);
        }
      }
    }
  }

  private int over(int at, int seen, int colour) {
    int value = pixels.get(at) & 0xff;
    return seen == 0xff ? value : (value * seen + NIGHT[colour] * (0xff - seen)) / 0xff;
  }
}
