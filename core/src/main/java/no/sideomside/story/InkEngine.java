package no.sideomside.story;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.exceptions.JavetTerminatedException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.callback.IJavetDirectCallable;
import com.caoccao.javet.interop.callback.JavetCallbackContext;
import com.caoccao.javet.interop.callback.JavetCallbackType;
import com.caoccao.javet.interop.monitoring.V8HeapStatistics;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import com.caoccao.javet.values.V8Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * inkjs in V8, on a thread of its own, watched: what takes too long or too much memory is stopped,
 * and the next call gets a new engine.
 *
 * <p>V8 ends the whole process when its heap is full or the thread's stack runs out under it. So
 * its heap is far larger than the limit kept here, and its thread (of {@link InkThreads}) has a
 * deep stack.
 */
final class InkEngine implements AutoCloseable {
  static final int HEAP_MEGABYTES = 2048;

  /** From here on V8 collects, bit by bit; left alone it begins at a quarter of its heap. */
  private static final int FIRST_HEAP_MEGABYTES = 64;

  /** What a story may use of it; the rest is for what comes between two looks. */
  static final long MOST_HEAP = 1024L << 20;

  /**
   * Above this, what earlier stories left is collected first, so that no story pays for another.
   */
  private static final long COLLECT_HEAP = 256L << 20;

  private static final long LOOK_EVERY_MILLIS = 20;
  private static final long CLOSING_SECONDS = 10;

  /** What was compiled is to be on the screen first. */
  private static final long AHEAD_AFTER_MILLIS = 300;

  private static final String LOAD = "loadInk";
  private static final String ENTERED = "entered";
  private static final String LEAVING = "leaving";

  private final long limitNanos;
  private final long limitHeap;
  private final boolean readsAhead;
  private @Nullable ScheduledExecutorService thread;
  private @Nullable Future<?> ahead;
  private volatile boolean closed;

  /** Held where {@link #inScript} changes, and where another thread asks the engine anything. */
  private final Object scriptLock = new Object();

  /** Whether the engine is known to be inside the driver, told by the driver itself. */
  private boolean inScript;

  private volatile WorkClock clock = new WorkClock(Thread.currentThread());
  private volatile @Nullable V8Runtime runtime;
  private volatile Function<String, String> loader = name -> "-";

  /**
   * An engine that is not started yet.
   *
   * @param readsAhead whether it uses the time between two compilations to make the next one of
   *     much the same text shorter
   */
  InkEngine(long limitNanos, long limitHeap, boolean readsAhead) {
    this.limitNanos = limitNanos;
    this.limitHeap = limitHeap;
    this.readsAhead = readsAhead;
  }

  /**
   * Runs the compiler's driver.
   *
   * @param outlined whether the outline is asked for
   * @param included answers "+" and the text of an included file, or "-"
   * @return the driver's JSON
   */
  synchronized String compile(
      String mainName, String text, boolean outlined, Function<String, String> included)
      throws EngineStop {
    if (closed) {
      throw new EngineStop(Sentence.of("story.engine_closed"));
    }
    ScheduledExecutorService worker = thread == null ? InkThreads.worker() : thread;
    thread = worker;
    loader = included;
    // Starting the engine is not the story's fault: the story's time counts from here on.
    await(worker, worker.submit(this::start), Long.MAX_VALUE);
    String answer =
        await(
            worker,
            worker.submit(
                () -> {
                  V8Runtime engine = runtime;
                  return engine == null
                      ? null
                      : engine
                          .getGlobalObject()
                          .invokeString("compileInk", mainName, text, readsAhead, outlined);
                }),
            limitNanos);
    if (answer == null) {
      throw new EngineStop(Sentence.of("story.engine_broke", "null"));
    }
    if (readsAhead) {
      if (ahead != null) {
        ahead.cancel(false);
      }
      ahead = worker.schedule(() -> readAhead(worker), AHEAD_AFTER_MILLIS, TimeUnit.MILLISECONDS);
    }
    return answer;
  }

  /** Reads one knot ahead and stands in line again: whoever compiles waits for no more than one. */
  private void readAhead(ExecutorService worker) {
    V8Runtime engine = runtime;
    if (engine == null || closed) {
      return;
    }
    try {
      if (Boolean.TRUE.equals(engine.getGlobalObject().invokeBoolean("readAhead"))) {
        worker.execute(() -> readAhead(worker));
      }
    } catch (RejectedExecutionException e) {
      // Closed in the meantime.
    } catch (JavetException e) {
      drop();
    }
  }

