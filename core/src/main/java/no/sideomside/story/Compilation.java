package no.sideomside.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of compiling.
 *
 * @param story the story, or null where a problem of severity {@link Severity#ERROR} stopped it
 * @param problems errors, warnings and TODOs, in the order of the source where Ink gives one
 */
public record Compilation(@Nullable CompiledStory story, List<Problem> problems) {
  public Compilation {
    problems = List.copyOf(problems);
  }
}
