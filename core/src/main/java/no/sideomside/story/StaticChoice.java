package no.sideomside.story;

/**
 * A choice as it stands in the source.
 *
 * @param place where it stands
 * @param fallback whether Ink takes it by itself when nothing else is left ({@code * ->})
 * @param outside whether words or tags of it stand outside the brackets
 */
public record StaticChoice(Place place, boolean fallback, boolean outside) {}
