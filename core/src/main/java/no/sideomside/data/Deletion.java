package no.sideomside.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.Players;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.xapi.Ledger;

/**
 * Something that is going to be deleted, and nothing yet: it says exactly what goes and what stays,
 * and is then carried out or let be. Carried out, it looks once more, for what a program that is
 * open elsewhere had just then put there.
 */
public final class Deletion {
  private final Path folder;
  private final Players players;
  private final Extent extent;
  private final Again again;
  private final List<Sentence> goes;
  private final List<Sentence> stays;

  /** Works the same deletion out once more. */
  interface Again {
    /** What it reaches now. */
    Deletion find() throws SentenceException;
  }

  /**
   * What a deletion reaches.
   *
   * @param files every file that goes, hopes and answers before their attempts
   * @param attempts ids of the attempts among them
   * @param players ids of the players who are forgotten
   * @param everybody whether the lists of players and of what was sent go as a whole
   */
  record Extent(List<Path> files, Set<String> attempts, Set<String> players, boolean everybody) {
    Extent {
      files = List.copyOf(files);
      attempts = Set.copyOf(attempts);
      players = Set.copyOf(players);
    }
  }

  Deletion(
      Path folder,
      Players players,
      Extent extent,
      Again again,
      List<Sentence> goes,
      List<Sentence> stays) {
    this.folder = folder;
    this.players = players;
    this.extent = extent;
    this.again = again;
    this.goes = List.copyOf(goes);
    this.stays = List.copyOf(stays);
  }

  /** How many sheets are among what goes. */
  int sheets() {
    Path sheets = Sheets.folder(folder);
    return (int) extent.files().stream().filter(file -> file.startsWith(sheets)).count();
  }

  /** Everything that goes, one thing a sentence; empty where there is nothing. */
  public List<Sentence> goes() {
    return goes;
  }

  /** What stays, and what this program cannot reach. */
  public List<Sentence> stays() {
    return stays;
  }

  /**
   * Deletes it. Whatever cannot be deleted does not keep the rest from going.
   *
   * @throws SentenceException naming what is left; the same deletion can be asked for again
   */
  public void carryOut() throws SentenceException {
    List<Sentence> left = new ArrayList<>();
    delete(left);
    if (left.isEmpty()) {
      attempt(left, () -> again.find().delete(left));
    }
    if (!left.isEmpty()) {
      throw new SentenceException(Sentence.of("data.left", left.size(), left.get(0)));
    }
  }

  private void delete(List<Sentence> left) {
    for (Path file : extent.files()) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException | SecurityException e) {
        left.add(Sentence.of("attempt.undeleted", file.toString(), FileFault.of(e)));
      }
    }
    attempt(left, () -> Ledger.forget(folder, extent.attempts()));
    attempt(left, this::forgetPlayers);
  }

  private void forgetPlayers() throws SentenceException {
    if (extent.everybody()) {
      players.forgetAll();
    } else {
      players.forget(extent.players());
    }
  }

  /** A step that may fail without the next being left out. */
  private interface Step {
    void take() throws SentenceException;
  }

  private static void attempt(List<Sentence> left, Step step) {
    try {
      step.take();
    } catch (SentenceException e) {
      left.add(e.sentence());
    }
  }
}
