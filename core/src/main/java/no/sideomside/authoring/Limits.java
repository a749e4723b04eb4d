package no.sideomside.authoring;

/**
 * How far to go in trying every way through a story.
 *
 * @param states so many states at most; 0 where not everything is to be tried at all
 * @param seconds so many seconds at most
 * @param memory so many bytes at most, about: of states, and of steps that are remembered
 * @param runs random plays where not everything could be tried
 */
public record Limits(int states, int seconds, long memory, int runs) {
  private static final int SECONDS = 60;
  private static final int STATES = 3_000_000;
  private static final int RUNS = 2_000;

  /** What is reasonable on this machine. */
  public static Limits usual() {
    return new Limits(STATES, SECONDS, Runtime.getRuntime().maxMemory() / 2, RUNS);
  }

  /** How much of the memory steps may take that are remembered; the rest is for states. */
  long remembered() {
    return memory / 2;
  }

  /** The same with another time. */
  public Limits within(int most) {
    return new Limits(states, most, memory, runs);
  }
}
