package no.sideomside.story;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long a thread has worked: the processor's time rather than the wall's, since a machine that
 * does much else must not make a good story too slow. A thread that mostly waits is held to the
 * wall all the same, with much patience.
 */
final class WorkClock {
  private static final int PATIENCE = 6;

  private final long thread;
  private long beganWall;
  private long beganWork;

  WorkClock(Thread thread) {
    this.thread = thread.getId();
    start();
  }

  synchronized void start() {
    beganWall = System.nanoTime();
    beganWork = work();
  }

  /** Nanoseconds since it was started. */
  synchronized long spent() {
    long wall = System.nanoTime() - beganWall;
    long now = work();
    return beganWork < 0 || now < 0 ? wall : Math.max(now - beganWork, wall / PATIENCE);
  }

  private long work() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
        ? threads.getThreadCpuTime(thread)
        : -1;
  }
}
