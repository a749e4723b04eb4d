package no.sideomside.attempt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.sideomside.text.SentenceException;

/**
 * Takes a glance of many attempt files, much faster than {@link AttemptFiles#read} reads them and
 * with the same faults. Remembers what they share, so one object should see a whole folder; may be
 * used by several threads at a time.
 */
public final class AttemptGlances {
  /** Longer files, in bytes, are read the careful way: three times as long as they come. */
  private static final int USUAL = 256 * 1024;

  private final Familiar familiar = new Familiar();
  private final ThreadLocal<byte[]> buffer = ThreadLocal.withInitial(() -> new byte[USUAL]);

  /** Nothing seen yet. */
  public AttemptGlances() {}

  /**
   * A glance of one file.
   *
   * @throws SentenceException if it cannot be read, or is truncated, foreign or newer
   */
  public AttemptGlance of(Path file) throws SentenceException {
    Optional<AttemptGlance> quick = Optional.empty();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = buffer.get();
      int length = in.readNBytes(bytes, 0, bytes.length);
      if (length < bytes.length) {
        quick = GlanceReader.read(bytes, length, familiar);
      }
    } catch (IOException e) {
      // Whatever is wrong is told by the careful way.
      quick = Optional.empty();
    }
    return quick.isPresent() ? quick.get() : AttemptGlance.of(AttemptFiles.read(file));
  }
}
