package no.sideomside.data;

import java.nio.file.Path;
import java.util.List;

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
