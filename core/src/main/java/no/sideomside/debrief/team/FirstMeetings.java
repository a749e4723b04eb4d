package no.sideomside.debrief.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who counts where: of every player, at every decision, the first meeting with it and no other.
 *
 * <p>A player's attempts at a scenario are taken in the order they were begun. A decision is
 * counted from the first of them that comes to it, and there from the first time it is met. So
 * somebody who plays again after the debrief, or goes back to a decision, is counted once, as they
 * chose before anybody had told them anything.
 */
final class FirstMeetings {
  private FirstMeetings() {}

  /**
   * The first meetings of each decision.
   *
   * @param playings attempts at one scenario
   * @return by the decision's id; one meeting a player, in no order that tells who is who
   */
  static Map<String, List<Meeting>> of(List<Playing> playings) {
    Map<String, List<Playing>> byPlayer = new HashMap<>();
    for (Playing playing : playings) {
      byPlayer.computeIfAbsent(playing.player(), player -> new ArrayList<>()).add(playing);
    }
    Map<String, List<Meeting>> first = new TreeMap<>();
    for (List<Playing> attempts : byPlayer.values()) {
      attempts.sort(Playing.FIRST);
      Set<String> met = new HashSet<>();
      for (Playing attempt : attempts) {
        for (Meeting meeting : attempt.meetings()) {
          String decision = meeting.offer().decision();
          if (met.add(decision)) {
            first.computeIfAbsent(decision, id -> new ArrayList<>()).add(meeting);
          }
        }
      }
    }
    return first;
  }
}
