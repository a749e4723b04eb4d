package no.sideomside.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.WholeFile;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.xapi.Ledger;

/**
 * Every file of a data folder that can hold something of somebody. A trainer's own stories are not
 * looked through, nor are settings, which hold nothing of anybody.
 *
 * @param attempts file to attempt, those that can be read
 * @param damaged files that should be attempts and cannot be read
 * @param reflections what was hoped and answered
 * @param unfinished files a killed program left half-written
 * @param exports what was made to be taken along
 * @param ledgers what has been sent to a store
 * @param sheets a team's, or of an hour in the room
 * @param notes of the folder a team's sheet was made from
 * @param warnings that something old is to go
 * @param others whatever else is there
 */
record Inventory(
    Map<Path, Attempt> attempts,
    List<Path> damaged,
    List<Path> reflections,
    List<Path> unfinished,
    List<Path> exports,
    List<Path> ledgers,
    List<Path> sheets,
    List<Path> notes,
    List<Path> warnings,
    List<Path> others) {
  private static final Set<String> NOBODYS = Set.of("stories", "settings.json", "cache/native");

  /**
   * Looks through a data folder; one that is not there is empty.
   *
   * @throws SentenceException if it cannot be read
   */
  static Inventory of(Path folder) throws SentenceException {
    Inventory found =
        new Inventory(
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    Path attempts = new AttemptFiles(folder).folder();
    for (Path file : files(folder)) {
      found.place(folder, attempts, file);
    }
    return found;
  }

  private void place(Path folder, Path attemptFolder, Path file) {
    if (file.toString().endsWith(WholeFile.UNFINISHED)) {
      unfinished.add(file);
    } else if (file.startsWith(attemptFolder) && AttemptFiles.isReflections(file)) {
      reflections.add(file);
    } else if (file.startsWith(attemptFolder) && file.toString().endsWith(".json")) {
      try {
        attempts.put(file, AttemptFiles.read(file));
      } catch (SentenceException e) {
        damaged.add(file);
      }
    } else if (file.startsWith(Exports.folder(folder))) {
      exports.add(file);
    } else if (file.startsWith(Ledger.folder(folder))) {
      ledgers.add(file);
    } else if (file.startsWith(Sheets.folder(folder))) {
      sheets.add(file);
    } else if (file.equals(Sheets.note(folder))) {
      notes.add(file);
    } else if (file.equals(Expiry.file(folder))) {
      warnings.add(file);
    } else {
      others.add(file);
    }
  }

  private static List<Path> files(Path folder) throws SentenceException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file) && !isNobodys(folder, file))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new SentenceException(
          Sentence.of("attempt.unreadable", folder.toString(), FileFault.of(e)), e);
    }
  }

  private static boolean isNobodys(Path folder, Path file) {
    Path inside = folder.relativize(file);
    return NOBODYS.stream().anyMatch(inside::startsWith);
  }

  /** Whether a file is called after one of these attempts, whatever its ending. */
  static boolean isNamed(Path file, Set<String> ids) {
    String name = file.getFileName().toString();
    return ids.stream().anyMatch(id -> name.startsWith(id + "."));
  }

  /** The attempt a file of the folder of attempts is called by. */
  static String idOf(Path file) {
    return idOf(file.getFileName().toString());
  }

  /** The same, of a file's name. */
  static String idOf(String name) {
    return name.replaceFirst("\\.part$", "")
        .replaceFirst("\\.json$", "")
        .replaceFirst("\\.reflections$", "");
  }
}
