package no.sideomside.authoring;

import org.jspecify.annotations.Nullable;

/**
 * The fewest and the most of something on one path from the beginning to an ending.
 *
 * @param fewest on the path that has least
 * @param most on the path that has most, or null where one can go round and have ever more
 * @param fewestOn such a path, or null where none was kept
 * @param mostOn such a path, or null where none was kept
 */
public record Span(
    int fewest, @Nullable Integer most, @Nullable Route fewestOn, @Nullable Route mostOn) {}
