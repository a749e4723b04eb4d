package no.sideomside.attempt;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A turn to read and write what stands beside an attempt, among all programs that may do so: a lock
 * on the attempt's own file, which the system gives back when a program dies.
 *
 * <p>It orders those who come within the same moment and keeps nobody from writing: where the file
 * is not there, the disk knows no locks, or somebody holds theirs too long, one goes without.
 */
final class Turn implements AutoCloseable {
  /** Nobody reads there, so that nobody is kept from reading either where locks bind. */
  private static final long BEHIND_EVERYTHING = Long.MAX_VALUE - 1;

  private static final int TRIES = 200;
  private static final long BETWEEN_MILLIS = 10;

  private final @Nullable FileChannel channel;

  private Turn(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /** Waits for a turn at an attempt's file, two seconds at most. */
  static Turn at(Path attemptFile) {
    FileChannel channel;
    try {
      channel = FileChannel.open(attemptFile, StandardOpenOption.WRITE);
    } catch (IOException | SecurityException e) {
      return new Turn(null);
    }
    for (int i = 0; i < TRIES && !isTaken(channel); i++) {
      try {
        TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return new Turn(channel);
  }

  /** Whether the turn is taken, or there is none to take. */
  private static boolean isTaken(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock(BEHIND_EVERYTHING, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // Another thread of this program has it.
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public void close() {
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
