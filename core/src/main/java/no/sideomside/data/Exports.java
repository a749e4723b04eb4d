package no.sideomside.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.WholeFile;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/** Attempts in a zip file, to be taken along: the files as they are, and no hopes or answers. */
final class Exports {
  private Exports() {}

  /** Where they are put unless somewhere else is named. */
  static Path folder(Path dataFolder) {
    return dataFolder.resolve("exports");
  }

  /**
   * Writes one, whole or not at all.
   *
   * @throws SentenceException if it cannot be written
   */
  static void write(List<Path> attempts, Path zip) throws SentenceException {
    try {
      Path folder = zip.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      WholeFile.fill(zip, out -> pack(attempts, out));
    } catch (IOException | SecurityException e) {
      throw new SentenceException(
          Sentence.of("data.unexported", zip.toString(), FileFault.of(e)), e);
    }
  }

  private static int pack(List<Path> attempts, OutputStream out) throws IOException {
    ZipOutputStream entries = new ZipOutputStream(out);
    for (Path attempt : attempts) {
      entries.putNextEntry(new ZipEntry(attempt.getFileName().toString()));
      try (InputStream in = Files.newInputStream(attempt)) {
        in.transferTo(entries);
      }
      entries.closeEntry();
    }
    entries.finish();
    return attempts.size();
  }

  /** Whether it holds one of these attempts; one that cannot be read might. */
  static boolean holds(Path export, Set<String> ids) {
    try (ZipFile zip = new ZipFile(export.toFile())) {
      return zip.stream().anyMatch(entry -> ids.contains(Inventory.idOf(entry.getName())));
    } catch (IOException | IllegalArgumentException | SecurityException e) {
      return true;
    }
  }
}
