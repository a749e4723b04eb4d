package no.sideomside.story;

/**
 * One possible way an act was taken, never told as fact.
 *
 * @param person who may have thought it
 * @param text the thought, with its «Kanskje»
 */
public record Thought(Person person, String text) {}
