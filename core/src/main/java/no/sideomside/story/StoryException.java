package no.sideomside.story;

import java.util.List;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/** A story that cannot be compiled, loaded or played on, with the place in its source if known. */
public final class StoryException extends SentenceException {
  private static final long serialVersionUID = 1L;

  /** As many problems as one message can usefully list. */
  private static final int MOST_TOLD = 20;

  private final transient @Nullable Place place;
  private final transient List<Problem> problems;

  /** A fault of a story as a whole, or one whose place its sentence already names. */
  public StoryException(Sentence sentence) {
    super(sentence);
    this.place = null;
    this.problems = List.of(Problem.error(null, sentence));
  }

  /** A fault at a place; whoever shows it writes {@code place: sentence}. */
  public StoryException(@Nullable Place place, Sentence sentence) {
    super(place == null ? sentence : Sentence.of("story.at", place.toString(), sentence));
    this.place = place;
    this.problems = List.of(Problem.error(place, sentence));
  }

  /** A fault that another exception showed. */
  public StoryException(@Nullable Place place, Sentence sentence, Throwable cause) {
    super(place == null ? sentence : Sentence.of("story.at", place.toString(), sentence), cause);
    this.place = place;
    this.problems = List.of(Problem.error(place, sentence));
  }

  /**
   * Everything that is wrong with a story, one line for each.
   *
   * @param problems at least one
   */
  public StoryException(List<Problem> problems) {
    super(list(problems));
    this.place = problems.get(0).place();
    this.problems = List.copyOf(problems);
  }

  /** Where the fault stands, or null where that is not known. */
  public @Nullable Place place() {
    return place;
  }

  /** Every fault; one, where there is one. */
  public List<Problem> problems() {
    return problems;
  }

  private static Sentence list(List<Problem> problems) {
    int told = Math.min(problems.size(), MOST_TOLD);
    Sentence list = problems.get(told - 1).told();
    if (problems.size() > told) {
      list = Sentence.of("story.and", list, Sentence.of("story.more", problems.size() - told));
    }
    for (int i = told - 2; i >= 0; i--) {
      list = Sentence.of("story.and", problems.get(i).told(), list);
    }
    return list;
  }
}
