package no.sideomside.desktop;

import no.sideomside.story.Decision;
import no.sideomside.story.Pause;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/** Whoever plays: a person at the terminal, a list of choices, a bot. */
interface Chooser {
  /**
   * Chooses at a decision that has just been shown.
   *
   * @param decision what is offered
   * @return the choice, or null to stop here and go on another time
   * @throws SentenceException if there is nothing sensible to choose
   */
  @Nullable Choice choose(Decision decision) throws SentenceException;

  /** What is hoped at a pause; blank for nothing, null to stop here. */
  @Nullable String hope(Pause pause);

  /** Called when the story is over. */
  void ended() throws SentenceException;

  /** Whether somebody is there to read along and be waited for. */
  boolean isPerson();
}
