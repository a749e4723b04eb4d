package no.sideomside.debrief.team;

import java.util.List;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.debrief.FirstWords;

/**
 * A decision as it was put to a player. Many players have the same one; it is kept once.
 *
 * @param telling the text it stands in
 * @param scenario the scenario's id
 * @param decision the decision's id
 * @param words the first words of the line it was met at, or empty
 * @param ask the open question, or empty
 * @param options id and words of everything on offer, in story order
 */
record Offer(
    Telling telling,
    String scenario,
    String decision,
    String words,
    String ask,
    List<Offered> options) {
  Offer {
    options = List.copyOf(options);
  }

  /** An option's id and its words. */
  record Offered(String id, String text) {}

  /** A decision as it was put, whatever was chosen. */
  static Offer of(Telling telling, String scenario, TakenDecision decision) {
    String ask = decision.ask();
    return new Offer(
        telling,
        scenario,
        decision.id(),
        FirstWords.of(decision.said()),
        ask == null ? "" : ask,
        decision.options().stream()
            .map(option -> new Offered(option.id(), option.text()))
            .toList());
  }

  /** Whether an option of this id was on offer. */
  boolean has(String option) {
    return options.stream().anyMatch(each -> each.id().equals(option));
  }
}
