package no.sideomside.debrief.team;

/**
 * How large a part of a group did something, in a word. A sheet never says more.
 *
 * <p>The words are wide on purpose. Among five, «noen» is one or two and «de fleste» three or four,
 * so that where two options were taken nobody can tell whether one colleague stood alone. Only
 * «ingen» and «alle» are exact: they have to be, since a team that agrees should hear it.
 */
public enum Share {
  /** Ingen: nobody. */
  NONE,
  /** Noen: up to four in ten, four in ten included. */
  SOME,
  /** Om lag halvparten: between four and six in ten, neither included. */
  HALF,
  /** De fleste: from six in ten, but not all. */
  MOST,
  /** Alle: everybody. */
  ALL;

  /**
   * The word for a part.
   *
   * @param part how many of them, from 0 to {@code whole}
   * @param whole how many they are, at least 1
   */
  static Share of(int part, int whole) {
    if (part == 0) {
      return NONE;
    }
    if (part == whole) {
      return ALL;
    }
    if (part * 5L <= whole * 2L) {
      return SOME;
    }
    return part * 5L < whole * 3L ? HALF : MOST;
  }

  /** Whether anybody did. */
  boolean any() {
    return this != NONE;
  }
}
