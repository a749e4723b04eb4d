package no.sideomside.attempt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What tells at a look that a file is the very one it was: nobody has put another in its place or
 * written in it. A file is always replaced whole here, and so gets another key.
 *
 * @param key the system's own, of this file alone
 * @param size in bytes
 * @param modified when it was written last
 */
record FileMark(Object key, long size, FileTime modified) {
  /** The mark of a file; null where it cannot be had, as on systems whose files have no key. */
  static @Nullable FileMark of(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      Object key = found.fileKey();
      return key == null ? null : new FileMark(key, found.size(), found.lastModifiedTime());
    } catch (IOException | SecurityException e) {
      return null;
    }
  }
}
