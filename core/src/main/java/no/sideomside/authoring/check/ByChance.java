package no.sideomside.authoring.check;

import java.util.List;

/**
 * How often something comes about though nobody meant it to: with few decisions the best option of
 * an honest story is often first, or longest, in more than half of them.
 */
final class ByChance {
  private ByChance() {}

  /**
   * How likely it is that so many of some decisions, or more, have it by chance alone.
   *
   * @param times in how many it was seen
   * @param chances of each decision, how likely it is there, from 0 to 1; independent of each other
   * @return from 0 to 1, exact but for rounding
   */
  static double ofAtLeast(int times, List<Double> chances) {
    // Of so many with it: how likely, after the decisions met so far.
    double[] likely = new double[chances.size() + 1];
    likely[0] = 1;
    int met = 0;
    for (double chance : chances) {
      met++;
      for (int with = met; with > 0; with--) {
        likely[with] = likely[with] * (1 - chance) + likely[with - 1] * chance;
      }
      likely[0] *= 1 - chance;
    }
    double sum = 0;
    for (int with = likely.length - 1; with >= Math.max(0, times); with--) {
      sum += likely[with];
    }
    return Math.min(1, sum);
  }
}
