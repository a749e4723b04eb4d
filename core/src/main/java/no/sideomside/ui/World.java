package no.sideomside.ui;

import java.nio.file.Path;
import java.util.List;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.AttemptShelf;
import no.sideomside.attempt.Player;
import no.sideomside.authoring.check.Checker;
import no.sideomside.data.OwnData;
import no.sideomside.data.Tidied;
import no.sideomside.debrief.Debrief;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.story.Scenario;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the window knows of the machine it runs on; the program gives it. */
public interface World {
  /** Every scenario that can be played. */
  List<Scenario> scenarios();

  /** What to say of stories that were found and cannot be played. */
  List<Sentence> broken();

  /** The player's attempts. */
  AttemptFiles attempts();

  /** What is kept of those who play, and the deleting of it. */
  OwnData ownData();

  /**
   * Deletes attempts that are older than the settings keep them, or says that they will go.
   *
   * @param shelf the player's attempts
   */
  Tidied tidy(AttemptShelf shelf);

  /** The folder everything is kept in. */
  Path dataFolder();

  /**
   * Who plays.
   *
   * @param alias what they call themselves from now on, or null for the one who played last
   * @throws SentenceException if that cannot be read or kept
   */
  Player player(@Nullable String alias) throws SentenceException;

  /**
   * The principles, sources and cards that attempts at a scenario are looked back on with.
   *
   * @throws SentenceException if they cannot be read
   */
  RubricFolder rubricOf(String scenario) throws SentenceException;

  /**
   * Keeps the sheet of an hour in a room as a PDF in the data folder.
   *
   * @param hour what was decided
   * @param texts the language of the sheet
   * @return where it is
   * @throws SentenceException if it cannot be written
   */
  Path keepSheet(Debrief hour, Texts texts) throws SentenceException;

  /** Where a team's sheet is made. */
  TeamDesk team();

  /** Folders of the stories that are written on this machine; they need not be there. */
  List<Path> ownFolders();

  /**
   * Checks stories that are being written. Made when it is first asked for, and usable from any
   * thread until the window is closed.
   *
   * @throws SentenceException if the program lacks what it should ship with
   */
  Checker checker() throws SentenceException;

  /** The settings kept from the last run. */
  Settings settings();

  /**
   * Keeps the settings for the next run.
   *
   * @throws SentenceException if they cannot be kept; they hold for this run all the same
   */
  void keep(Settings settings) throws SentenceException;

  /** The window is closed: gives back what was made for it. */
  void close();
}
