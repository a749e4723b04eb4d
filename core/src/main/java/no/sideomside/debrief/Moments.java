package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import org.jspecify.annotations.Nullable;

/** Finds the moments of one decision. */
public final class Moments {
  private Moments() {}

  /**
   * The moments of a decision, in the order its options name the principles. None for a principle
   * that is contested on the option taken: that is neither for, against nor left alone. None where
   * the file does not hold the option taken.
   */
  public static List<Moment> of(int index, TakenDecision decision) {
    List<Moment> moments = new ArrayList<>();
    TakenOption taken = decision.taken().orElse(null);
    if (taken != null) {
      for (String principle : Counting.named(decision)) {
        Moment moment = of(index, decision, taken, principle);
        if (moment != null) {
          moments.add(moment);
        }
      }
    }
    return moments;
  }

  private static @Nullable Moment of(
      int index, TakenDecision decision, TakenOption taken, String principle) {
    if (!Counting.atStake(decision, principle)
        || (!taken.free() && Counting.disputed(taken, principle))) {
      return null;
    }
    double score = Counting.score(taken, principle);
    boolean ringed =
        Counting.comparable(decision, principle).stream()
            .anyMatch(other -> Counting.score(other, principle) > score);
    return new Moment(
        principle,
        index,
        decision.id(),
        Mark.of(score),
        ringed,
        score,
        taken.free() ? 0 : taken.scores().getOrDefault(principle, 0),
        taken.free() ? null : Counting.panel(taken, principle));
  }
}
