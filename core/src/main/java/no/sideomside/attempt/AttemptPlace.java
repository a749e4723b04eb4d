package no.sideomside.attempt;

import java.io.IOException;
import java.util.UUID;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/**
 * Where one attempt is kept while it is played or written to, with an eye on what others do to its
 * file meanwhile: what has been deleted is never written again, and what was played on elsewhere is
 * left as it is while this one goes on under an id of its own.
 *
 * <p>May be used by several threads; only {@link #id} never waits for a disk.
 */
final class AttemptPlace {
  private final AttemptFiles files;
  private final @Nullable String player;
  private final GrowingJson json = new GrowingJson();
  private volatile String id;
  private @Nullable Attempt kept;
  private @Nullable FileMark mark;
  private boolean there;
  private boolean gone;

  private AttemptPlace(AttemptFiles files, String id, @Nullable String player) {
    this.files = files;
    this.id = id;
    this.player = player;
  }

  /** The place of an attempt that nothing has been written of yet. */
  static AttemptPlace fresh(AttemptFiles files, Attempt attempt) {
    String player = attempt.player();
    boolean listed = player != null && Players.mayKnow(files.dataFolder(), player);
    return new AttemptPlace(files, attempt.id(), listed ? player : null);
  }

  /**
   * The place of one that begins with what was chosen in an earlier one. Where that is deleted and
   * its player forgotten, so is this.
   */
  static AttemptPlace after(AttemptFiles files, Attempt earlier, Attempt attempt) {
    AttemptPlace place = fresh(files, attempt);
    String player = attempt.player();
    place.gone =
        player != null && files.lacks(earlier.id()) && !Players.mayKnow(files.dataFolder(), player);
    return place;
  }

  /** The place of one that has been read from its file. */
  static AttemptPlace of(AttemptFiles files, Attempt read) {
    AttemptPlace place = new AttemptPlace(files, read.id(), null);
    place.kept = read;
    place.there = true;
    return place;
  }

  /** The place of one that is only written beside. */
  static AttemptPlace beside(AttemptFiles files, String attemptId) {
    AttemptPlace place = new AttemptPlace(files, attemptId, null);
    place.there = files.has(attemptId);
    return place;
  }

  /** What it is called here, at once: another than at first where that is somebody else's now. */
  String id() {
    return id;
  }

  /** That it has been deleted, where it has; null otherwise. Nothing is written of it then. */
  synchronized @Nullable Sentence deleted() {
    gone = gone || (there ? files.lacks(id) : playerIsForgotten());
    return gone ? Sentence.of("attempt.deleted") : null;
  }

  private boolean playerIsForgotten() {
    return player != null && !Players.mayKnow(files.dataFolder(), player);
  }

  /**
   * Writes the attempt as it stands.
   *
   * @throws SentenceException if it cannot be written, or has been deleted
   */
  synchronized void write(Attempt whole) throws SentenceException {
    Sentence deleted = deleted();
    if (deleted != null) {
      throw new SentenceException(deleted);
    }
    Attempt mine = there ? reconciled(whole.called(id)) : whole.called(id);
    if (!there) {
      files.write(mine, json);
    } else if (!mine.equals(kept)) {
      rewrite(mine);
    }
    there = true;
    kept = mine;
    mark = files.mark(id);
  }

  /** Deleted while it was written counts as deleted. */
  private void rewrite(Attempt mine) throws SentenceException {
    try {
      files.rewrite(mine, json);
    } catch (SentenceException e) {
      Sentence deleted = deleted();
      throw deleted == null ? e : new SentenceException(deleted, e);
    }
  }

  /** What is to be written, after a look at what stands there: a new name is kept. */
  private Attempt reconciled(Attempt mine) throws SentenceException {
    if (kept != null && mark != null && mark.equals(files.mark(id))) {
      return mine.named(kept.alias());
    }
    Attempt now;
    try {
      now = files.read(id);
    } catch (SentenceException e) {
      if (e.getCause() instanceof IOException fault) {
        Object file = e.sentence().arguments().get(0);
        throw new SentenceException(
            Sentence.of("attempt.unwritten", file, FileFault.of(fault)), fault);
      }
      return setApart(mine);
    }
    Attempt renamed = mine.named(now.alias());
    boolean untouched = kept != null && now.equals(kept.named(now.alias()));
    if (untouched || now.equals(renamed)) {
      kept = now;
      return renamed;
    }
    return setApart(renamed);
  }

  /** What stands there is somebody else's. */
  private Attempt setApart(Attempt mine) {
    id = UUID.randomUUID().toString();
    there = false;
    return mine.called(id);
  }
}
