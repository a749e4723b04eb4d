package no.sideomside.debrief;

import java.time.ZoneId;
import java.util.List;
import no.sideomside.text.Texts;

/**
 * Writes a debrief as plain text, for a screen reader, a terminal or an e-mail.
 *
 * <p>One fact a line; headings are lines of their own with two empty lines before them; no line is
 * wrapped and nothing is drawn by columns. The same debrief, language and zone give the same text.
 */
public final class DebriefText {
  private final DebriefReport report;

  /**
   * A writer.
   *
   * @param texts the language of everything but the story's own words
   * @param zone where the reader's clock is
   */
  public DebriefText(Texts texts, ZoneId zone) {
    report = new DebriefReport(texts, zone);
  }

  /** The whole page, each line ended by {@code \n}. */
  public String write(Debrief debrief) {
    return String.join("\n", lines(debrief)) + "\n";
  }

  /** The whole page, line by line; empty lines part what belongs together. */
  public List<String> lines(Debrief debrief) {
    return report.of(debrief).lines();
  }
}
