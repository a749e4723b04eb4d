package no.sideomside.authoring.check;

import no.sideomside.authoring.Span;
import org.jspecify.annotations.Nullable;

/**
 * The fewest and the most of something on any way through a story.
 *
 * @param fewest the fewest
 * @param most the most, or null where one can go round and have ever more
 */
record Range(int fewest, @Nullable Integer most) {
  static Range of(int count) {
    return new Range(count, count);
  }

  static Range of(Span span) {
    return new Range(span.fewest(), span.most());
  }

  /** Whether it may be more than none. */
  boolean any() {
    return most == null || most > 0;
  }

  /** As people write it: {@code 3}, {@code 3–5} or, without an end, {@code 3–∞}. */
  @Override
  public String toString() {
    if (most == null) {
      return fewest + "–∞";
    }
    return fewest == most ? String.valueOf(fewest) : fewest + "–" + most;
  }

  /** What holds of both: another variant, another way. */
  Range with(Range other) {
    return new Range(
        Math.min(fewest, other.fewest),
        most == null || other.most == null ? null : Integer.valueOf(Math.max(most, other.most)));
  }
}
