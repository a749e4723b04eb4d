package no.sideomside.desktop;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.sideomside.attempt.WholeFile;
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
    try {
      return WholeFile.fill(
          file,
          out -> Gathering.tell(folder, (attempt, statements) -> append(out, file, statements)));
    } catch (IOException | SecurityException e) {
      throw OutputFile.unwritten(file, e);
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
      throw OutputFile.unwritten(file, e);
    }
  }
}
