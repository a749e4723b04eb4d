package no.sideomside.debrief;

import org.jspecify.annotations.Nullable;

/**
 * An id of the rubric folder, and what it names there today. An attempt outlives its rubric: an id
 * no longer there is shown as such.
 *
 * @param id as the attempt has it
 * @param entry what it names, or null where the folder no longer holds it
 * @param <T> principle or law card
 */
public record Reference<T>(String id, @Nullable T entry) {}
