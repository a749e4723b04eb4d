package no.sideomside.desktop;

import org.jspecify.annotations.Nullable;

/**
 * One figure that {@code bench} has measured.
 *
 * @param value what was measured, or null where it could not be
 * @param unit what the value counts
 * @param runs how many measurements it is drawn from
 * @param goal what was set out to reach, in the same unit, or null where nothing was
 * @param why why there is no value, or null where there is one
 */
record Figure(
    @Nullable Double value, String unit, int runs, @Nullable String goal, @Nullable String why) {
  static final String MILLIS = "ms";
  static final String MEGABYTES = "MB";
  static final String A_SECOND = "runs/s";

  static Figure of(double value, String unit, int runs, @Nullable String goal) {
    return new Figure(Math.round(value * 1000) / 1000.0, unit, runs, goal, null);
  }

  static Figure missing(String unit, @Nullable String goal, String why) {
    return new Figure(null, unit, 0, goal, why);
  }
}
