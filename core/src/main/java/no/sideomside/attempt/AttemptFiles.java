package no.sideomside.attempt;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of one data folder, a file each, and the reflections beside them.
 *
 * <p>A file is always whole: it is written under another name, forced to the disk and moved into
 * place. Whatever cannot be read is reported and left alone.
 */
public final class AttemptFiles {
  private static final String ENDING = ".json";
  private static final String REFLECTIONS = ".reflections.json";
  private static final long LARGEST = 20L * 1024 * 1024;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

  private final Path data;
  private final Path folder;

  /**
   * The attempts kept in {@code dataFolder}.
   *
   * @param dataFolder need not exist yet
   */
  public AttemptFiles(Path dataFolder) {
    this.data = dataFolder;
    this.folder = dataFolder.resolve("attempts");
  }

  /** The data folder they belong to. */
  Path dataFolder() {
    return data;
  }

  /** The folder the files stand in. */
  public Path folder() {
    return folder;
  }

  /**
   * Makes the folder and tries it, so that a player hears before the first line, not after the
   * first choice, that nothing can be kept.
   *
   * @throws SentenceException if a file cannot be written there
   */
  public void makeReady() throws SentenceException {
    try {
      Files.createDirectories(folder);
      Path probe = Files.createTempFile(folder, "probe", WholeFile.UNFINISHED);
      try {
        Files.write(probe, new byte[4096], StandardOpenOption.DSYNC);
      } finally {
        Files.deleteIfExists(probe);
      }
    } catch (IOException | SecurityException | UnsupportedOperationException e) {
      throw new SentenceException(
          Sentence.of("attempt.no_folder", folder.toString(), FileFault.of(e)), e);
    }
  }

  /**
   * Writes the attempt, whole and atomically, over any earlier state of it.
   *
   * @throws SentenceException if it cannot be written; the earlier state is then untouched
   */
  public void write(Attempt attempt) throws SentenceException {
    write(file(attempt.id(), ENDING), AttemptJson.write(attempt));
  }

  /** Writes an attempt that has been written before, and only what is new in it anew. */
  void write(Attempt attempt, GrowingJson json) throws SentenceException {
    write(file(attempt.id(), ENDING), json.write(attempt));
  }

  /**
   * The same over a file that is there: one deleted meanwhile is not made again.
   *
   * @throws SentenceException if it cannot be written, or is not there
   */
  void rewrite(Attempt attempt, GrowingJson json) throws SentenceException {
    Path file = file(attempt.id(), ENDING);
    String text = json.write(attempt);
    writing(file, () -> WholeFile.rewrite(file, text));
  }

  /** The attempt of this id. */
  Attempt read(String attemptId) throws SentenceException {
    return read(file(attemptId, ENDING));
  }

  /** What its file is known again by; null where that cannot be told. */
  @Nullable FileMark mark(String attemptId) {
    return isId(attemptId) ? FileMark.of(folder.resolve(attemptId + ENDING)) : null;
  }

  /** Whether there is an attempt of this id. */
  boolean has(String attemptId) {
    return isId(attemptId) && Files.exists(folder.resolve(attemptId + ENDING));
  }

  /**
   * Whether there is certainly none. A folder that is away, as a network drive may be, lacks
   * nothing for certain.
   */
  boolean lacks(String attemptId) {
    return Files.isDirectory(folder) && Files.notExists(folder.resolve(attemptId + ENDING));
  }

  /**
   * Writes the reflections beside their attempt; where nothing is left of them, takes their file
   * away.
   *
   * @throws SentenceException if they cannot be written; the earlier state is then untouched
   */
  public void write(Reflections reflections) throws SentenceException {
    Path file = file(reflections.attempt(), REFLECTIONS);
    if (reflections.isEmpty()) {
      remove(file);
    } else {
      write(file, AttemptJson.write(reflections));
    }
  }

  /**
   * Writes what has been changed in the reflections of an attempt, and leaves what others have
   * written there meanwhile.
   *
   * @param read what whoever changes them had read or written last
   * @param now what they have now
   * @return what stands there then
   * @throws SentenceException if what stands there cannot be read, and so is left, or this cannot
   *     be written; the earlier state is then untouched
   */
  Reflections change(Reflections read, Reflections now) throws SentenceException {
    return Turn.at(
        file(now.attempt(), ENDING),
        () -> {
          Reflections changed = reflections(now.attempt()).changed(read, now);
          write(changed);
          return changed;
        });
  }

  /**
   * Reads one attempt file, from this folder or any other.
   *
   * @throws SentenceException if it cannot be read, or is truncated, foreign or newer
   */
  public static Attempt read(Path file) throws SentenceException {
    return AttemptJson.read(text(file), file.toString());
  }

