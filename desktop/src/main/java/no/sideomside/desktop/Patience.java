package no.sideomside.desktop;

import java.util.function.BooleanSupplier;

/** Waits for what other threads bring about. */
final class Patience {
  private static final long NANOS = 30_000_000_000L;
  private static final long BETWEEN_MILLIS = 10;

  private Patience() {}

  /** Asks again and again until something holds. */
  static void until(String what, BooleanSupplier held) {
    long patient = System.nanoTime() + NANOS;
    while (!held.getAsBoolean()) {
      if (System.nanoTime() - patient > 0) {
        throw new AssertionError("There never was " + what + ".");
      }
      try {
        Thread.sleep(BETWEEN_MILLIS);
      } catch (InterruptedException e) {
        throw new AssertionError("The window closed while waiting for " + what, e);
      }
    }
  }
}
