package no.sideomside.ui.screen;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text in the panel.
 *
 * @param who the name shown above it, or null for narration
 * @param text the words
 */
record Paragraph(@Nullable String who, String text) {}
