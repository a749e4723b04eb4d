package no.sideomside.authoring;

import no.sideomside.story.Place;
import org.jspecify.annotations.Nullable;

/**
 * Whether a knot or stitch was come to. One without words of its own is taken to be where one that
 * leads there is.
 *
 * @param path its name; of a stitch {@code knot.stitch}
 * @param place where it begins, or null where that is not known
 */
public record MetKnot(String path, @Nullable Place place, Reached reached) {}
