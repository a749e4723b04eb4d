package no.sideomside.story;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Lays out graphs with the Eclipse Layout Kernel (elkjs), in the V8 that also compiles Ink: that is
 * why it lives here.
 *
 * <p>Nothing is kept between two graphs. The same graph gives the same layout. What takes too long
 * is stopped.
 */
public final class GraphLayout {
  private static final long LIMIT_SECONDS = 30;
  private static final long CLOSING_SECONDS = 10;

  private volatile @Nullable V8Runtime engine;

  /**
   * A layout whose engine unpacks itself once.
   *
   * @param libraryCache a folder that lasts, or null for the temporary folder
   */
  public GraphLayout(@Nullable Path libraryCache) {
    if (libraryCache != null) {
      InkLibrary.unpackInto(libraryCache);
    }
  }

  /**
   * Gives every node a place and every edge a way.
   *
   * @param graph a graph in ELK's JSON format
   * @return the same graph with places in it
   * @throws StoryException if the engine does not start, or it takes too long
   */
  public synchronized String lay(String graph) throws StoryException {
    ExecutorService worker = null;
    try {
      worker = InkThreads.worker();
      return await(worker.submit(() -> run(graph)));
    } catch (EngineStop e) {
      throw new StoryException(null, e.sentence(), e);
    } finally {
      if (worker != null) {
        close(worker);
      }
    }
  }

  private String run(String graph) throws JavetException, IOException {
    if (!V8RuntimeOptions.V8_FLAGS.isSealed()) {
      V8RuntimeOptions.V8_FLAGS.setMaxHeapSize(InkEngine.HEAP_MEGABYTES);
    }
    try (V8Runtime made = V8Host.getV8Instance().createV8Runtime()) {
      engine = made;
      made.getExecutor(resource("layout.js")).executeVoid();
      made.getExecutor(resource("elkjs/lib/elk-worker.min.js")).executeVoid();
      return made.getGlobalObject().invokeString("layGraph", graph);
    } finally {
      engine = null;
    }
  }

  private String await(Future<String> task) throws StoryException {
    try {
      return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      V8Runtime running = engine;
      if (running != null) {
        running.terminateExecution();
      }
      throw new StoryException(null, Sentence.of("story.layout_slow", LIMIT_SECONDS), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryException(null, Sentence.of("story.interrupted"), e);
    } catch (ExecutionException e) {
      throw new StoryException(
          null, Sentence.of("story.layout_broke", String.valueOf(e.getCause())), e);
    }
  }

  /** As {@link InkEngine#close}: nobody may be inside V8 when the program ends. */
  private static void close(ExecutorService worker) {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = GraphLayout.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
