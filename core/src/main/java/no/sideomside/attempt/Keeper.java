package no.sideomside.attempt;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Writes a session's files beside whoever plays it, in order and one at a time: a disk takes longer
 * to be sure than a person should wait for the next line. It begins a moment later, when the line
 * is on the screen, since a small machine does one thing at a time.
 *
 * <p>A process killed in between loses the decision being made, as it would have a moment before
 * it; the file is whole either way.
 */
public final class Keeper implements Executor, AutoCloseable {
  private static final long MOMENT_MILLIS = 50;
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "keeper"));

  /** A keeper with nothing to do. */
  public Keeper() {}

  @Override
  public void execute(Runnable writing) {
    writer.execute(
        () -> {
          waitAMoment();
          writing.run();
        });
  }

  private void waitAMoment() {
    try {
      if (closing.await(MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes what is left to write, at once; nothing can be given to it afterwards. */
  @Override
  public void close() {
    closing.countDown();
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        // A disk that hangs must not keep the window from closing; the thread goes on trying.
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
