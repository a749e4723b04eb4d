package no.sideomside.attempt;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
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
 * new one: under another name, forced to the disk, moved into place. A link stays one, and what is
 * no file, such as a pipe, is written to as it comes.
 */
public final class WholeFile {
  /** What an unfinished file's name ends in; whoever reads a folder skips them. */
  public static final String UNFINISHED = ".part";

  private WholeFile() {}

  /**
   * What a file is to hold.
   *
   * @param <T> what is to be told of it
   * @param <E> what may go wrong besides the writing
   */
  public interface Content<T, E extends Exception> {
    /** Writes it, from beginning to end; the stream need not be closed. */
    T to(OutputStream out) throws IOException, E;
  }

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
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes {@code bytes} over whatever {@code file} held. Its folder must be there.
   *
   * @throws IOException if they cannot be written; what it held is then untouched
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    fill(file, out -> all(bytes, out));
  }

  /**
   * The same with what is not in one piece.
   *
   * @return what {@code content} tells
   * @throws IOException if it cannot be written; what the file held is then untouched
   * @throws E as {@code content} does; what the file held is then untouched too
   */
  public static <T, E extends Exception> T fill(Path file, Content<T, E> content)
      throws IOException, E {
    Path real = Files.exists(file) ? file.toRealPath() : file;
    if (Files.exists(real) && !Files.isRegularFile(real) && !Files.isDirectory(real)) {
      try (OutputStream out = Files.newOutputStream(real, StandardOpenOption.WRITE)) {
        return content.to(out);
      }
    }
    return write(real, content, false);
  }

  /**
   * Writes {@code text} over a file that is there: one that is not, or is deleted while this is
   * written, is not made again.
   *
   * @throws java.nio.file.NoSuchFileException if it is not there
   * @throws IOException if it cannot be written; what it held is then untouched
   */
  static void rewrite(Path file, String text) throws IOException {
    write(file, out -> all(text.getBytes(StandardCharsets.UTF_8), out), true);
  }

  private static int all(byte[] bytes, OutputStream out) throws IOException {
    out.write(bytes);
    return bytes.length;
  }

  private static <T, E extends Exception> T write(Path file, Content<T, E> content, boolean over)
      throws IOException, E {
    Path part = file.resolveSibling(file.getFileName() + UNFINISHED);
    boolean moved = false;
    try {
      T told;
      try (FileChannel channel =
              FileChannel.open(
                  part,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.TRUNCATE_EXISTING);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        told = content.to(out);
        out.flush();
        channel.force(true);
      }
      if (over && Files.notExists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      move(part, file);
      moved = true;
      return told;
    } finally {
      if (!moved) {
        remove(part);
      }
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // What kept it from being written is what is told.
      return;
    }
  }
}
