package no.sideomside.attempt;

import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/**
 * What a player hopes and answers in one attempt, while they do it, and the file it is kept in.
 *
 * <p>Every change is written at once, or as soon as the executor of {@link #writeOn} comes to it;
 * of several that wait, the last; nothing beside an attempt that has been deleted. What another
 * window has written beside it meanwhile stays: only words that were read or written here are
 * changed here, and where both answered the same question, both answers are kept. A file that
 * cannot be read is never written over: {@link #damaged} then says why, and nothing more is kept
 * here.
 */
public final class Notebook {
  private final AttemptFiles files;
  private final AttemptPlace place;
  private final @Nullable Sentence damaged;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private volatile Reflections kept;

  /** What is kept, as it was when it was read or written last. */
  private Reflections onDisk;

  private volatile boolean changed;
  private volatile Set<String> elsewhere = Set.of();
  private volatile @Nullable Sentence unsaved;
  private Executor writing = Runnable::run;

  private Notebook(
      AttemptFiles files, AttemptPlace place, Reflections kept, @Nullable Sentence damaged) {
    this.files = files;
    this.place = place;
    this.kept = kept;
    this.onDisk = kept;
    this.damaged = damaged;
    this.unsaved = damaged;
  }

  /** What stands beside an attempt, to be read and gone on with. */
  public static Notebook open(AttemptFiles files, String attemptId) {
    return open(files, AttemptPlace.beside(files, attemptId));
  }

  /** The same of an attempt that is being played. */
  static Notebook open(AttemptFiles files, AttemptPlace place) {
    String id = place.id();
    try {
      return new Notebook(files, place, files.reflections(id), null);
    } catch (SentenceException e) {
      return new Notebook(files, place, Reflections.none(id), e.sentence());
    }
  }

  /** An empty one, for an attempt that begins. */
  static Notebook empty(AttemptFiles files, AttemptPlace place) {
    return new Notebook(files, place, Reflections.none(place.id()), null);
  }

  /** What has been hoped and answered so far. */
  public Reflections kept() {
    return kept;
  }

  /** Why the file cannot be read, and so is left as it is; null where it can. */
  public @Nullable Sentence damaged() {
    return damaged;
  }

  /** Why what is hoped and answered is not on disk as it stands; null where it is. */
  public @Nullable Sentence unsaved() {
    return unsaved;
  }

  /** The prompts that have another answer beside the one here, written in another window. */
  public Set<String> alsoAnsweredElsewhere() {
    return elsewhere;
  }

  /** Has the file written there from now on. */
  public void writeOn(Executor executor) {
    writing = executor;
  }

  /** Keeps an answer to one of the debrief's prompts; a blank one takes the answer away. */
  public void answer(String prompt, String text) {
    kept = kept.with(new Reflections.Answer(prompt, text.strip()));
    changed = true;
    save();
  }

  /** Keeps a hope, to be written with {@link #save}. */
  void hope(Reflections.Hope hope) {
    kept = kept.with(hope);
    changed = true;
  }

  /** Writes what is not on disk yet. */
  void save() {
    if (damaged == null && changed && waiting.compareAndSet(false, true)) {
      writing.execute(this::write);
    }
  }

  /** Writes it at once, where there is anything: its attempt has another id now. */
  void writeAgain() {
    if (damaged == null && (changed || !kept.isEmpty())) {
      onDisk = Reflections.none(place.id());
      write();
    }
  }

  private void write() {
    // In this order: what is kept from here on is written once more rather than not at all.
    waiting.set(false);
    changed = false;
    try {
      Sentence deleted = place.deleted();
      if (deleted != null) {
        throw new SentenceException(deleted);
      }
      Reflections mine = kept.of(place.id());
      Reflections all = files.change(onDisk, mine);
      onDisk = mine;
      elsewhere = mine.promptsOfOthers(all);
      unsaved = null;
    } catch (SentenceException e) {
      changed = true;
      unsaved = e.sentence();
    }
  }
}
