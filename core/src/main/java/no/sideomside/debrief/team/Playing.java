package no.sideomside.debrief.team;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What is kept of one attempt in a folder.
 *
 * @param file where it stands
 * @param id the attempt's
 * @param player whose; never written anywhere
 * @param scenario the scenario's id
 * @param title its title
 * @param telling the text that was played
 * @param startedAt when it began
 * @param meetings the decisions met, in order
 */
record Playing(
    Path file,
    String id,
    String player,
    String scenario,
    String title,
    Telling telling,
    Instant startedAt,
    List<Meeting> meetings) {
  /**
   * The first attempt first. One that went back to a decision has the beginning of the one it came
   * from and was played on later, so what was done in it tells which is which.
   */
  static final Comparator<Playing> FIRST =
      Comparator.comparing(Playing::startedAt)
          .thenComparing(Playing::compareTimes)
          .thenComparing(Playing::id);

  Playing {
    meetings = List.copyOf(meetings);
  }

  private static int compareTimes(Playing one, Playing other) {
    int both = Math.min(one.meetings.size(), other.meetings.size());
    for (int i = 0; i < both; i++) {
      Instant at = Objects.requireNonNullElse(one.meetings.get(i).at(), Instant.MIN);
      Instant then = Objects.requireNonNullElse(other.meetings.get(i).at(), Instant.MIN);
      int compared = at.compareTo(then);
      if (compared != 0) {
        return compared;
      }
    }
    return Integer.compare(one.meetings.size(), other.meetings.size());
  }
}
