package com.bladecoder.ink.runtime;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A story that waits, in a few hundred bytes: {@link InkMoves} makes it and goes back to it. */
@NullMarked
public final class InkPosition {
  final InkWait wait;

  /** For every symbol, a visit count or the number that stands for a variable's value. */
  final int[] values;

  InkPosition(InkWait wait, int[] values) {
    this.wait = wait;
    this.values = values;
  }

  /** How much memory it takes that it does not share with others, about, in bytes. */
  public long size() {
    return 4L * values.length + 40;
  }

  /** What else belongs to being there, as it was given. */
  public @Nullable Object last() {
    return wait.last();
  }

  /**
   * A move from here by a choice, as far as it matters to where it leads: two of them that are
   * equal tell the same and change the same.
   *
   * @param choice counted from 0
   * @return null where there is no such choice
   */
  public @Nullable Move move(int choice) {
    return choice >= 0 && choice < wait.touches.length ? new Move(this, choice) : null;
  }

  /** What is told apart of a symbol's value here. */
  int told(int symbol) {
    InkTally tally = wait.tallies[symbol];
    return tally == null ? values[symbol] : tally.of(values[symbol]);
  }

  /** A move, compared by all it can tell apart of where it is made. */
  public static final class Move {
    private final InkWait wait;
    private final int choice;
    private final int[] before;
    private final int hash;

    private Move(InkPosition from, int choice) {
      this.wait = from.wait;
      this.choice = choice;
      int[] asked = wait.asks[choice];
      this.before = new int[asked.length];
      int mixed = System.identityHashCode(wait) * 31 + choice;
      for (int i = 0; i < asked.length; i++) {
        before[i] = from.told(asked[i]);
        mixed = mixed * 31 + before[i];
      }
      this.hash = mixed;
    }

    /**
     * What it did, to be done again.
     *
     * @return null where it changed something it was not known to touch
     */
    public @Nullable Change change(InkPosition from, InkPosition to) {
      int[] touched = wait.touches[choice];
      int[] changed = new int[touched.length];
      for (int i = 0; i < touched.length; i++) {
        int symbol = touched[i];
        boolean counted = wait.tallies[symbol] != null;
        changed[i] = to.values[symbol] - (counted ? from.values[symbol] : 0);
      }
      Change change = new Change(to.wait, touched, changed);
      return Arrays.equals(change.from(from).values, to.values) ? change : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Move move
          && wait == move.wait
          && choice == move.choice
          && Arrays.equals(before, move.before);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** What a move leads to: visits are counted on, variables are what it has left them as. */
  public static final class Change {
    private final InkWait wait;
    private final int[] touched;
    private final int[] changed;

    private Change(InkWait wait, int[] touched, int[] changed) {
      this.wait = wait;
      this.touched = touched;
      this.changed = changed;
    }

    /** Where the same move leads from another position. */
    public InkPosition from(InkPosition position) {
      int[] values = position.values.clone();
      for (int i = 0; i < touched.length; i++) {
        int symbol = touched[i];
        values[symbol] = changed[i] + (wait.tallies[symbol] == null ? 0 : values[symbol]);
      }
      return new InkPosition(wait, values);
    }
  }
}
