package no.sideomside.rubric;

/**
 * A place in a work that a score rests on.
 *
 * @param id what {@code # source} names, as {@code 000-P2}
 * @param work the work it is a place in
 * @param says one sentence: what it says there, in our words
 */
public record Source(String id, Work work, Wording says) {}
