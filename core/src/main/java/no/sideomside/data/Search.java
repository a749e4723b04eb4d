package no.sideomside.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/** Whether a file mentions an id, whatever sort of file it is. */
final class Search {
  private static final int CHUNK = 1 << 20;

  private Search() {}

  /**
   * Reads a file from end to end for any of these.
   *
   * @param ids in ASCII; blank ones are passed over
   * @return also where it cannot be read: then it cannot be said that it does not
   */
  static boolean mentions(Path file, Collection<String> ids) {
    Set<String> sought = Set.copyOf(ids.stream().filter(id -> !id.isBlank()).toList());
    int longest = sought.stream().mapToInt(String::length).max().orElse(0);
    if (longest == 0) {
      return false;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      String tail = "";
      for (byte[] read = in.readNBytes(CHUNK); read.length > 0; read = in.readNBytes(CHUNK)) {
        String text = tail + new String(read, StandardCharsets.ISO_8859_1);
        if (sought.stream().anyMatch(text::contains)) {
          return true;
        }
        tail = text.substring(Math.max(0, text.length() - longest));
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
