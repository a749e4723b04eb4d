package no.sideomside.authoring;

import no.sideomside.story.Place;

/**
 * How often a decision was stood before.
 *
 * @param id its id
 * @param place where it stands
 * @param times how often: in so many states where everything was tried, and in random plays
 * @param share how often in one random play, on average
 */
public record MetDecision(String id, Place place, long times, double share, Reached reached) {}
