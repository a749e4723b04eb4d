package no.sideomside.desktop;

/**
 * What somebody chose at a decision.
 *
 * @param option id of the option
 * @param noneFirst whether they first said that none of them fitted
 */
record Choice(String option, boolean noneFirst) {}
