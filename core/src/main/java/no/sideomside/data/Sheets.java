package no.sideomside.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.WholeFile;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * The sheets a window has made in a data folder, a team's or of an hour in the room, and the note
 * of which folder a team's was last made from. They hold no name and no number of anybody, so they
 * are no player's; but they go with everything, with the hour they tell of, and by themselves.
 *
 * @param files the sheets, by name
 * @param note the note, none or one
 */
public record Sheets(List<Path> files, List<Path> note) {
  public Sheets {
    files = List.copyOf(files);
    note = List.copyOf(note);
  }

  /**
   * Those of a data folder.
   *
   * @throws SentenceException if it cannot be read
   */
  static Sheets of(Path dataFolder) throws SentenceException {
    Path folder = folder(dataFolder);
    List<Path> note = Stream.of(note(dataFolder)).filter(Files::exists).toList();
    if (!Files.isDirectory(folder)) {
      return new Sheets(List.of(), note);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(WholeFile.UNFINISHED))
              .sorted()
              .toList();
      return new Sheets(files, note);
    } catch (IOException | UncheckedIOException e) {
      throw new SentenceException(
          Sentence.of("attempt.unreadable", folder.toString(), FileFault.of(e)), e);
    }
  }

  /** The folder of a data folder that sheets are put in. */
  public static Path folder(Path dataFolder) {
    return dataFolder.resolve("sheets");
  }

  /** Where the folder stands that a team sheet was last made from. */
  public static Path note(Path dataFolder) {
    return dataFolder.resolve("team-folder.txt");
  }

  /** The sheet of an hour in the room, as a PDF. */
  public static Path ofHour(Path dataFolder, String attemptId) {
    return folder(dataFolder).resolve(attemptId + ".pdf");
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return files.isEmpty() && note.isEmpty();
  }
}
