package no.sideomside.authoring;

import no.sideomside.story.Place;

/**
 * How often a line of the source was told.
 *
 * @param place where it stands
 * @param times how often: by so many moves where everything was tried, and in random plays
 * @param share how often in one random play, on average
 */
public record MetLine(Place place, long times, double share, Reached reached) {}
