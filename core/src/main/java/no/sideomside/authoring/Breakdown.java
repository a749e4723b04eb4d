package no.sideomside.authoring;

import no.sideomside.story.Problem;

/**
 * A place where the story breaks while it is played.
 *
 * @param problem what is wrong, and where
 * @param route a way there; the last choice is the one that breaks it
 */
public record Breakdown(Problem problem, Route route) {}
