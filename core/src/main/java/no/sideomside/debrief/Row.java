package no.sideomside.debrief;

import java.util.List;
import no.sideomside.rubric.Principle;
import org.jspecify.annotations.Nullable;

/**
 * One principle's line in the partitur.
 *
 * @param principle which
 * @param moments where it was at stake, in story order
 * @param discussed indexes of the decisions where it stays contested on the option taken
 * @param divided those of them where it is a panel that disagrees
 */
public record Row(
    Reference<Principle> principle,
    List<Moment> moments,
    List<Integer> discussed,
    List<Integer> divided) {
  /** From this many moments a row is also told as a sentence (principles.md, 4). */
  public static final int SENTENCE_FROM = 3;

  public Row {
    moments = List.copyOf(moments);
    discussed = List.copyOf(discussed);
    divided = List.copyOf(divided);
  }

  /** Whether there are moments enough for a sentence that counts them. */
  public boolean hasSentence() {
    return moments.size() >= SENTENCE_FROM;
  }

  /** How many of its moments carry {@code mark}. */
  public int count(Mark mark) {
    return (int) moments.stream().filter(moment -> moment.mark() == mark).count();
  }

  /** Whether nothing stands on it. */
  public boolean isEmpty() {
    return moments.isEmpty() && discussed.isEmpty();
  }

  /** The moment at the decision with this index, or null. */
  public @Nullable Moment at(int index) {
    for (Moment moment : moments) {
      if (moment.index() == index) {
        return moment;
      }
    }
    return null;
  }
}
