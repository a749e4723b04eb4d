package no.sideomside.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each operating system expects a program to keep what belongs to the person. */
final class DataFolder {
  private DataFolder() {}

  /**
   * The data folder where none is named on the command line.
   *
   * @param system {@code os.name}
   * @param home the person's home folder
   * @param environment the process's environment
   */
  static Path of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win") && !name.contains("darwin")) {
      // Local, not roaming: attempts stay on this machine.
      return home(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"))
          .resolve("Side om side");
    }
    if (name.contains("mac") || name.contains("darwin")) {
      return home.resolve("Library").resolve("Application Support").resolve("Side om side");
    }
    return home(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
        .resolve("side-om-side");
  }

  private static Path home(@Nullable String named, Path otherwise) {
    if (named == null || named.isBlank()) {
      return otherwise;
    }
    Path path = Path.of(named);
    return path.isAbsolute() ? path : otherwise;
  }
}
