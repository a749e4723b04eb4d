package no.sideomside.authoring;

import no.sideomside.story.StateKey;

/** Numbers the keys of states in the order they are first met; about forty bytes for each. */
final class KeyTable {
  private static final int NONE = -1;

  private long[] highs = new long[1 << 12];
  private long[] lows = new long[1 << 12];
  private int[] numbers = empty(1 << 12);
  private int size;

  /**
   * The number of a key.
   *
   * @param next what it is to be numbered if it is new
   * @return its number: {@code next} for a new one
   */
  int number(StateKey key, int next) {
    int slot = slot(key.high(), key.low());
    if (numbers[slot] != NONE) {
      return numbers[slot];
    }
    highs[slot] = key.high();
    lows[slot] = key.low();
    numbers[slot] = next;
    if (++size * 2 > numbers.length) {
      grow();
    }
    return next;
  }

  private int slot(long high, long low) {
    int mask = numbers.length - 1;
    int slot = (int) low & mask;
    while (numbers[slot] != NONE && (highs[slot] != high || lows[slot] != low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHighs = highs;
    long[] oldLows = lows;
    int[] oldNumbers = numbers;
    highs = new long[oldHighs.length * 2];
    lows = new long[oldLows.length * 2];
    numbers = empty(oldNumbers.length * 2);
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != NONE) {
        int slot = slot(oldHighs[i], oldLows[i]);
        highs[slot] = oldHighs[i];
        lows[slot] = oldLows[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  private static int[] empty(int length) {
    int[] made = new int[length];
    java.util.Arrays.fill(made, NONE);
    return made;
  }
}
