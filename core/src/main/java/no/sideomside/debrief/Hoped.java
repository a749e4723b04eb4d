package no.sideomside.debrief;

import java.util.List;
import no.sideomside.attempt.Said;
import org.jspecify.annotations.Nullable;

/**
 * What was hoped at a pause, beside what was done, how it may have been taken and how one could
 * have asked.
 *
 * @param step what was done
 * @param question what the pause asked; empty where the attempt no longer has it
 * @param hope what the player picked or wrote, or null where nothing is kept
 * @param thoughts possible ways it was taken, never as fact
 * @param couldAsk how one could have asked, or null
 */
public record Hoped(
    Step step,
    String question,
    @Nullable String hope,
    List<Said> thoughts,
    @Nullable String couldAsk) {
  public Hoped {
    thoughts = List.copyOf(thoughts);
  }
}
