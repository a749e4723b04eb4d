package no.sideomside.story;

import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/** A story that cannot be compiled, loaded or played on, with the place in its source if known. */
public final class StoryException extends SentenceException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Place place;

  /** A fault of a story as a whole, or one whose place its sentence already names. */
  public StoryException(Sentence sentence) {
    super(sentence);
    this.place = null;
  }

  /** A fault at a place; whoever shows it writes {@code place: sentence}. */
  public StoryException(@Nullable Place place, Sentence sentence) {
    super(place == null ? sentence : Sentence.of("story.at", place.toString(), sentence));
    this.place = place;
  }

  /** A fault that another exception showed. */
  public StoryException(@Nullable Place place, Sentence sentence, Throwable cause) {
    super(place == null ? sentence : Sentence.of("story.at", place.toString(), sentence), cause);
    this.place = place;
  }

  /** Where the fault stands, or null where that is not known. */
  public @Nullable Place place() {
    return place;
  }
}
