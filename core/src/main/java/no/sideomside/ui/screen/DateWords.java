package no.sideomside.ui.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import no.sideomside.text.Texts;

/** When something was, as one would say it today. */
final class DateWords {
  private DateWords() {}

  /** «I dag kl. 14.05», «i går kl. 9.30» or «3. mai 2026». */
  static String of(Texts texts, Instant when, Instant now, ZoneId zone) {
    ZonedDateTime then = when.atZone(zone);
    LocalDate today = now.atZone(zone).toLocalDate();
    String clock = format(texts, texts.get("ui.date.clock"), then);
    if (then.toLocalDate().equals(today)) {
      return texts.get("ui.date.today", clock);
    }
    if (then.toLocalDate().equals(today.minusDays(1))) {
      return texts.get("ui.date.yesterday", clock);
    }
    return format(texts, texts.get("ui.date.day"), then);
  }

  private static String format(Texts texts, String pattern, ZonedDateTime when) {
    return DateTimeFormatter.ofPattern(pattern, texts.language().locale()).format(when);
  }
}
