package no.sideomside.debrief;

/**
 * A stretch of the story through which danger to life was near.
 *
 * @param first index of the first decision in it
 * @param last index of the last; one past the last decision means the ending
 */
public record DangerSpan(int first, int last) {}
