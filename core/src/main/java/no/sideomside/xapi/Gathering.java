package no.sideomside.xapi;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.Mode;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * Reads a folder of attempts one by one, however many there are, and tells those that a store may
 * have: ended, and a player's. Whatever is left out is counted.
 */
public final class Gathering {
  private final Set<String> ids = new HashSet<>();
  private final List<Sentence> damaged = new ArrayList<>();
  private int attempts;
  private int statements;
  private int live;
  private int unfinished;
  private int copies;

  private Gathering() {}

  /** Who is told. */
  public interface Listener {
    /**
     * One attempt's statements, in order.
     *
     * @param key stands for the attempt and says nothing of it
     * @throws SentenceException if it can do nothing more with them; then no more are told
     */
    void tell(String key, List<JsonObject> statements) throws SentenceException;
  }

  /**
   * Tells every attempt of a folder.
   *
   * @param folder attempt files of one or many players, or a data folder that holds such a folder
   * @throws SentenceException if there is no such folder or it cannot be read, or from {@code
   *     listener}
   */
  public static Gathered tell(Path folder, Listener listener) throws SentenceException {
    if (!Files.isDirectory(folder)) {
      throw new SentenceException(Sentence.of("xapi.no_folder", folder.toString()));
    }
    Path kept = new AttemptFiles(folder).folder();
    Path read = Files.isDirectory(kept) ? kept : folder;
    Gathering gathering = new Gathering();
    for (Path file : AttemptFiles.list(read)) {
      gathering.take(file, listener);
    }
    return new Gathered(
        gathering.attempts,
        gathering.statements,
        gathering.live,
        gathering.unfinished,
        gathering.copies,
        reflections(read),
        gathering.damaged);
  }

  private void take(Path file, Listener listener) throws SentenceException {
    Attempt attempt;
    try {
      attempt = AttemptFiles.read(file);
    } catch (SentenceException e) {
      damaged.add(e.sentence());
      return;
    }
    if (attempt.mode() == Mode.LIVE || attempt.player() == null) {
      live++;
    } else if (!attempt.ended()) {
      unfinished++;
    } else if (!ids.add(attempt.id())) {
      copies++;
    } else {
      List<JsonObject> told = Statements.of(attempt);
      attempts++;
      statements += told.size();
      listener.tell(Statements.key(attempt.id()), told);
    }
  }

  private static int reflections(Path folder) throws SentenceException {
    try (Stream<Path> files = Files.list(folder)) {
      return (int) files.filter(AttemptFiles::isReflections).count();
    } catch (IOException | UncheckedIOException e) {
      throw new SentenceException(
          Sentence.of("attempt.unreadable", folder.toString(), FileFault.of(e)), e);
    }
  }
}
