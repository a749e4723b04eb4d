package no.sideomside.debrief.team;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.sideomside.debrief.Mark;

/** Counts what a team's choices at one decision did with one principle. The counts stay here. */
final class PrincipleCount {
  private final Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
  private int open;

  /** So many did this with it. */
  void add(Mark mark, int many) {
    marks.merge(mark, many, Integer::sum);
  }

  /** For so many it is contested on the option they took. */
  void addOpen(int many) {
    open += many;
  }

  /**
   * What may be told; empty where it was at stake for fewer than {@value TeamSheet#ENOUGH} players,
   * or contested for all of them.
   */
  Optional<SharedPrinciple> told(String principle) {
    int all = open + marks.values().stream().mapToInt(Integer::intValue).sum();
    if (all < TeamSheet.ENOUGH || open == all) {
      return Optional.empty();
    }
    Map<Mark, Share> shares = new EnumMap<>(Mark.class);
    marks.forEach((mark, count) -> shares.put(mark, Share.of(count, all)));
    return Optional.of(new SharedPrinciple(principle, shares, Share.of(open, all)));
  }
}
