package no.sideomside.debrief;

import java.util.List;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;

/**
 * A decision that may become a key moment, and how much it asks to be one. These figures compare
 * decisions of one attempt and choose what to show; they are never shown and never leave the
 * package.
 */
record Candidate(Column column, TakenDecision decision, TakenOption taken, List<Moment> moments) {

  /** How far principles pull apart on the option taken. */
  double apartOnTaken() {
    return apart(taken);
  }

  /** How far they pull apart on the option where they do so most. */
  double apartOnOffered() {
    return decision.options().stream()
        .filter(option -> !option.free())
        .mapToDouble(this::apart)
        .max()
        .orElse(0);
  }

  /** The smaller of what it is for and what it is against: large only where both are. */
  private double apart(TakenOption option) {
    double plus = 0;
    double minus = 0;
    for (Moment moment : moments) {
      if (!Counting.disputed(option, moment.principle())) {
        double score = Counting.score(option, moment.principle());
        plus += Math.max(0, score);
        minus += Math.max(0, -score);
      }
    }
    return Math.min(plus, minus);
  }

  /**
   * What the option taken was for. Nothing where it ignores near danger to life or lies outside a
   * worker's authority: no gain elsewhere outweighs that.
   */
  double gave() {
    return taken.floor() != null || taken.limit() != null
        ? 0
        : moments.stream().mapToDouble(moment -> Math.max(0, moment.score())).sum();
  }

  /** What it was against. */
  double cost() {
    return moments.stream().mapToDouble(moment -> Math.max(0, -moment.score())).sum();
  }

  /** Principles left unscored on the option taken, since careful readers or raters disagree. */
  double disputedOnTaken() {
    return Counting.disputed(taken).size();
  }

  /** The same, on all that was offered. */
  double disputedOnOffered() {
    return decision.options().stream()
        .filter(option -> !option.free())
        .mapToInt(option -> Counting.disputed(option).size())
        .sum();
  }

  /** How many of its moments another option did more for. */
  double ringed() {
    return moments.stream().filter(Moment::ringed).count();
  }

  boolean onlyCost() {
    return cost() > 0 && gave() == 0;
  }
}
