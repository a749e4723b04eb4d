package no.sideomside.debrief.team;

import java.time.LocalDate;
import java.util.List;
import no.sideomside.text.Texts;

/** Writes a team's sheet as plain text, one fact a line, with room for a pen where one writes. */
public final class TeamSheetText {
  private final TeamReport report;

  /** A writer in the language of the texts. */
  public TeamSheetText(Texts texts) {
    report = new TeamReport(texts);
  }

  /**
   * The whole sheet, each line ended by {@code \n}.
   *
   * @param made the day that stands on it
   */
  public String write(TeamSheet sheet, LocalDate made) {
    return String.join("\n", lines(sheet, made)) + "\n";
  }

  /** The whole sheet, line by line; empty lines part what belongs together. */
  public List<String> lines(TeamSheet sheet, LocalDate made) {
    return report.of(sheet, made).lines();
  }
}
