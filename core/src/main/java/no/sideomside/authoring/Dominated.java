package no.sideomside.authoring;

import no.sideomside.story.Place;
import org.jspecify.annotations.Nullable;

/**
 * An option that is nowhere better and somewhere worse than another of the same decision. Where a
 * principle is contested on one of the two, neither is better than the other.
 *
 * @param decision the decision's id
 * @param option the worse one's id
 * @param by the better one's id
 * @param place where the worse one stands, or null where that is not known
 */
public record Dominated(String decision, String option, String by, @Nullable Place place) {}