  /**
   * Waits until V8 is out of the way: a program that ends while a thread is still inside V8 can
   * hang in V8's own end-of-process work.
   */
  @Override
  public synchronized void close() {
    closed = true;
    if (ahead != null) {
      ahead.cancel(false);
    }
    if (thread != null) {
      thread.execute(this::drop);
      thread.shutdown();
      try {
        if (!thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
          thread.shutdownNow();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      thread = null;
    }
  }

  private @Nullable String start() throws JavetException, IOException {
    V8Runtime old = runtime;
    if (old != null && !old.isClosed()) {
      if (usedHeap(old) > COLLECT_HEAP) {
        old.lowMemoryNotification();
      }
      if (usedHeap(old) < COLLECT_HEAP) {
        return null;
      }
      drop();
    }
    if (!V8RuntimeOptions.V8_FLAGS.isSealed()) {
      V8RuntimeOptions.V8_FLAGS.setMaxHeapSize(HEAP_MEGABYTES);
      V8RuntimeOptions.V8_FLAGS.setInitialHeapSize(FIRST_HEAP_MEGABYTES);
    }
    V8Runtime made = V8Host.getV8Instance().createV8Runtime();
    runtime = made;
    clock = new WorkClock(Thread.currentThread());
    bind(made, LOAD, this::load);
    bind(made, ENTERED, none -> inScript(made, true));
    bind(made, LEAVING, none -> inScript(made, false));
    made.getExecutor(resource("inkjs/dist/ink-full.js")).executeVoid();
    for (String script : List.of("hasten.js", "ahead.js", "outline.js", "compile.js")) {
      made.getExecutor(resource(script)).executeVoid();
    }
    return null;
  }

  private static void bind(
      V8Runtime engine, String name, IJavetDirectCallable.NoThisAndResult<Exception> function)
      throws JavetException {
    engine
        .getGlobalObject()
        .bindFunction(
            new JavetCallbackContext(name, JavetCallbackType.DirectCallNoThisAndResult, function));
  }

  private V8Value inScript(V8Runtime engine, boolean inside) {
    synchronized (scriptLock) {
      inScript = inside;
    }
    return engine.createV8ValueUndefined();
  }

  private V8Value load(V8Value... names) throws JavetException {
    V8Runtime engine = runtime;
    if (engine == null || names.length == 0) {
      throw new IllegalStateException("no engine is running");
    }
    return engine.createV8ValueString(loader.apply(names[0].toString()));
  }

  private void drop() {
    V8Runtime old = runtime;
    runtime = null;
    synchronized (scriptLock) {
      inScript = false;
    }
    if (old == null) {
      return;
    }
    try (old) {
      for (String name : List.of(LOAD, ENTERED, LEAVING)) {
        old.getGlobalObject().unbindFunction(name);
      }
      // Collects what was bound; closing complains of it on the error stream otherwise.
      old.lowMemoryNotification();
    } catch (JavetException e) {
      // It is not used again; what it may still hold goes with the process.
    }
  }

  /** Waits for the engine's thread, and stops what it runs when time or memory is out. */
  private @Nullable String await(ExecutorService worker, Future<@Nullable String> task, long nanos)
      throws EngineStop {
    WorkClock work = clock;
    work.start();
    Sentence stopped = null;
    boolean interrupted = false;
    CompletableFuture<V8HeapStatistics> heap = null;
    try {
      while (true) {
        V8Runtime engine = runtime;
        try {
          return task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          if (stopped == null && work.spent() > nanos) {
            stopped = Sentence.of("story.too_slow", nanos / 1_000_000_000L);
          }
          // The answer is read at the next look, if it is there: a script that ends in between
          // never gives one.
          if (stopped == null && heap != null && heap.isDone() && used(heap) > limitHeap) {
            stopped = Sentence.of("story.too_much");
          }
          if (engine != null && (heap == null || heap.isDone())) {
            heap = heapInScript(engine);
          }
        } catch (InterruptedException e) {
          interrupted = true;
          stopped = stopped == null ? Sentence.of("story.interrupted") : stopped;
        } catch (ExecutionException e) {
          throw stop(worker, stopped, e);
        }
        // While it starts there is no script to stop, and the engine may be another the next
        // moment.
        if (stopped != null && engine != null && nanos < Long.MAX_VALUE) {
          engine.terminateExecution();
        }
      }
    } finally {
      if (stopped != null) {
        worker.execute(this::drop);
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private EngineStop stop(
      ExecutorService worker, @Nullable Sentence stopped, ExecutionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    if (stopped != null) {
      return new EngineStop(stopped, cause);
    }
    boolean started = runtime != null;
    worker.execute(this::drop);
    if (!started || cause instanceof LinkageError) {
      return new EngineStop(
          Sentence.of("story.no_engine", String.valueOf(cause.getMessage())), cause);
    }
    return new EngineStop(
        Sentence.of(
            cause instanceof JavetTerminatedException ? "story.interrupted" : "story.engine_broke",
            String.valueOf(cause.getMessage())),
        cause);
  }

  /**
   * Asks from outside while the driver runs. V8 crashes when it is asked as it enters or leaves a
   * script, so nothing is asked unless the driver has said that it is inside, and it cannot leave
   * before the question is put.
   */
  private @Nullable CompletableFuture<V8HeapStatistics> heapInScript(V8Runtime engine) {
    synchronized (scriptLock) {
      return inScript ? engine.getV8HeapStatistics() : null;
    }
  }

  /** Asks on the engine's own thread. */
  private static long usedHeap(V8Runtime engine) {
    return used(engine.getV8HeapStatistics());
  }

  private static long used(CompletableFuture<V8HeapStatistics> asked) {
    try {
      V8HeapStatistics heap = asked.get(LOOK_EVERY_MILLIS * 10, TimeUnit.MILLISECONDS);
      return heap == null ? 0 : heap.getUsedHeapSize();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (ExecutionException | TimeoutException e) {
      // Busy collecting garbage or already closed: the next look will tell.
      return 0;
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = InkEngine.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
