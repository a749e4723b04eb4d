package no.sideomside.rubric;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What a panel's raters said of one principle on one option.
 *
 * @param median of their ratings, from −2 to 2; 0 where there are none
 * @param n how many gave a rating, «not touched» being 0
 * @param spread highest minus lowest
 * @param contested how many said instead that it can be argued both ways; they are not in {@code n}
 */
public record PanelRating(double median, int n, int spread, int contested) {
  /** From this spread on raters disagree, and the principle is not scored (principles.md, 9). */
  public static final int DISAGREEMENT = 2;

  public PanelRating {
    if (!(median >= -2 && median <= 2) || n < 0 || spread < 0 || spread > 4 || contested < 0) {
      throw new IllegalArgumentException("no rating: " + median + ", " + n + ", " + spread);
    }
  }

  /**
   * Sums ratings up.
   *
   * @param ratings each from −2 to 2
   * @param contested how many could not be given one
   */
  public static PanelRating of(Collection<Integer> ratings, int contested) {
    List<Integer> sorted = ratings.stream().sorted(Comparator.naturalOrder()).toList();
    int n = sorted.size();
    if (n == 0) {
      return new PanelRating(0, 0, 0, contested);
    }
    double median = (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0;
    return new PanelRating(median, n, sorted.get(n - 1) - sorted.get(0), contested);
  }

  /** Whether the raters disagree so much that it is not scored. */
  public boolean disagreed() {
    return spread >= DISAGREEMENT;
  }

  /** Whether any rater said that the option does something with the principle. */
  public boolean touched() {
    return median != 0 || spread > 0 || contested > 0;
  }
}
