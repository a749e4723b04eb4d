package no.sideomside.ui.screen;

import java.util.List;
import java.util.stream.IntStream;

/** The sizes of text one can choose, in hundredths of the usual. */
final class TextSizes {
  private static final int SMALLEST = 100;
  private static final int LARGEST = 200;
  private static final int STEP = 10;

  private TextSizes() {}

  static List<Integer> all() {
    return IntStream.iterate(SMALLEST, size -> size <= LARGEST, size -> size + STEP)
        .boxed()
        .toList();
  }

  /** The size of a choice, 1 to 2. */
  static float at(int index) {
    return (SMALLEST + index * STEP) / 100f;
  }

  /** The choice nearest to a size of 1 to 2. */
  static int index(float textSize) {
    return Math.round((textSize * 100f - SMALLEST) / STEP);
  }
}
