package no.sideomside.debrief;

import org.jspecify.annotations.Nullable;

/**
 * A question for supervision.
 *
 * @param column the decision that raised it; of one met twice, the first
 * @param text the question
 * @param answer what the player wrote to it, or null
 */
public record OpenQuestion(Column column, String text, @Nullable String answer) {}
