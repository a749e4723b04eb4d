package no.sideomside.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a story line by line, up to where something can be chosen or it is over. */
interface Teller {
  /** A beat begins: what time it may take is counted from now; in {@link System#nanoTime}. */
  long newDeadline();

  /** Whether there is another line. */
  boolean canContinue() throws StoryException;

  /** The next line. */
  Machine.Told next() throws StoryException;

  /** What can be chosen, where there is no other line. */
  List<Machine.Offered> choices() throws StoryException;

  /** Where the story was last known to be, or null. */
  @Nullable Place last();
}
