package no.sideomside.authoring.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sideomside.story.Decision;
import no.sideomside.story.Problem;

/**
 * What playing a story showed.
 *
 * @param whole whether every way through it was gone, so that what was not seen is not there
 * @param plays how many times it was played, where it was not gone through as a whole
 * @param faults where it broke
 * @param offers every decision as it was offered; one with other options is another
 * @param options ids of the options that were offered
 * @param endings ids of the endings that were reached, with their titles
 * @param decisions decisions that count, on one way through
 * @param words words read on one way through, options included
 * @param atStake per principle, decisions on one way through at which it was at stake
 * @param moved per principle, how often what was chosen was for it, and against it
 */
record Played(
    boolean whole,
    int plays,
    List<Problem> faults,
    List<Decision> offers,
    Set<String> options,
    Map<String, String> endings,
    Range decisions,
    Range words,
    Map<String, Range> atStake,
    Map<String, Moved> moved) {
  Played {
    faults = List.copyOf(faults);
    offers = List.copyOf(offers);
  }

  /** Whether any way through came to an ending; the ranges mean nothing where none did. */
  boolean ended() {
    return !endings.isEmpty();
  }

  /**
   * How often one way through was for a principle and against it.
   *
   * @param pro the fewest and the most for
   * @param con the fewest and the most against
   */
  record Moved(Range pro, Range con) {}
}
