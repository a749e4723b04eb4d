package no.sideomside.debrief;

import no.sideomside.attempt.PanelFigure;
import org.jspecify.annotations.Nullable;

/**
 * One decision at which one principle was at stake, and what the option taken did with it.
 *
 * <p>There is a moment only where at least two offered options differ on the principle; free
 * options, and options on which the principle is contested, do not count (principles.md, «How a
 * choice is scored» 4 and 8). Moments are counted; their scores are never added up.
 *
 * @param principle its id, which the rubric may no longer know
 * @param index which of the attempt's decisions, counted from 0
 * @param decision that decision's id
 * @param mark what the option taken did
 * @param ringed whether another offered option did more for the principle
 * @param score what counts, from −2 to 2: the panel's median where a panel counts, else the
 *     authors' score
 * @param authors the authors' score, shown beside a panel's
 * @param panel the panel's figure where it counts, or null
 */
public record Moment(
    String principle,
    int index,
    String decision,
    Mark mark,
    boolean ringed,
    double score,
    int authors,
    @Nullable PanelFigure panel) {
  /** Whether a score is told as «tydelig» rather than «litt»; a median may lie between 1 and 2. */
  static boolean clear(double score) {
    return Math.abs(score) >= 1.5;
  }
}
