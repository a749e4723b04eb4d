package no.sideomside.debrief;

import java.time.ZoneId;
import no.sideomside.text.Texts;

/** The sheet of an hour in a room, in words, for a page that sets it out in its own way. */
public final class RoomSheet {
  private RoomSheet() {}

  /**
   * Says the sheet.
   *
   * @param hour what was decided in a room
   * @param texts the language of everything but the story's own words
   * @param zone where the reader's clock is
   */
  public static Report of(Debrief hour, Texts texts, ZoneId zone) {
    return new RoomReport(texts, zone).of(hour);
  }
}
