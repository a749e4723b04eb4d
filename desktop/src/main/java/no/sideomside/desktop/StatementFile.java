package no.sideomside.desktop;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.WholeFile;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.xapi.Gathered;
import no.sideomside.xapi.Gathering;
import no.sideomside.xapi.Statement;

/** Statements as a file: one a line, in UTF-8. It is there whole or not at all. */
final class StatementFile {
  private StatementFile() {}

  /**
   * Writes those of a folder of attempts over whatever {@code file} held.
   *
   * @throws SentenceException if the folder cannot be read or the file not written; what the file
   *     held is then untouched
   */
  static Gathered write(Path folder, Path file) throws SentenceException {
    Path part = file.resolveSibling(file.getFileName() + WholeFile.UNFINISHED);
    try {
      Gathered gathered;
      try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(part))) {
        gathered = Gathering.tell(folder, (attempt, statements) -> append(lines, file, statements));
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return gathered;
    } catch (IOException | SecurityException e) {
      throw unwritten(file, e);
    } finally {
      remove(part);
    }
  }

  private static void append(OutputStream lines, Path file, Iterable<Statement> statements)
      throws SentenceException {
    try {
      for (Statement statement : statements) {
        lines.write(statement.json().getBytes(StandardCharsets.UTF_8));
        lines.write('\n');
      }
    } catch (IOException e) {
      throw unwritten(file, e);
    }
  }

  private static SentenceException unwritten(Path file, Exception fault) {
    return new SentenceException(
        Sentence.of("desktop.fault.unwritten", file.toString(), FileFault.of(fault)), fault);
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException | SecurityException e) {
      // It could not be written either, and that is told.
      return;
    }
  }
}
