package no.sideomside.authoring;

import org.jspecify.annotations.Nullable;

/**
 * An ending that can be come to.
 *
 * @param id its id
 * @param title its shown name
 * @param share of random plays, every option as likely as the next, that come to it; 0 to 1
 * @param paths how many paths lead to it, or null where that is not known: not everything was
 *     tried, one can go round, or they are more than 9·10¹⁸
 * @param route one of them
 */
public record ReachedEnding(
    String id, String title, double share, @Nullable Long paths, Route route) {}
