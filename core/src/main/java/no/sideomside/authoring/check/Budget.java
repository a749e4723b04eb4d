package no.sideomside.authoring.check;

import no.sideomside.authoring.Limits;

/**
 * How far each story is tried when several are checked together. It is counted in states and plays
 * rather than seconds, so that the same stories give the same findings on a slow day.
 *
 * @param first of a scenario's first language
 * @param second of its second, which goes the same ways
 */
record Budget(Limits first, Limits second) {
  /** Of all stories together: a small story has fewer, and is proven. */
  private static final int STATES = 3_000;

  private static final int FEWEST_STATES = 40;

  /** Of all stories together, where not everything could be tried. */
  private static final int PLAYS = 400;

  private static final int FEWEST_PLAYS = 6;

  /** Only a story that hardly moves is stopped by these. */
  private static final int SECONDS = 60;

  private static final int FEWEST_SECONDS = 10;

  /** What is kept of the first language's for the second. */
  private static final int PART = 4;

  static Budget ofScenarios(int count) {
    int states = Math.max(FEWEST_STATES, STATES / Math.max(1, count));
    int plays = Math.max(FEWEST_PLAYS, PLAYS / Math.max(1, count));
    int seconds = Math.max(FEWEST_SECONDS, SECONDS / Math.max(1, count));
    return new Budget(limits(states, plays, seconds), limits(states / PART, plays / PART, seconds));
  }

  /**
   * What a story with so many options is tried with: one with more options than there are states to
   * try will not be proven, and what it takes to begin is better spent on playing it.
   */
  static Limits of(Limits limits, int options) {
    return options <= limits.states()
        ? limits
        : new Limits(0, limits.seconds(), limits.memory(), limits.runs());
  }

  private static Limits limits(int states, int plays, int seconds) {
    return new Limits(states, seconds, Limits.usual().memory() / Workers.COUNT, plays);
  }
}
