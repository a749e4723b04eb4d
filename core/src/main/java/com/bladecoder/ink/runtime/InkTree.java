package com.bladecoder.ink.runtime;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * What came of one choice so far, by what it turned out to depend on: what is asked first is always
 * the same, and what is asked next depends only on the answers before.
 */
@NullMarked
final class InkTree {
  static final int UNKNOWN = -1;

  private static final int NOTHING = -1;

  private int symbol = NOTHING;
  private int came = UNKNOWN;
  private final Map<Integer, InkTree> branches = new HashMap<>(4);

  /** The number of what came of it from a position, or {@link #UNKNOWN}. */
  int find(InkPosition from) {
    InkTree at = this;
    while (at != null && at.symbol != NOTHING) {
      at = at.branches.get(from.told(at.symbol));
    }
    return at == null ? UNKNOWN : at.came;
  }

  /**
   * Keeps what came of it.
   *
   * @param asked the symbols asked for, in that order
   * @return whether it agrees with what is known
   */
  boolean keep(InkPosition from, int[] asked, int number) {
    InkTree at = this;
    for (int symbol : asked) {
      if (at.came != UNKNOWN || (at.symbol != NOTHING && at.symbol != symbol)) {
        return false;
      }
      at.symbol = symbol;
      at = at.branches.computeIfAbsent(from.told(symbol), unused -> new InkTree());
    }
    if (at.symbol != NOTHING || at.came != UNKNOWN) {
      return false;
    }
    at.came = number;
    return true;
  }
}
