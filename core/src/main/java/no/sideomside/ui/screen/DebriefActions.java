package no.sideomside.ui.screen;

/** What a player can do from the debrief. */
public interface DebriefActions {
  /**
   * Goes back to a decision of the attempt, to try it again.
   *
   * @param decision which, counted from 0
   */
  void goBackTo(int decision);

  /**
   * Keeps an answer to a prompt; an empty one takes the answer away.
   *
   * @param prompt as shown
   */
  void answer(String prompt, String text);

  /** Leaves the debrief. */
  void done();
}
