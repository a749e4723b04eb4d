package no.sideomside.debrief;

/**
 * One step of the path.
 *
 * @param column which decision
 * @param recap one past-tense sentence of what was done, or empty
 * @param chosen the text of the option taken; its id where the file does not hold it
 * @param held whether the file holds the option taken
 * @param noneFirst whether the player first said that none of them fitted
 */
public record Step(Column column, String recap, String chosen, boolean held, boolean noneFirst) {}
