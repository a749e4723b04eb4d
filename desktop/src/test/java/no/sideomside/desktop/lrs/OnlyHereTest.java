package no.sideomside.desktop.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The network is reached from this package and from nowhere else in the program. */
class OnlyHereTest {
  private static final Path SOURCES = Path.of("..", "desktop", "src", "main", "java");

  /** A URL may name something in the jar; opening one may not be. */
  private static final Pattern NETWORK =
      Pattern.compile(
          "java\\.net\\.(?!UR[IL]\\b|URISyntaxException\\b)|javax\\.net\\b|channels\\.SocketChannel"
              + "|openConnection\\(|openStream\\(");

  @Test
  void nothingElseOpensAConnection() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> reaching =
          files
              .filter(file -> file.toString().endsWith(".java") && reaches(file))
              .map(Path::getParent)
              .distinct()
              .toList();
      assertThat(reaching).singleElement().asString().endsWith("lrs");
    }
  }

  private static boolean reaches(Path file) {
    try {
      return NETWORK.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
