package no.sideomside.debrief.team;

import no.sideomside.text.Words;

/**
 * An option of a decision that enough players met, and how many of them took it, in a word.
 *
 * @param id its id
 * @param words what it said, or its id where the words hang on what a few players did before
 * @param share of everybody who met the decision, whether or not this option was put to them
 * @param toAll whether it was put to everybody who met the decision
 */
record SharedOption(String id, Words words, Share share, boolean toAll) {}
