package no.sideomside.authoring.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How stories are told from other files. */
final class InkFiles {
  /** What a story's file name ends in. */
  static final String SOURCE = ".ink";

  private InkFiles() {}

  static boolean isInk(Path file) {
    return name(file).endsWith(SOURCE);
  }

  /** Whether a folder is a scenario's, or would be. */
  static boolean holdsInk(Path folder) throws IOException {
    return children(folder).stream().anyMatch(InkFiles::isInk);
  }

  static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
