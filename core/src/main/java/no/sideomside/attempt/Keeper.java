package no.sideomside.attempt;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Writes a session's files beside whoever plays it, in order and one at a time: a disk takes longer
 * to be sure than a person should wait for the next line.
 *
 * <p>A process killed in that moment loses the decision being made, as it would have a moment
 * before it; the file is whole either way.
 */
public final class Keeper implements Executor, AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "keeper"));

  /** A keeper with nothing to do. */
  public Keeper() {}

  @Override
  public void execute(Runnable writing) {
    writer.execute(writing);
  }

  /** Waits until everything is written; nothing can be given to it afterwards. */
  @Override
  public void close() {
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
