package no.sideomside.story;

import java.util.List;

/**
 * A stop after choosing and before the reaction, where the player may say what they hope for.
 *
 * @param ask the question
 * @param hopes two to four lines to pick from
 */
public record Pause(String ask, List<String> hopes) {
  public Pause {
    hopes = List.copyOf(hopes);
  }
}
