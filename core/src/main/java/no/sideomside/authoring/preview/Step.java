package no.sideomside.authoring.preview;

/**
 * A choice made on the way.
 *
 * @param decision where
 * @param option what, by its id; it is what one is taken back by
 */
public record Step(String decision, String option) {}
