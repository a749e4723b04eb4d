package no.sideomside.debrief.team;

import java.time.LocalDate;
import no.sideomside.debrief.ReportHtml;
import no.sideomside.text.Texts;

/** Writes a team's sheet as one HTML page for A4 and for the wall, of which a PDF can be made. */
public final class TeamSheetHtml {
  private final Texts texts;
  private final TeamReport report;
  private final ReportHtml html;

  /** A writer in the language of the texts. */
  public TeamSheetHtml(Texts texts) {
    this.texts = texts;
    this.report = new TeamReport(texts);
    this.html = new ReportHtml(texts);
  }

  /**
   * The whole sheet.
   *
   * @param made the day that stands on it
   */
  public String write(TeamSheet sheet, LocalDate made) {
    String titles = report.titles(sheet).plain();
    String title = texts.get("team.title");
    return html.write(
        title,
        titles.isEmpty() ? title : texts.get("team.html_title", titles),
        report.of(sheet, made));
  }
}
