package no.sideomside.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of compiling.
 *
 * @param story the story, or null where a problem of severity {@link Severity#ERROR} stopped it
 * @param problems errors, warnings and TODOs, in the order of the source where Ink gives one
 * @param outline what the source holds, or null where it was not read or could not be
 */
public record Compilation(
    @Nullable CompiledStory story, List<Problem> problems, @Nullable Outline outline) {
  public Compilation {
    problems = List.copyOf(problems);
  }

  /** One without an outline. */
  Compilation(@Nullable CompiledStory story, List<Problem> problems) {
    this(story, problems, null);
  }
}
