package no.sideomside.debrief.team;

import java.util.Map;
import no.sideomside.debrief.Mark;

/**
 * What a team's choices at one decision did with one principle.
 *
 * @param principle its id
 * @param marks how many of those for whom it was at stake did which, in words
 * @param open for how many of them it is contested on the option they took, so that it does not
 *     count
 */
record SharedPrinciple(String principle, Map<Mark, Share> marks, Share open) {
  SharedPrinciple {
    marks = Map.copyOf(marks);
  }

  /** How many did this with it. */
  Share of(Mark mark) {
    return marks.getOrDefault(mark, Share.NONE);
  }
}
