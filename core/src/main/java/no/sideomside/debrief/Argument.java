package no.sideomside.debrief;

import java.util.List;

/**
 * The strongest argument for an option that was offered and not taken.
 *
 * @param option its text as offered
 * @param principles ids of the principles it did more for than the option taken
 * @param why its reason
 * @param citations what that rests on
 */
public record Argument(
    String option, List<String> principles, String why, List<Citation> citations) {
  public Argument {
    principles = List.copyOf(principles);
    citations = List.copyOf(citations);
  }
}
