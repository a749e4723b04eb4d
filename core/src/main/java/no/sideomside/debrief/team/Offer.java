package no.sideomside.debrief.team;

import java.util.List;
import no.sideomside.attempt.AttemptGlance.Offered;

/**
 * A decision as it was put to a player. Many players have the same one; it is kept once.
 *
 * @param telling the text it stands in
 * @param scenario the scenario's id
 * @param decision the decision's id
 * @param ask the open question, or empty
 * @param options id and words of everything on offer, in story order
 */
record Offer(Telling telling, String scenario, String decision, String ask, List<Offered> options) {
  Offer {
    options = List.copyOf(options);
  }

  /** Whether an option of this id was on offer. */
  boolean has(String option) {
    return options.stream().anyMatch(each -> each.id().equals(option));
  }
}
