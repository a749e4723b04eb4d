package no.sideomside.authoring.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells one build of the program from another by what it is made of: a version number would let
 * findings of yesterday's rules stand while today's are being written.
 */
final class Edition {
  private Edition() {}

  /** Of the program that runs; null where it cannot be told. */
  static @Nullable String running() {
    CodeSource source = Edition.class.getProtectionDomain().getCodeSource();
    try {
      return source == null || source.getLocation() == null
          ? null
          : of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Of a jar, or of a folder of classes; null where it cannot be read. */
  static @Nullable String of(Path program) {
    try {
      return Files.isDirectory(program) ? folder(program) : jar(program);
    } catch (IOException | UncheckedIOException | SecurityException e) {
      return null;
    }
  }

  /** A jar holds a sum of each of its files already. */
  private static String jar(Path jar) throws IOException {
    Hash hash = new Hash();
    try (ZipFile open = new ZipFile(jar.toFile())) {
      open.stream()
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(entry -> hash.add(entry.getName()).add(String.valueOf(entry.getCrc())));
    }
    return hash.hex();
  }

  private static String folder(Path folder) throws IOException {
    Hash hash = new Hash();
    try (Stream<Path> below = Files.walk(folder)) {
      List<Path> files = below.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        hash.add(folder.relativize(file).toString()).add(String.valueOf(sum.getValue()));
      }
    }
    return hash.hex();
  }
}
