package no.sideomside.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of compiling.
 *
 * @param story the story, or null where a problem of severity {@link Severity#ERROR} stopped it
 * @param problems errors, warnings and TODOs, in the order of the source where Ink gives one
 * @param outline what the source holds, or null where it was not read or could not be
 * @param files every file that was read or asked for, there or not, as the author named it: the
 *     main file first, the others relative to its folder. Another story may come of it only when
 *     one of them changes
 */
public record Compilation(
    @Nullable CompiledStory story,
    List<Problem> problems,
    @Nullable Outline outline,
    List<String> files) {
  public Compilation {
    problems = List.copyOf(problems);
    files = List.copyOf(files);
  }
}
