package no.sideomside.story;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/**
 * A thread of {@link InkThreads}, for tests that have scripts of their own to run: V8 in the
 * process of the program may be touched from no other.
 */
public final class V8Thread implements AutoCloseable {
  private final ExecutorService worker;

  /** Starts it. */
  public V8Thread() {
    try {
      worker = InkThreads.worker();
    } catch (EngineStop e) {
      throw new AssertionError(e);
    }
  }

  /** Has something done on it, and waits. */
  public <T> T ask(Callable<T> question) {
    try {
      return worker.submit(question).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } catch (ExecutionException e) {
      throw new AssertionError("V8 could not answer", e.getCause());
    }
  }

  @Override
  public void close() {
    worker.shutdown();
  }
}
