package no.sideomside.xapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.AttemptGlance;
import no.sideomside.attempt.AttemptGlances;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.Mode;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of attempts, however many there are, and tells one by one those that a store may
 * have: ended, and a player's. Whatever is left out is counted.
 */
public final class Gathering {
  /** So many are read side by side, by as many threads as there are processors, and then told. */
  private static final int AT_A_TIME = 64;

  private final AttemptGlances glances = new AttemptGlances();
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
    void tell(String key, List<Statement> statements) throws SentenceException;
  }

  /** What came of one file: a fault, or an attempt with its statements where there are any. */
  private record Found(
      @Nullable Sentence damaged, @Nullable AttemptGlance attempt, List<Statement> statements) {}

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
    List<Path> files = AttemptFiles.list(read);
    Gathering gathering = new Gathering();
    for (int from = 0; from < files.size(); from += AT_A_TIME) {
      List<Path> few = files.subList(from, Math.min(from + AT_A_TIME, files.size()));
      // In the order of the files, whichever was read first.
      for (Found found : few.parallelStream().map(gathering::look).toList()) {
        gathering.take(found, listener);
      }
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

  private Found look(Path file) {
    try {
      AttemptGlance attempt = glances.of(file);
      boolean told = !isLive(attempt) && attempt.ended();
      return new Found(null, attempt, told ? Statements.of(attempt) : List.of());
    } catch (SentenceException e) {
      return new Found(e.sentence(), null, List.of());
    }
  }

  private static boolean isLive(AttemptGlance attempt) {
    return attempt.mode() == Mode.LIVE || attempt.player() == null;
  }

  private void take(Found found, Listener listener) throws SentenceException {
    AttemptGlance attempt = found.attempt();
    if (found.damaged() != null) {
      damaged.add(found.damaged());
    } else if (attempt == null || isLive(attempt)) {
      live++;
    } else if (!attempt.ended()) {
      unfinished++;
    } else if (!ids.add(attempt.id())) {
      copies++;
    } else {
      attempts++;
      statements += found.statements().size();
      listener.tell(Statements.key(attempt.id()), found.statements());
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
