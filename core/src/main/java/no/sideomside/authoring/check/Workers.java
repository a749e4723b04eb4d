package no.sideomside.authoring.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same for many things, some at a time, and tells what came of it in their order. */
final class Workers {
  /** The machines this is for have two cores or four, and a person who works beside. */
  static final int COUNT = 2;

  /** As deep as a story may nest. */
  private static final long STACK_BYTES = 64L << 20;

  /** What is done for each. */
  interface Work<T, R> {
    R of(T thing) throws IOException;
  }

  private Workers() {}

  /**
   * Does it.
   *
   * @param done told of each as soon as it and all before it are done, on the calling thread
   */
  static <T, R> void each(List<T> things, Work<T, R> work, Consumer<R> done) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(COUNT, task -> new Thread(null, task, "check", STACK_BYTES));
    try {
      Deque<Future<R>> begun = new ArrayDeque<>();
      for (T thing : things) {
        begun.add(workers.submit(() -> work.of(thing)));
      }
      while (!begun.isEmpty()) {
        done.accept(begun.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw thrown(e.getCause() == null ? e : e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /** What the work itself threw. */
  private static IOException thrown(Throwable cause) {
    if (cause instanceof RuntimeException fault) {
      throw fault;
    }
    if (cause instanceof Error fault) {
      throw fault;
    }
    return cause instanceof IOException fault ? fault : new IOException(cause);
  }
}
