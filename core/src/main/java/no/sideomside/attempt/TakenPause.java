package no.sideomside.attempt;

import java.util.List;
import java.util.Objects;

/**
 * The pause of a decision. What the player answered is kept beside the attempt, never in it.
 *
 * @param ask the question
 * @param lines what could be picked
 */
public record TakenPause(String ask, List<String> lines) {
  public TakenPause {
    Objects.requireNonNull(ask, "ask");
    lines = lines == null ? List.of() : List.copyOf(lines);
  }
}
