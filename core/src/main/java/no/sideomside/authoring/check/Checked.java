package no.sideomside.authoring.check;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of one scenario. It holds nothing of the stories themselves: of a folder of many, only
 * those being checked are in memory.
 *
 * @param report what was found
 * @param spread where the best options of its decisions stand
 */
record Checked(Report report, Spread spread) {
  /**
   * What a set of stories is asked about together: per decision that counts, in how many of its
   * offers the best option is first, and in how many it is longest; 0 to 1.
   */
  record Spread(List<Double> first, List<Double> longest) {
    static final Spread NONE = new Spread(List.of(), List.of());

    Spread {
      first = List.copyOf(first);
      longest = List.copyOf(longest);
    }

    static Spread of(Iterable<Subject> subjects) {
      Spread all = NONE;
      for (Subject subject : subjects) {
        all = all.and(WeighingRule.spread(subject.decisions().all()));
      }
      return all;
    }

    Spread and(Spread other) {
      List<Double> bothFirst = new ArrayList<>(first);
      bothFirst.addAll(other.first);
      List<Double> bothLongest = new ArrayList<>(longest);
      bothLongest.addAll(other.longest);
      return new Spread(bothFirst, bothLongest);
    }
  }
}
