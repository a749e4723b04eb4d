package no.sideomside.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.sideomside.attempt.WholeFile;
import no.sideomside.data.Sheets;
import no.sideomside.debrief.team.TeamFolder;
import no.sideomside.debrief.team.TeamSheet;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.ui.TeamDesk;

/**
 * Makes team sheets in a data folder: in {@code sheets}; the folder last read from stands in {@code
 * team-folder.txt}. A sheet made again on the same day takes the place of the one before: it is two
 * sheets of nearly the same people that give people away.
 */
final class TeamTable implements TeamDesk {
  private final Path data;
  private final Stories stories;

  TeamTable(Path data, Stories stories) {
    this.data = data;
    this.stories = stories;
  }

  @Override
  public String lastFolder() {
    return lastFolder(data);
  }

  /** The folder read from last, as it was written; blank where there is none. */
  static String lastFolder(Path data) {
    try {
      return Files.readString(Sheets.note(data)).strip();
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public TeamFolder read(String written) throws SentenceException {
    String named = written.strip();
    // A path copied from a file manager may stand in quotation marks.
    if (named.length() > 1 && named.startsWith("\"") && named.endsWith("\"")) {
      named = named.substring(1, named.length() - 1);
    }
    if (named.isEmpty()) {
      throw new SentenceException(Sentence.of("team.no_folder_named"));
    }
    TeamFolder folder;
    try {
      folder = TeamFolder.read(Path.of(named).toAbsolutePath());
    } catch (InvalidPathException e) {
      throw new SentenceException(Sentence.of("team.no_folder", named), e);
    }
    try {
      WholeFile.write(Sheets.note(data), named + "\n");
    } catch (IOException e) {
      // It is written again the next time; the sheet does not hang on it.
      return folder;
    }
    return folder;
  }

  @Override
  public TeamSheet sheet(TeamFolder folder, Language language) throws SentenceException {
    return TeamSheet.of(folder, stories::rubricOf, language);
  }

  @Override
  public List<Path> write(TeamSheet sheet, Language language) throws SentenceException {
    Texts texts = Texts.in(language);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Path sheets = Sheets.folder(data);
    String name = texts.get("team.file_name", today.toString());
    List<Path> files = List.of(sheets.resolve(name + ".pdf"), sheets.resolve(name + ".html"));
    for (Path file : files) {
      byte[] page = new TeamPages(texts).write(sheet, today, file);
      OutputFile.keep(file, page);
    }
    return files;
  }
}
