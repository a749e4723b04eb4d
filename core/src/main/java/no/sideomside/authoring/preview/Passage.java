package no.sideomside.authoring.preview;

import no.sideomside.story.Beat;
import no.sideomside.story.Option;
import org.jspecify.annotations.Nullable;

/**
 * What was told at one point of a rehearsal.
 *
 * @param beat the words, and the decision or the ending they led to
 * @param taken the option taken there, or null where one stands now
 */
public record Passage(Beat beat, @Nullable Option taken) {}
