package no.sideomside.ui.screen;

/** What a player can do from the debrief. */
public interface DebriefActions {
  /**
   * Goes back to a decision of the attempt, to try it again.
   *
   * @param decision which, counted from 0
   */
  void goBackTo(int decision);

  /** Leaves the debrief. */
  void done();
}
