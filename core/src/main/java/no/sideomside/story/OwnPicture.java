package no.sideomside.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * A picture that lies beside a story, as it was when it was looked at: one written anew is another.
 *
 * @param file where it lies
 * @param bytes how long it is
 * @param changed when it was last written
 */
public record OwnPicture(Path file, long bytes, FileTime changed) {
  /** Of a file; a photograph in full size is about as large. */
  static final long MOST_BYTES = 20L << 20;

  /** The picture in a file, or empty where there is no file to read. */
  static Optional<OwnPicture> at(Path file) {
    try {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      return seen.isRegularFile()
          ? Optional.of(new OwnPicture(file, seen.size(), seen.lastModifiedTime()))
          : Optional.empty();
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }

  /**
   * The whole file, where it is a PNG that holds together and whose pixels there is room for.
   *
   * @throws SentenceException if it is not, saying what to do
   */
  public byte[] read() throws SentenceException {
    String name = name();
    byte[] all;
    try (InputStream in = Files.newInputStream(file)) {
      all = in.readNBytes((int) MOST_BYTES + 1);
    } catch (IOException | SecurityException e) {
      throw new SentenceException(Sentence.of("story.picture_unreadable", name), e);
    }
    if (all.length > MOST_BYTES) {
      throw new SentenceException(Sentence.of("story.picture_too_long", name, MOST_BYTES >> 20));
    }
    new PngFile(name, all).check();
    return all;
  }

  /** What it is called in a scenario's folder. */
  public String name() {
    return OwnPictures.FOLDER + "/" + file.getFileName();
  }
}
