package no.sideomside.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a story says until it waits for the player or is over. Exactly one of {@code decision} and
 * {@code ending} is there.
 *
 * @param lines shown lines in order
 * @param decision what the story waits for, or null
 * @param ending how it ended, or null
 */
public record Beat(List<Line> lines, @Nullable Decision decision, @Nullable Ending ending) {
  public Beat {
    lines = List.copyOf(lines);
    if ((decision == null) == (ending == null)) {
      throw new IllegalArgumentException("a beat ends in a decision or in an ending");
    }
  }
}
