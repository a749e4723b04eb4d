package no.sideomside.ui.scene;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import no.sideomside.story.OwnPicture;
import no.sideomside.text.SentenceException;

/**
 * Reads pictures on a thread of its own, one at a time in the order they were asked for, so that
 * keys and text never wait for one.
 */
final class Decoder implements Disposable {
  /** Gets the picture, on the window's own thread. */
  interface Receiver {
    /** Here it is; it is disposed of afterwards. */
    void take(Pixmap pixels);

    /** It cannot be read. */
    void fail(GdxRuntimeException why);
  }

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "pictures");
            thread.setDaemon(true);
            return thread;
          });
  private boolean closed;

  /**
   * Reads a picture.
   *
   * @param shape what is made of the pixels before they are handed over, on the worker's thread;
   *     disposes of what it is given unless it gives that back
   */
  void read(Motif motif, UnaryOperator<Pixmap> shape, Receiver receiver) {
    try {
      worker.execute(
          () -> {
            try {
              Pixmap pixels = shape.apply(pixels(motif));
              Gdx.app.postRunnable(() -> hand(pixels, receiver));
            } catch (GdxRuntimeException e) {
              Gdx.app.postRunnable(() -> receiver.fail(e));
            } catch (SentenceException | RuntimeException | OutOfMemoryError e) {
              GdxRuntimeException told = new GdxRuntimeException(e);
              Gdx.app.postRunnable(() -> receiver.fail(told));
            }
          });
    } catch (RejectedExecutionException e) {
      receiver.fail(new GdxRuntimeException("The window is closed.", e));
    }
  }

  private static Pixmap pixels(Motif motif) throws SentenceException {
    OwnPicture own = motif.own();
    if (own == null) {
      return new Pixmap(Gdx.files.classpath(motif.path(".png")));
    }
    byte[] file = own.read();
    Pixmap whole = new Pixmap(file, 0, file.length);
    try {
      return OwnCut.of(whole);
    } finally {
      whole.dispose();
    }
  }

  private void hand(Pixmap pixels, Receiver receiver) {
    try {
      if (!closed) {
        receiver.take(pixels);
      }
    } finally {
      pixels.dispose();
    }
  }

  @Override
  public void dispose() {
    closed = true;
    worker.shutdownNow();
  }
}
