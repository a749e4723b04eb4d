package no.sideomside.story;

import java.nio.file.Path;
import java.util.List;

/**
 * A story that was found and cannot be played.
 *
 * @param file the story, or the folder that should have held it
 * @param problems why; at least one error
 */
public record BrokenStory(Path file, List<Problem> problems) {
  public BrokenStory {
    problems = List.copyOf(problems);
  }
}
