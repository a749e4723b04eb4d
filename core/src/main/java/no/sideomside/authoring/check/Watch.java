package no.sideomside.authoring.check;

import java.nio.file.Path;
import java.util.List;

/**
 * Follows a check while it goes on, and may call it off. Each method does nothing unless written.
 */
public interface Watch {
  /** One that lets a check go on in peace. */
  Watch NONE = new Watch() {};

  /**
   * A scenario is about to be gone through; not told of one that nothing has changed in. On any
   * thread.
   *
   * @param scenario its folder
   * @param number which of them it is, counted from 1
   * @param of how many there are
   */
  default void begins(Path scenario, int number, int of) {}

  /**
   * What there is to say next: all of it together is the report's findings, in its order. On the
   * thread that asked for the check.
   */
  default void tells(List<Finding> findings) {}

  /**
   * Whether nobody waits for the answer any more; the check then ends before its next step. Asked
   * on any thread.
   */
  default boolean isOver() {
    return false;
  }
}
