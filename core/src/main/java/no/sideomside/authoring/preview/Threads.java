package no.sideomside.authoring.preview;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Threads that keep no program from ending. */
final class Threads {
  /** Ink that is nested deep is read by calling deep. */
  private static final long STACK_BYTES = 16L << 20;

  private Threads() {}

  /** One thread. */
  static ScheduledExecutorService one(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        task -> {
          Thread made = new Thread(null, task, name, STACK_BYTES);
          made.setDaemon(true);
          return made;
        });
  }
}