  /** Whether a file is one of those that stand beside attempts and hold what was hoped in them. */
  public static boolean isReflections(Path file) {
    return file.getFileName().toString().endsWith(REFLECTIONS);
  }

  /**
   * What was hoped and answered in an attempt; {@link Reflections#none} where nothing was.
   *
   * @throws SentenceException if the file beside the attempt cannot be read
   */
  public Reflections reflections(String attemptId) throws SentenceException {
    return reflections(file(attemptId, ENDING), attemptId);
  }

  /**
   * What stands beside an attempt file anywhere.
   *
   * @throws SentenceException if there is such a file and it cannot be read
   */
  public static Reflections reflections(Path attemptFile, String attemptId)
      throws SentenceException {
    Path file = attemptFile.resolveSibling(attemptId + REFLECTIONS);
    if (!Files.exists(file)) {
      return Reflections.none(attemptId);
    }
    return AttemptJson.readReflections(text(file), file.toString());
  }

  /** Whether anything was hoped or answered in an attempt. */
  public boolean hasReflections(String attemptId) {
    return isId(attemptId) && Files.exists(folder.resolve(attemptId + REFLECTIONS));
  }

  /**
   * Writes another alias into an attempt file, and leaves all else in it as it stands.
   *
   * @throws SentenceException if it cannot be read or written, or is deleted meanwhile
   */
  public static void rename(Path file, String alias) throws SentenceException {
    String renamed = AttemptJson.renamed(text(file), alias, file.toString());
    writing(file, () -> WholeFile.rewrite(file, renamed));
  }

  /** Every attempt here, newest first, and what could not be read. */
  public AttemptShelf readAll() {
    return readAll(folder);
  }

  /**
   * Every attempt in any folder, newest first, and what could not be read. A folder that is not
   * there holds none.
   */
  public static AttemptShelf readAll(Path folder) {
    List<Path> found = new ArrayList<>();
    List<Attempt> attempts = new ArrayList<>();
    List<Sentence> damaged = new ArrayList<>();
    try {
      found.addAll(list(folder));
    } catch (SentenceException e) {
      damaged.add(e.sentence());
    }
    // Times in an attempt are cut to the minute: of one minute's, the one written last is newest.
    found.sort(Comparator.comparing(AttemptFiles::written).reversed());
    for (Path file : found) {
      try {
        attempts.add(read(file));
      } catch (SentenceException e) {
        damaged.add(e.sentence());
      }
    }
    attempts.sort(Comparator.comparing(Attempt::startedAt).reversed());
    damaged.sort(Comparator.comparing(Sentence::toString));
    return new AttemptShelf(attempts, damaged);
  }

  /**
   * The files of a folder that should be attempts, unread, by name. A folder that is not there
   * holds none.
   *
   * @throws SentenceException if the folder cannot be read
   */
  public static List<Path> list(Path folder) throws SentenceException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        if (!isReflections(file)) {
          found.add(file);
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException | DirectoryIteratorException e) {
      throw new SentenceException(
          Sentence.of("attempt.unreadable", folder.toString(), FileFault.of(e)), e);
    }
    found.sort(Comparator.comparing(file -> file.getFileName().toString()));
    return found;
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  /** Whether an attempt may be called this: the id is also a file's name. */
  static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  private Path file(String attemptId, String ending) throws SentenceException {
    if (!isId(attemptId)) {
      throw new SentenceException(Sentence.of("attempt.bad_id", attemptId));
    }
    return folder.resolve(attemptId + ending);
  }

  private static void write(Path file, String text) throws SentenceException {
    writing(file, () -> WholeFile.write(file, text));
  }

  /** A way of writing a file. */
  private interface Writing {
    void write() throws IOException;
  }

  private static void writing(Path file, Writing writing) throws SentenceException {
    try {
      writing.write();
    } catch (IOException | SecurityException e) {
      throw new SentenceException(
          Sentence.of("attempt.unwritten", file.toString(), FileFault.of(e)), e);
    }
  }

  private static void remove(Path file) throws SentenceException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException | SecurityException e) {
      throw new SentenceException(
          Sentence.of("attempt.unwritten", file.toString(), FileFault.of(e)), e);
    }
  }

  private static String text(Path file) throws SentenceException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new SentenceException(Sentence.of("attempt.foreign", file.toString()));
      }
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new SentenceException(Sentence.of("attempt.foreign", file.toString()), e);
    } catch (IOException | SecurityException | InvalidPathException e) {
      throw new SentenceException(
          Sentence.of("attempt.unreadable", file.toString(), FileFault.of(e)), e);
    }
  }
}
