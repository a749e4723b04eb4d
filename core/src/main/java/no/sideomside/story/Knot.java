package no.sideomside.story;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A knot of a story, or a stitch.
 *
 * @param path its name; of a stitch {@code knot.stitch}
 * @param place where its first words stand, or null where it has none
 * @param playable whether a play can begin in it: it takes no parameters and is no function
 * @param speaks whether it has words or choices of its own
 * @param leadsTo paths of the knots and stitches it diverts to
 */
public record Knot(
    String path, @Nullable Place place, boolean playable, boolean speaks, Set<String> leadsTo) {
  public Knot {
    leadsTo = Collections.unmodifiableSet(new LinkedHashSet<>(leadsTo));
  }
}
