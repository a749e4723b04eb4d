package no.sideomside.debrief;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Said;
import no.sideomside.rubric.RubricFolder;
import org.jspecify.annotations.Nullable;

/**
 * A decision worth stopping at.
 *
 * @param column where in the story
 * @param picked why it is one
 * @param situation the last lines said before it
 * @param chosen the text of the option taken
 * @param noneFirst whether the player first said that none of them fitted
 * @param moments what it did with each principle at stake
 * @param discussed ids of the principles contested on the option taken
 * @param divided those of them a panel disagrees about
 * @param why the reason for its scores, or empty
 * @param citations what the reason rests on
 * @param argument the strongest argument for another option, or null where none did more
 * @param thoughts possible ways it was taken, never as fact
 * @param couldAsk how one could have asked, or null
 * @param ask the open question, or null
 */
public record KeyMoment(
    Column column,
    Picked picked,
    List<Said> situation,
    String chosen,
    boolean noneFirst,
    List<Moment> moments,
    List<String> discussed,
    Set<String> divided,
    String why,
    List<Citation> citations,
    @Nullable Argument argument,
    List<Said> thoughts,
    @Nullable String couldAsk,
    @Nullable String ask) {
  public KeyMoment {
    situation = List.copyOf(situation);
    moments = List.copyOf(moments);
    discussed = List.copyOf(discussed);
    divided = Set.copyOf(divided);
    citations = List.copyOf(citations);
    thoughts = List.copyOf(thoughts);
  }

  /**
   * The moments of which there is nothing more to say than that the choice let the principle lie;
   * they are told together, so that the others are seen.
   */
  public List<Moment> leftAlone() {
    return moments.stream()
        .filter(at -> at.mark() == Mark.UNTOUCHED && at.panel() == null)
        .toList();
  }

  /** The other moments: for, against and left alone in turn. */
  public List<Moment> apart() {
    List<Moment> together = leftAlone();
    return moments.stream()
        .filter(at -> !together.contains(at))
        .sorted(Comparator.comparing(Moment::mark))
        .toList();
  }

  /**
   * Any decision of an attempt, told as the key moments are; {@code picked} then says only that
   * something was at stake.
   *
   * @param partitur that of the attempt
   * @param column one of its columns
   * @return null where the attempt does not hold the option taken
   */
  public static @Nullable KeyMoment at(
      Attempt attempt, Partitur partitur, RubricFolder folder, Column column) {
    return KeyMoments.at(attempt, partitur, folder, column);
  }
}
