package no.sideomside.story;

import java.util.List;
import java.util.Optional;
import no.sideomside.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of a story: its global tags.
 *
 * @param id the scenario, the same in every language
 * @param title shown title
 * @param language the language this story is written in
 * @param version the author's version of the scenario
 * @param author who wrote it
 * @param minutes how long it takes to play, as the author says
 * @param trains ids of the principles it trains
 * @param contentNote what one should know before starting, or null
 * @param cast everyone who may speak
 * @param credits lines of thanks and reservations, in order
 * @param scene the place it opens in, or null where there is no picture of it
 * @param variants how many ways the world may be before the first choice; 1 where it does not vary
 * @param variantNotes per variant, in order, what the debrief tells of it; empty where not written
 */
public record Heading(
    String id,
    String title,
    Language language,
    String version,
    String author,
    int minutes,
    List<String> trains,
    @Nullable String contentNote,
    List<Person> cast,
    List<String> credits,
    @Nullable String scene,
    int variants,
    List<String> variantNotes) {
  public Heading {
    trains = List.copyOf(trains);
    cast = List.copyOf(cast);
    credits = List.copyOf(credits);
    variantNotes = List.copyOf(variantNotes);
  }

  /** The person with this cast id, or empty. */
  public Optional<Person> person(String id) {
    return cast.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /** What the debrief tells of a variant, counted from 1, or null where nothing is written. */
  public @Nullable String variantNote(int variant) {
    return variant >= 1 && variant <= variantNotes.size() ? variantNotes.get(variant - 1) : null;
  }
}
