package no.sideomside.authoring.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.sideomside.story.Compilation;
import no.sideomside.story.InkCompiler;
import no.sideomside.story.JavetInkCompiler;
import org.jspecify.annotations.Nullable;

/** The real compiler, where the first story asked for on one thread waits until it is let in. */
final class Gate implements InkCompiler {
  private static final JavetInkCompiler COMPILER = new JavetInkCompiler();
  private static final long PATIENCE_SECONDS = 60;

  private final String thread;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);
  private volatile @Nullable Thread waiting;

  /** A gate on the thread with this name. */
  Gate(String thread) {
    this.thread = thread;
  }

  @Override
  public Compilation compile(Path mainFile) {
    if (Thread.currentThread().getName().equals(thread)) {
      asked.add(String.valueOf(mainFile.getFileName()));
      waiting = Thread.currentThread();
      reached.countDown();
      await(open);
    }
    return COMPILER.compile(mainFile);
  }

  /** Waits until somebody stands at it. */
  void awaitReached() {
    await(reached);
  }

  /** Lets everybody through. */
  void open() {
    open.countDown();
  }

  /** What was asked for on that thread, once the thread has ended. */
  List<String> askedInAll() throws InterruptedException {
    Thread ending = Objects.requireNonNull(waiting, "nobody came");
    ending.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    assertThat(ending.isAlive()).as("still at work").isFalse();
    return asked();
  }

  List<String> asked() {
    return List.copyOf(asked);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {}
}
