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
  /** Asks the screen of this machine, or of whoever shows it, whether it answers. */
  private static final String SCREEN = "ScreenProbe.java";

  private static final Pattern NETWORK =
      Pattern.compile(
          "java\\.net\\.(?!URI\\b|URISyntaxException\\b)|javax\\.net\\b|channels\\.SocketChannel"
              + "|openConnection\\(|openStream\\(");

  @Test
  void nothingElseOpensAConnection() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> reaching =
          files
              .filter(file -> file.toString().endsWith(".java")
                          && !file.endsWith(SCREEN)
                          && reaches(file))
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
