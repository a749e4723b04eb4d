package no.sideomside.debrief;

import java.util.List;
import no.sideomside.rubric.LawCard;

/**
 * An option taken that ignored near danger to life, or that lies outside a worker's authority.
 * Apart from the principles: no gain elsewhere outweighs the first, and the second is no score.
 *
 * @param step what was done
 * @param kind which of the two
 * @param why the option's reason, or empty
 * @param citations what the reason rests on
 * @param card its law card
 */
public record Flagged(
    Step step, Kind kind, String why, List<Citation> citations, Reference<LawCard> card) {
  public Flagged {
    citations = List.copyOf(citations);
  }

  /** Whether a key moment is of the same decision, and so tells the reason. */
  boolean at(KeyMoment moment) {
    return moment.column().equals(step.column());
  }

  /** What was met. */
  public enum Kind {
    /** «Liv først»: near danger to life was ignored. */
    FLOOR,
    /** Outside a worker's authority. */
    LIMIT
  }
}
