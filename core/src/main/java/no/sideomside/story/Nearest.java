package no.sideomside.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Which of the names there are, somebody may have meant by one there is not. */
final class Nearest {
  private static final int MOST = 3;

  /**
   * Letters of a wrong name that are looked at: a name is never longer, a slip of the hand may be.
   */
  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * The names most like {@code wrong}, at most three.
   *
   * @return the nearest first, with commas between; a dash where there are no names at all
   */
  static String to(String wrong, Collection<String> names) {
    String written = wrong.substring(0, Math.min(wrong.length(), LONGEST));
    return names.isEmpty()
        ? "–"
        : names.stream()
            .sorted(
                Comparator.<String>comparingInt(name -> far(written, name))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST)
            .collect(Collectors.joining(", "));
  }

  /** Edits between the two, less what they begin with alike: a beginning is seldom a slip. */
  private static int far(String wrong, String name) {
    int alike = 0;
    while (alike < Math.min(wrong.length(), name.length())
        && wrong.charAt(alike) == name.charAt(alike)) {
      alike++;
    }
    return edits(wrong, name) - alike;
  }

  /** Levenshtein's distance: letters put in, taken out or exchanged. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, 1 + Math.min(row[j - 1], diagonal));
      }
    }
    return row[to.length()];
  }
}
