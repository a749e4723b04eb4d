package no.sideomside.authoring;

import no.sideomside.story.Place;
import org.jspecify.annotations.Nullable;

/**
 * How often an option was taken.
 *
 * @param id its id
 * @param decision the decision it was first offered at, or null where it never was
 * @param place where it stands, or null where that is not known
 * @param times how often: in so many states where everything was tried, and in random plays
 * @param share how often in one random play, on average
 * @param offered what it was offered as, or null where it never was
 */
public record MetOption(
    String id,
    @Nullable String decision,
    @Nullable Place place,
    long times,
    double share,
    Reached reached,
    @Nullable OfferedAs offered) {}
