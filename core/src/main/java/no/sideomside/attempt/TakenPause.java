package no.sideomside.attempt;

import java.util.List;

/**
 * The pause of a decision. What the player answered is kept beside the attempt, never in it.
 *
 * @param ask the question
 * @param lines what could be picked
 */
public record TakenPause(String ask, List<String> lines) {
  public TakenPause {
    lines = lines == null ? List.of() : List.copyOf(lines);
  }
}
