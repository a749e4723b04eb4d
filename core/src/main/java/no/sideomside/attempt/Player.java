package no.sideomside.attempt;

/**
 * Whose attempts these are, as far as the program knows: a name they chose and a random id.
 *
 * @param id random; stands in attempts so that a team sheet can count people without naming them
 * @param alias two random words until the player changes them; never asked to be a real name
 */
public record Player(String id, String alias) {}
