package no.sideomside.desktop;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on. */
final class Display {
  private Display() {}

  static boolean isThere() {
    return isThere(System.getProperty("os.name", ""), System.getenv());
  }

  /** Linux and its relatives say it in the environment; the others always have one. */
  static boolean isThere(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win") || name.contains("mac")) {
      return true;
    }
    return !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  /** Whether an X server is the only kind of screen the environment speaks of. */
  static boolean isOnlyX11() {
    return isOnlyX11(System.getProperty("os.name", ""), System.getenv());
  }

  static boolean isOnlyX11(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    return !name.contains("win")
        && !name.contains("mac")
        && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank()
        && environment.getOrDefault("WAYLAND_SOCKET", "").isBlank();
  }
}
