package no.sideomside.rubric;

/**
 * A study, paper, law or other text that sources are places in.
 *
 * @param id {@code 000} to {@code 004} for the five studies, a short id for a paper
 * @param author as one would name them in a list of references; «og» is «and» in English
 * @param year as the work gives it, which may be a range or a reservation in words
 * @param title its title
 */
public record Work(String id, Wording author, Wording year, Wording title) {}
