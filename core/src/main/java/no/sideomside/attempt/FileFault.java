package no.sideomside.attempt;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import no.sideomside.text.Sentence;

/** Why a file could not be read or written, in words rather than as an exception. */
public final class FileFault {
  private FileFault() {}

  /**
   * The reason behind {@code fault}; the operating system's own words where no better are known.
   */
  public static Sentence of(Exception fault) {
    String said = fault.getMessage() == null ? "" : fault.getMessage();
    if (fault instanceof FileSystemException system && system.getReason() != null) {
      said = system.getReason();
    }
    String lower = said.toLowerCase(Locale.ROOT);
    if (fault instanceof AccessDeniedException || lower.contains("permission denied")) {
      return Sentence.of("attempt.fault.denied");
    }
    if (fault instanceof NoSuchFileException) {
      return Sentence.of("attempt.fault.missing");
    }
    if (fault instanceof FileAlreadyExistsException
        || fault instanceof NotDirectoryException
        || lower.contains("not a directory")) {
      return Sentence.of("attempt.fault.in_the_way");
    }
    if (lower.contains("no space")
        || lower.contains("quota")
        || lower.contains("not enough space")) {
      return Sentence.of("attempt.fault.full");
    }
    if (lower.contains("read-only")) {
      return Sentence.of("attempt.fault.read_only");
    }
    return Sentence.of(
        "attempt.fault.other", said.isBlank() ? fault.getClass().getSimpleName() : said);
  }
}
