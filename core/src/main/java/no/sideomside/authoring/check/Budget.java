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
  /** Of all first languages together. */
  private static final int STATES = 6_000;

  /** Of any: twice what a story of eight decisions has, so that it is proven in any company. */
  private static final int FEWEST_STATES = 160;

  /** A story with fewer states to try for each of its options is hardly ever proven. */
  private static final int STATES_OF_AN_OPTION = 4;

  /** Of all stories together, where not everything could be tried. */
  private static final int PLAYS = 400;

  private static final int FEWEST_PLAYS = 8;

  /** Only a story that hardly moves is stopped by these. */
  private static final int SECONDS = 60;

  private static final int FEWEST_SECONDS = 10;

  /** What is kept of the first language's for the second. */
  private static final int PART = 4;

  /**
   * What each of so many scenarios is tried with. It grows smaller by halves, so that one scenario
   * more seldom changes what is found in the others.
   */
  static Budget ofScenarios(int count) {
    int shares = Math.max(1, Integer.highestOneBit(Math.max(1, count) * 2 - 1));
    int states = Math.max(FEWEST_STATES, STATES / shares);
    int second = Math.max(FEWEST_STATES, states / PART);
    int plays = Math.max(FEWEST_PLAYS, PLAYS / shares);
    int seconds = Math.max(FEWEST_SECONDS, SECONDS / shares);
    return new Budget(limits(states, plays, seconds), limits(second, plays / PART, seconds));
  }

  /**
   * What a story with so many options is tried with: one that has more states than are to be tried
   * will not be proven, and what it takes to begin is better spent on playing it.
   */
  static Limits of(Limits limits, int options) {
    return options * STATES_OF_AN_OPTION <= limits.states()
        ? limits
        : new Limits(0, limits.seconds(), limits.memory(), limits.runs());
  }

  private static Limits limits(int states, int plays, int seconds) {
    return new Limits(states, seconds, Limits.usual().memory() / Workers.COUNT, plays);
  }
}
