package no.sideomside.desktop;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import no.sideomside.debrief.team.TeamSheet;
import no.sideomside.debrief.team.TeamSheetHtml;
import no.sideomside.debrief.team.TeamSheetText;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;

/** A team's sheet as a file to print or show: text, web page or PDF, by the ending of its name. */
final class TeamPages {
  private final Texts texts;

  TeamPages(Texts texts) {
    this.texts = texts;
  }

  /**
   * Sees to it that a sheet can be written there, before anything is read.
   *
   * @throws SentenceException if the name's ending is none of the three
   */
  void demandFormat(Path file) throws SentenceException {
    if (!name(file).matches("(?s).*\\.(html|pdf|txt)")) {
      throw new SentenceException(
          Sentence.of("desktop.usage.which_format", file.toString(), ".html, .pdf, .txt"));
    }
  }

  /**
   * Writes one.
   *
   * @param made the day that stands on it
   * @param file only its name is looked at
   * @throws SentenceException if its ending is none of the three
   */
  byte[] write(TeamSheet sheet, LocalDate made, Path file) throws SentenceException {
    demandFormat(file);
    if (name(file).endsWith(".txt")) {
      return new TeamSheetText(texts).write(sheet, made).getBytes(StandardCharsets.UTF_8);
    }
    String html = new TeamSheetHtml(texts).write(sheet, made);
    return name(file).endsWith(".html")
        ? html.getBytes(StandardCharsets.UTF_8)
        : DebriefPages.pdf(html);
  }

  private static String name(Path file) {
    return file.toString().toLowerCase(Locale.ROOT);
  }
}
