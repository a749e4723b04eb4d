package no.sideomside.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.WholeFile;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/** A page, sheet or picture that is made for a person: there whole, or as it was before. */
final class OutputFile {
  private OutputFile() {}

  /**
   * Writes one over whatever {@code file} held. Its folder must be there.
   *
   * @throws SentenceException if it cannot be written; what the file held is then untouched
   */
  static void write(Path file, byte[] page) throws SentenceException {
    try {
      WholeFile.write(file, page);
    } catch (IOException | SecurityException e) {
      throw unwritten(file, e);
    }
  }

  /** The same of text, in UTF-8. */
  static void write(Path file, String text) throws SentenceException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes one that is kept in the data folder, and makes its folder where needed.
   *
   * @throws SentenceException if it cannot be written; what the file held is then untouched
   */
  static void keep(Path file, byte[] page) throws SentenceException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException | SecurityException e) {
      throw unwritten(file, e);
    }
    write(file, page);
  }

  /** That a file could not be written, and why. */
  static SentenceException unwritten(Path file, Exception fault) {
    return new SentenceException(
        Sentence.of("desktop.fault.unwritten", file.toString(), FileFault.of(fault)), fault);
  }
}
