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

  /** That what is to be kept does not agree with what is known. */
  static final int REFUSED = -1;

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
   * @return how many branches it grew for that, or {@link #REFUSED}
   */
  int keep(InkPosition from, int[] asked, int number) {
    InkTree at = this;
    int grown = 0;
    for (int symbol : asked) {
      if (at.came != UNKNOWN || (at.symbol != NOTHING && at.symbol != symbol)) {
        return REFUSED;
      }
      at.symbol = symbol;
      InkTree next = at.branches.get(from.told(symbol));
      if (next == null) {
        next = new InkTree();
        at.branches.put(from.told(symbol), next);
        grown++;
      }
      at = next;
    }
    if (at.symbol != NOTHING || at.came != UNKNOWN) {
      return REFUSED;
    }
    at.came = number;
    return grown;
  }
}
