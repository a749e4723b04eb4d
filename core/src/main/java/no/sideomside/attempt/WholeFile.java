package no.sideomside.attempt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that a reader, a power cut or a killed process meets either the old or the whole
 * new one: under another name, forced to the disk, moved into place.
 */
public final class WholeFile {
  /** What an unfinished file's name ends in; whoever reads a folder skips them. */
  public static final String UNFINISHED = ".part";

  private WholeFile() {}

  /**
   * Writes {@code text} in UTF-8 over whatever {@code file} held, making its folder where needed.
   *
   * @throws IOException if it cannot be written; what it held is then untouched
   */
  public static void write(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    write(file, text, false);
  }

  /**
   * The same over a file that is there: one that is not, or is deleted while this is written, is
   * not made again.
   *
   * @throws java.nio.file.NoSuchFileException if it is not there
   * @throws IOException if it cannot be written; what it held is then untouched
   */
  static void rewrite(Path file, String text) throws IOException {
    write(file, text, true);
  }

  private static void write(Path file, String text, boolean over) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + UNFINISHED);
    try {
      try (FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      if (over && Files.notExists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      try {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
  }
}
