package no.sideomside.debrief.team;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import no.sideomside.debrief.Counting;

/**
 * Whether a team that all chose alike should look twice.
 *
 * <p>It should where the option all took ignores near danger to life; where it lies outside a
 * worker's authority; where a principle is contested on it, or a panel of five or more disagrees
 * about it; where another option of the same decision was nowhere worse and somewhere better; and
 * where it went against a principle that was at stake. Otherwise agreement is something a team may
 * be glad of, and it is asked what holds it up.
 *
 * @param reasons to look twice, in that order; empty where there is none
 */
record Agreement(List<Reason> reasons) {
  Agreement {
    reasons = List.copyOf(reasons);
  }

  /** Why to look twice. */
  enum Why {
    FLOOR,
    LIMIT,
    DISPUTED,
    DOMINATED,
    COST
  }

  /**
   * One reason.
   *
   * @param about the law card's id, or those of the principles; empty for {@link Why#DOMINATED}
   */
  record Reason(Why why, List<String> about) {
    Reason {
      about = List.copyOf(about);
    }
  }

  /** What to make of it that everybody took {@code taken}. */
  static Agreement on(TakenDecision decision, TakenOption taken) {
    List<Reason> reasons = new ArrayList<>();
    String floor = taken.floor();
    if (floor != null) {
      reasons.add(new Reason(Why.FLOOR, List.of(floor)));
    }
    String limit = taken.limit();
    if (limit != null) {
      reasons.add(new Reason(Why.LIMIT, List.of(limit)));
    }
    if (!taken.free()) {
      List<String> disputed = Counting.disputed(taken);
      if (!disputed.isEmpty()) {
        reasons.add(new Reason(Why.DISPUTED, disputed));
      }
      if (decision.options().stream().anyMatch(other -> dominates(decision, other, taken))) {
        reasons.add(new Reason(Why.DOMINATED, List.of()));
      }
      List<String> cost =
          Counting.named(decision).stream()
              .filter(principle -> !Counting.disputed(taken, principle))
              .filter(principle -> Counting.atStake(decision, principle))
              .filter(principle -> Counting.score(taken, principle) < 0)
              .toList();
      if (!cost.isEmpty()) {
        reasons.add(new Reason(Why.COST, cost));
      }
    }
    return new Agreement(reasons);
  }

  /**
   * Whether {@code other} is nowhere worse and somewhere better. Where a principle is contested on
   * one of the two, neither is better than the other.
   */
  private static boolean dominates(TakenDecision decision, TakenOption other, TakenOption taken) {
    if (other.free() || other.floor() != null || other.limit() != null) {
      return false;
    }
    boolean better = false;
    for (String principle : Counting.named(decision)) {
      boolean disputed = Counting.disputed(taken, principle);
      if (disputed != Counting.disputed(other, principle)) {
        return false;
      }
      if (!disputed) {
        double more = Counting.score(other, principle) - Counting.score(taken, principle);
        if (more < 0) {
          return false;
        }
        better |= more > 0;
      }
    }
    return better;
  }
}
