package no.sideomside.debrief.team;

/**
 * One text of a scenario: a language, a version, a compiled story.
 *
 * @param language {@code nb} or {@code en}
 * @param version the scenario's version, as its author calls it
 * @param storySha256 hash of the compiled story
 */
record Telling(String language, String version, String storySha256) {}
