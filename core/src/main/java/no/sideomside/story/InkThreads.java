package no.sideomside.story;

import com.caoccao.javet.interop.V8Host;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import no.sideomside.text.Sentence;

/**
 * Makes the threads that may touch V8.
 *
 * <p>Where the processor has memory protection keys, V8 locks its memory with one as it is loaded,
 * and only the thread that loaded it and the threads started from that one may look inside; any
 * other ends the process. So one thread loads V8 for the whole process and starts all the others.
 */
final class InkThreads {
  private static final long STACK_BYTES = 64L << 20;

  private static final ExecutorService FIRST =
      Executors.newSingleThreadExecutor(task -> daemon(task, "ink-loader", 0));

  private InkThreads() {}

  /** A single thread with a stack deep enough for V8, started from the one that loaded V8. */
  static ScheduledExecutorService worker() throws EngineStop {
    ScheduledThreadPoolExecutor worker =
        new ScheduledThreadPoolExecutor(1, task -> daemon(task, "ink-compiler", STACK_BYTES));
    worker.setRemoveOnCancelPolicy(true);
    try {
      FIRST
          .submit(
              () -> {
                V8Host.getV8Instance();
                return worker.prestartCoreThread();
              })
          .get();
      return worker;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineStop(Sentence.of("story.interrupted"), e);
    } catch (ExecutionException e) {
      throw new EngineStop(Sentence.of("story.no_engine", String.valueOf(e.getCause())), e);
    }
  }

  private static Thread daemon(Runnable task, String name, long stackBytes) {
    Thread made = new Thread(null, task, name, stackBytes);
    made.setDaemon(true);
    return made;
  }
}
