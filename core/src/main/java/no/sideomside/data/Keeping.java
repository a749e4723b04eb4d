package no.sideomside.data;

import java.util.List;

/**
 * How long attempts are kept after they ended, in days.
 *
 * @param days one of {@link #CHOICES}; 0 for ever
 */
public record Keeping(int days) {
  /** What one can choose between. */
  public static final List<Integer> CHOICES = List.of(30, 90, 365, 0);

  /** What is usual; long enough for a round of supervision. */
  public static final Keeping USUAL = new Keeping(90);

  public Keeping {
    if (!CHOICES.contains(days)) {
      throw new IllegalArgumentException("kept for " + days + " days");
    }
  }

  /** Whether attempts ever go by themselves. */
  public boolean ends() {
    return days > 0;
  }
}
