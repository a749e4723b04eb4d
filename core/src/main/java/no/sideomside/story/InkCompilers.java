package no.sideomside.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/**
 * Several compilers as one, for several threads that each have a story to compile. One is made when
 * it is first needed.
 */
public final class InkCompilers implements InkCompiler {
  private final int most;
  private final Supplier<InkCompiler> maker;
  private final List<InkCompiler> made = new ArrayList<>();
  private final BlockingQueue<InkCompiler> free = new LinkedBlockingQueue<>();

  /**
   * None made yet.
   *
   * @param most so many at once
   * @param maker makes one
   */
  public InkCompilers(int most, Supplier<InkCompiler> maker) {
    this.most = most;
    this.maker = maker;
  }

  @Override
  public Compilation compile(Path mainFile) {
    InkCompiler compiler = take();
    try {
      return compiler.compile(mainFile);
    } finally {
      free.add(compiler);
    }
  }

  @Override
  public synchronized void close() {
    made.forEach(InkCompiler::close);
  }

  private InkCompiler take() {
    InkCompiler idle = free.poll();
    if (idle != null) {
      return idle;
    }
    synchronized (this) {
      if (made.size() < most) {
        InkCompiler another = maker.get();
        made.add(another);
        return another;
      }
    }
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return free.take();
        } catch (InterruptedException e) {
          // Each compile ends within its own time, so one is free soon.
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
