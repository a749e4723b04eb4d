package no.sideomside.story;

/**
 * A principle that careful readers disagree about on an option: not scored, both arguments shown.
 *
 * @param principle its id
 * @param argumentFor why the option may be for it
 * @param argumentAgainst why the option may be against it
 */
public record Discussion(String principle, String argumentFor, String argumentAgainst) {}
