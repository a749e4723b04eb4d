package no.sideomside.story;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A story that is run again and again: what a {@link Walker} walks in. Not for several threads. */
interface Run extends Teller {
  /** Somewhere a run can go back to. */
  interface Stand {
    /** How much memory it takes, about, in bytes. */
    long size();
  }

  /**
   * Begins.
   *
   * @param knot where, or null for the top of the story
   * @param variables what variables are set to before
   * @param variant which way the world is, or 0 where the story has but one
   * @param seed decides what the story leaves to chance
   */
  void begin(@Nullable String knot, Map<String, Object> variables, int variant, long seed)
      throws StoryException;

  /** Takes a choice, counted from 0. */
  void choose(int index) throws StoryException;

  /** Where it is, before a choice or at the end. */
  Stand stand() throws StoryException;

  /** Goes back. */
  void back(Stand stand) throws StoryException;

  /** What it can still be told apart by before a decision. */
  StateKey key(String decision) throws StoryException;

  /** A machine that stands where the run is; it is not to be moved. */
  Machine machine() throws StoryException;
}
