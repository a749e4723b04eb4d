package no.sideomside.story;

import java.util.Comparator;
import java.util.List;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something an author should know of a story.
 *
 * @param severity how much it matters
 * @param place where it stands, or null where it stands nowhere in particular
 * @param sentence what is wrong and what to do
 */
public record Problem(Severity severity, @Nullable Place place, Sentence sentence) {
  /** In the order one reads a source: by file and line, what has no place first. */
  static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(
          Problem::place,
          Comparator.nullsFirst(Comparator.comparing(Place::file).thenComparing(Place::line)));

  static Problem error(@Nullable Place place, Sentence sentence) {
    return new Problem(Severity.ERROR, place, sentence);
  }

  static Problem warning(@Nullable Place place, Sentence sentence) {
    return new Problem(Severity.WARNING, place, sentence);
  }

  static boolean anyError(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** The sentence with its place before it, as a person reads it. */
  public Sentence told() {
    return place == null ? sentence : Sentence.of("story.at", place.toString(), sentence);
  }
}
