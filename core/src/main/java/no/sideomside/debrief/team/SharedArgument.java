package no.sideomside.debrief.team;

import no.sideomside.text.Words;

/**
 * What stays contested on an option that somebody took.
 *
 * @param principle its id
 * @param argumentFor what can be said for
 * @param argumentAgainst what can be said against
 */
record SharedArgument(String principle, Words argumentFor, Words argumentAgainst) {}
