package no.sideomside.authoring.check;

/**
 * The fewest and the most of something on any way through a story.
 *
 * @param fewest the fewest
 * @param most the most
 */
record Range(int fewest, int most) {
  static Range of(int count) {
    return new Range(count, count);
  }

  /** As people write it: {@code 3} or {@code 3–5}. */
  @Override
  public String toString() {
    return fewest == most ? String.valueOf(fewest) : fewest + "–" + most;
  }

  Range with(int count) {
    return new Range(Math.min(fewest, count), Math.max(most, count));
  }
}
