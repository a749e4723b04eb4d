package com.bladecoder.ink.runtime;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Where a story stands, in a few hundred bytes: {@link InkMoves} makes it and goes back to it. */
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

  /** What is told apart of a symbol's value here. */
  int told(int symbol) {
    InkTally tally = wait.tallies[symbol];
    return tally == null ? values[symbol] : tally.of(values[symbol]);
  }

  /** What a move leads to: visits are counted on, variables are what it has left them as. */
  public static final class Change {
    private final InkWait wait;
    private final int[] touched;
    private final int[] changed;

    Change(InkPosition from, InkPosition to, int[] touched) {
      this.wait = to.wait;
      this.touched = touched;
      this.changed = new int[touched.length];
      for (int i = 0; i < touched.length; i++) {
        int symbol = touched[i];
        boolean counted = wait.tallies[symbol] != null;
        changed[i] = to.values[symbol] - (counted ? from.values[symbol] : 0);
      }
    }

    /** How much memory it takes that it does not share with others, about, in bytes. */
    public long size() {
      return 8L * touched.length + 70;
    }

    /** Whether it is all that came between two positions. */
    boolean isAll(InkPosition from, InkPosition to) {
      return Arrays.equals(from(from).values, to.values);
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
