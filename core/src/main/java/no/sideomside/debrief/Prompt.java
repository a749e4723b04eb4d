package no.sideomside.debrief;

import java.util.Arrays;
import java.util.Optional;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;

/**
 * A question to oneself after a story, in the order they are asked: the person's view first, one's
 * own act, the team, and last, as principles.md, «The debrief's order» has it, whom one takes it
 * to.
 */
public enum Prompt {
  /** How the person would tell of it. */
  THEM,
  /** What one would do otherwise, and what one would not. */
  OTHERWISE,
  /** Where in one's own team it could happen. */
  US,
  /** Whom one takes it to. */
  WHOM;

  /** The question. */
  public String in(Texts texts) {
    return texts.get(
        switch (this) {
          case THEM -> "prompts.them";
          case OTHERWISE -> "prompts.otherwise";
          case US -> "prompts.us";
          case WHOM -> "prompts.whom";
        });
  }

  /** The prompt that a question is, in whichever language it was asked. */
  static Optional<Prompt> asked(String question) {
    return Arrays.stream(Language.values())
        .map(Texts::in)
        .flatMap(
            texts -> Arrays.stream(values()).filter(prompt -> prompt.in(texts).equals(question)))
        .findFirst();
  }
}
