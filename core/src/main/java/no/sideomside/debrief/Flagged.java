package no.sideomside.debrief;

import no.sideomside.rubric.LawCard;

/**
 * An option taken that ignored near danger to life, or that lies outside a worker's authority.
 * Apart from the principles: no gain elsewhere outweighs the first, and the second is no score.
 *
 * @param step what was done
 * @param kind which of the two
 * @param card its law card
 */
public record Flagged(Step step, Kind kind, Reference<LawCard> card) {
  /** What was met. */
  public enum Kind {
    /** «Liv først»: near danger to life was ignored. */
    FLOOR,
    /** Outside a worker's authority. */
    LIMIT
  }
}
