package no.sideomside.rubric;

import java.time.LocalDate;

/**
 * A short, dated text on what the law says.
 *
 * @param id what {@code # law}, {@code # limit} and {@code # floor} name
 * @param title its heading
 * @param text two to four short sentences
 * @param source the statute or guidance it comes from
 * @param checked the day somebody last held it against the source
 * @param awaitsJurist whether a jurist has yet to read it
 */
public record LawCard(
    String id,
    Wording title,
    Wording text,
    Wording source,
    LocalDate checked,
    boolean awaitsJurist) {}
