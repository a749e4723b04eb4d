package no.sideomside.rubric;

/**
 * A heading that principles stand under.
 *
 * @param id what {@link Principle#group} names
 * @param name its shown name
 */
public record PrincipleGroup(String id, Wording name) {}
