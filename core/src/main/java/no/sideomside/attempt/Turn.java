package no.sideomside.attempt;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/**
 * A turn to read and write what stands beside an attempt, among all programs that may do so: a lock
 * on the attempt's own file, which the system gives back when a program dies.
 *
 * <p>It orders those who come within the same moment and keeps nobody from writing: where the file
 * is not there, the disk knows no locks, or somebody holds theirs too long, one goes without.
 */
final class Turn {
  /** Nobody reads there, so that nobody is kept from reading either where locks bind. */
  private static final long BEHIND_EVERYTHING = Long.MAX_VALUE - 1;

  private static final int TRIES = 200;
  private static final long BETWEEN_MILLIS = 10;

  private Turn() {}

  /** What is done in a turn. */
  interface Work<T> {
    /** Does it. */
    T done() throws SentenceException;
  }

  /**
   * Waits for a turn at an attempt's file, two seconds at most, and does the work in it.
   *
   * @throws SentenceException as the work does
   */
  static <T> T at(Path attemptFile, Work<T> work) throws SentenceException {
    FileChannel channel = opened(attemptFile);
    try {
      if (channel != null) {
        await(channel);
      }
      return work.done();
    } finally {
      close(channel);
    }
  }

  private static @Nullable FileChannel opened(Path attemptFile) {
    try {
      return FileChannel.open(attemptFile, StandardOpenOption.WRITE);
    } catch (IOException | SecurityException e) {
      return null;
    }
  }

  private static void await(FileChannel channel) {
    for (int i = 0; i < TRIES && !isTaken(channel); i++) {
      try {
        TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Whether the turn is taken, or there is none to take. */
  private static boolean isTaken(FileChannel channel) {
    try {
      return channel.tryLock(BEHIND_EVERYTHING, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      // Another thread of this program has it.
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // Nothing was written through it.
      return;
    }
  }
}
