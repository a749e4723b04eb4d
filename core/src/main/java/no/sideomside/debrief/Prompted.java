package no.sideomside.debrief;

import no.sideomside.attempt.Reflections;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A prompt and what the player wrote to it.
 *
 * @param prompt the question
 * @param answer what was written, in whichever language it was asked, or null
 */
public record Prompted(Prompt prompt, Reflections.@Nullable Answer answer) {
  /** What a new answer is kept under: the question as it was asked when it was answered first. */
  public String key(Texts texts) {
    return answer == null ? prompt.in(texts) : answer.prompt();
  }
}
