package no.sideomside.authoring.map;

import java.util.List;
import no.sideomside.authoring.Exploration;
import no.sideomside.rubric.Rubric;
import no.sideomside.story.Script;
import no.sideomside.story.StoryException;
import no.sideomside.story.Walker;

/**
 * The knots of a story with their decisions, where they lead, and what an exploration came to.
 *
 * @param title the story's shown title
 * @param rubric what the principles are called by
 * @param found the exploration
 * @param boxes in the order of the source; the start first
 * @param ways which box leads to which, each once
 */
public record StoryMap(
    String title, Rubric rubric, Exploration found, List<MapBox> boxes, List<Way> ways) {
  public StoryMap {
    boxes = List.copyOf(boxes);
    ways = List.copyOf(ways);
  }

  /**
   * A way from one box to another.
   *
   * @param from the number of a box
   * @param to the number of a box
   */
  public record Way(int from, int to) {}

  /**
   * Makes the map of a story.
   *
   * @param found what exploring this same story came to
   * @throws StoryException if the story cannot be loaded
   */
  public static StoryMap of(Script script, Exploration found) throws StoryException {
    Walker walker = new Walker(script);
    return new MapMaker(script, found, walker.knots(), walker.fromTheTop()).make();
  }
}
