package no.sideomside.authoring;

/**
 * How often a principle comes up on one path.
 *
 * @param principle its id
 * @param trained whether the story says that it trains it
 * @param atStake decisions at which it is at stake
 * @param met how often an option taken can be for it
 * @param against how often an option taken can be against it
 */
public record PrincipleFound(
    String principle, boolean trained, Span atStake, Span met, Span against) {}
