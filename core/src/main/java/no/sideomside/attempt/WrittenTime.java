package no.sideomside.attempt;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as attempts have them: a folder holds so many that Java's own reading of them is felt. */
final class WrittenTime {
  /** What this program writes; 0 stands for any digit. */
  private static final String SHAPE = "0000-00-00T00:00:00Z";

  private WrittenTime() {}

  /**
   * Reads one.
   *
   * @throws java.time.DateTimeException if it is none, or so rare a one as 24:00, which {@link
   *     Instant#parse} knows
   */
  static Instant read(String written) {
    if (!hasShape(written)) {
      return Instant.parse(written);
    }
    return LocalDateTime.of(
            number(written, 0, 4),
            number(written, 5, 7),
            number(written, 8, 10),
            number(written, 11, 13),
            number(written, 14, 16),
            number(written, 17, 19))
        .toInstant(ZoneOffset.UTC);
  }

  private static boolean hasShape(String written) {
    if (written.length() != SHAPE.length()) {
      return false;
    }
    for (int i = 0; i < SHAPE.length(); i++) {
      char here = written.charAt(i);
      char shape = SHAPE.charAt(i);
      if (shape == '0' ? here < '0' || here > '9' : here != shape) {
        return false;
      }
    }
    return true;
  }

  private static int number(String written, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (written.charAt(i) - '0');
    }
    return number;
  }
}
