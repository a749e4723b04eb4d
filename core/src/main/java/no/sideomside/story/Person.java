package no.sideomside.story;

/**
 * Somebody in the story's cast.
 *
 * @param id as in {@code # cast: jonas = Jonas}: {@code jonas}
 * @param name the shown name: {@code Jonas}
 */
public record Person(String id, String name) {}
