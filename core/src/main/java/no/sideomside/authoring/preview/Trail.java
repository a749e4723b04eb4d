package no.sideomside.authoring.preview;

import java.util.ArrayList;
import java.util.List;

/**
 * The way one has gone in a story, in no words of it: so it holds while the story is written.
 *
 * @param start where it begins
 * @param steps every choice since, in order
 */
public record Trail(Start start, List<Step> steps) {
  public Trail {
    steps = List.copyOf(steps);
  }

  /** The way of one who has just begun. */
  public static Trail from(Start start) {
    return new Trail(start, List.of());
  }

  /** Only the first so many steps of it. */
  public Trail first(int count) {
    return new Trail(start, steps.subList(0, Math.max(0, Math.min(count, steps.size()))));
  }

  /** One step further. */
  public Trail with(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new Trail(start, more);
  }
}
