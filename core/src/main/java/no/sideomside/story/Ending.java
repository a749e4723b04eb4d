package no.sideomside.story;

/**
 * How a story ended.
 *
 * @param id as in {@code # ending: hjem = Hjem igjen}: {@code hjem}
 * @param title its shown name
 */
public record Ending(String id, String title) {}
