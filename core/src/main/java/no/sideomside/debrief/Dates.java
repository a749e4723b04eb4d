package no.sideomside.debrief;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import no.sideomside.text.Texts;

/** Dates and times as a person writes them. */
public final class Dates {
  private Dates() {}

  /** A day, as «22.11.2026». */
  public static String date(Texts texts, TemporalAccessor when) {
    return DateTimeFormatter.ofPattern(texts.get("debrief.date"), texts.language().locale())
        .format(when);
  }

  static String time(Texts texts, TemporalAccessor when) {
    return DateTimeFormatter.ofPattern(texts.get("debrief.time"), texts.language().locale())
        .format(when);
  }
}
