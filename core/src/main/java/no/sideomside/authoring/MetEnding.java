package no.sideomside.authoring;

import no.sideomside.story.Place;

/**
 * Whether an ending written in the source was come to, in any variant.
 *
 * @param id its id
 * @param title its shown name
 * @param place where it is first written
 */
public record MetEnding(String id, String title, Place place, Reached reached) {}
