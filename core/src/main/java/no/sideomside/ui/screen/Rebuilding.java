package no.sideomside.ui.screen;

import com.badlogic.gdx.Gdx;
import org.jspecify.annotations.Nullable;

/** Builds a page anew when there is something else to show, for as long as it is the one shown. */
final class Rebuilding {
  private @Nullable Frame frame;
  private boolean left;

  /** The page is shown in this frame from now on. */
  void in(Frame newFrame) {
    frame = newFrame;
  }

  /** Builds the page anew; nothing before it was first built. */
  void now() {
    if (frame != null) {
      frame.rebuild();
    }
  }

  /** Builds it anew in a while, on the window's own thread; may be called on any. */
  void soon() {
    Gdx.app.postRunnable(
        () -> {
          if (!left) {
            now();
          }
        });
  }

  /** Another page has taken its place: what is found out after this is shown nowhere. */
  void leave() {
    left = true;
  }
}
