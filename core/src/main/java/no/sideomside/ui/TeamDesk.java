package no.sideomside.ui;

import java.nio.file.Path;
import java.util.List;
import no.sideomside.debrief.team.TeamFolder;
import no.sideomside.debrief.team.TeamSheet;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;

/** Where a team's sheet is made: from a folder somebody names, to the folder everything is in. */
public interface TeamDesk {
  /** The folder a sheet was last made from, as it was written; empty where none has been. */
  String lastFolder();

  /**
   * Reads a folder of attempts, and remembers it for the next time. Takes seconds where there are
   * thousands.
   *
   * @param written as a person writes or pastes it
   * @throws SentenceException if there is no such folder or it cannot be read
   */
  TeamFolder read(String written) throws SentenceException;

  /**
   * Lays the attempts side by side.
   *
   * @throws SentenceException if the principles cannot be read
   */
  TeamSheet sheet(TeamFolder folder, Language language) throws SentenceException;

  /**
   * Writes a sheet as a web page and as a PDF to print.
   *
   * @return the files
   * @throws SentenceException if they cannot be written
   */
  List<Path> write(TeamSheet sheet, Language language) throws SentenceException;
}
