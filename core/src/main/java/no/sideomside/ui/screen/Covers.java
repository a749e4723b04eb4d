package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import java.util.List;
import no.sideomside.attempt.Said;
import org.jspecify.annotations.Nullable;

/** What lies over a story that one has stopped reading: the menu, or everything said so far. */
final class Covers {
  private enum Over {
    NOTHING,
    MENU,
    HISTORY
  }

  private final Runnable before;
  private final Runnable changed;
  private Over over = Over.NOTHING;
  private @Nullable HistoryCover history;

  /**
   * Nothing, to begin with.
   *
   * @param before what is to be kept of the story before something lies over it
   * @param changed builds the page anew
   */
  Covers(Runnable before, Runnable changed) {
    this.before = before;
    this.changed = changed;
  }

  /** Whether anything lies over the story. */
  boolean covered() {
    return over != Over.NOTHING;
  }

  boolean isMenu() {
    return over == Over.MENU;
  }

  boolean isHistory() {
    return over == Over.HISTORY;
  }

  /** Everything said so far, for the page to lay over the story. */
  Actor history(Frame on, List<Said> said, Voices voices) {
    HistoryCover built = new HistoryCover(on, said, voices::of, this::close);
    history = built;
    return built;
  }

  void showMenu() {
    show(Over.MENU);
  }

  void showHistory() {
    show(Over.HISTORY);
  }

  /** Shows everything said so far, or takes it away. */
  void turnHistory() {
    if (isHistory()) {
      close();
    } else {
      showHistory();
    }
  }

  private void show(Over what) {
    before.run();
    over = what;
    changed.run();
  }

  /** Back to the story. */
  void close() {
    over = Over.NOTHING;
    changed.run();
  }

  /** The keys that read up and down in what has been said; false where it is not shown. */
  boolean keyDown(int key) {
    return isHistory() && history != null && history.keyDown(key);
  }
}
