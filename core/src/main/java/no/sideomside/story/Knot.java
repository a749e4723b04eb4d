package no.sideomside.story;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A knot of a story, or a stitch.
 *
 * @param path its name; of a stitch {@code knot.stitch}
 * @param place where it begins, or null where that is not known
 * @param playable whether a play can begin in it: it takes no parameters and is no function
 * @param lines where its own words and choices stand; empty where it only leads on
 * @param leadsTo paths of the knots and stitches it diverts to
 */
public record Knot(
    String path, @Nullable Place place, boolean playable, Set<Place> lines, Set<String> leadsTo) {
  public Knot {
    lines = Collections.unmodifiableSet(new LinkedHashSet<>(lines));
    leadsTo = Collections.unmodifiableSet(new LinkedHashSet<>(leadsTo));
  }
}
