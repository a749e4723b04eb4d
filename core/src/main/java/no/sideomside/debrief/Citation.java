package no.sideomside.debrief;

import java.util.List;
import no.sideomside.attempt.TakenOption;
import no.sideomside.attempt.TakenSource;
import no.sideomside.rubric.LawCard;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.rubric.Source;
import org.jspecify.annotations.Nullable;

/**
 * A source that a reason rests on, looked up. A law card's id is a source too; where neither is
 * found and the source has no name of its own, the rubric folder no longer holds it.
 *
 * @param id as the attempt has it
 * @param reach how far it carries, or null for a word this program does not know
 * @param source the place in a work, or null
 * @param card the law card, or null
 * @param name what a local source is called, or null
 */
public record Citation(
    String id,
    @Nullable Reach reach,
    @Nullable Source source,
    @Nullable LawCard card,
    @Nullable String name) {
  /** The id of a reason that nothing but our own inference carries. */
  public static final String OURS = "ours";

  /** What an option's reason rests on. */
  static List<Citation> of(TakenOption option, RubricFolder folder) {
    return option.sources().stream().map(source -> of(source, folder)).toList();
  }

  private static Citation of(TakenSource taken, RubricFolder folder) {
    return new Citation(
        taken.id(),
        Reach.of(taken.kind()).orElse(null),
        folder.sources().get(taken.id()),
        folder.lawCards().get(taken.id()),
        taken.name());
  }
}
