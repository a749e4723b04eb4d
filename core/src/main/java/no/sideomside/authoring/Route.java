package no.sideomside.authoring;

import java.util.List;

/**
 * One way through a story, to be played again with {@code play SCENARIO --choices … --seed N}.
 *
 * @param variant which way the world is, counted from 1
 * @param seed what gives that variant
 * @param choices ids of the options taken, in order
 */
public record Route(int variant, long seed, List<String> choices) {
  public Route {
    choices = List.copyOf(choices);
  }

  /** The choices as {@code --choices} takes them. */
  public String joined() {
    return String.join(",", choices);
  }
}
