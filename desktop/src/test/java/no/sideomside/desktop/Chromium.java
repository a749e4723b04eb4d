package no.sideomside.desktop;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window. It goes to no network: pages are files, and all else is off. */
final class Chromium {
  private static final long PATIENCE_SECONDS = 180;

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Where they are on systems that have them, but not on the path; the last two untried. */
  private static final List<String> PLACES =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

  private Chromium() {}

  /**
   * Opens a page and lets its scripts come to rest.
   *
   * @param page a file
   * @param folder where the browser may keep what it likes
   * @return the page as it then stands
   */
  static String dump(Path page, Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(program());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--no-pings",
            "--window-size=1280,900",
            "--user-data-dir=" + folder.resolve("browser"),
            "--virtual-time-budget=120000",
            "--dump-dom",
            page.toUri().toString()));
    Path dom = folder.resolve("dom.html");
    Path said = folder.resolve("browser.log");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(said.toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError(
          page + " did not come to rest in " + PATIENCE_SECONDS + " seconds: " + read(said));
    }
    if (process.exitValue() != 0) {
      throw new AssertionError("The browser ended with " + process.exitValue() + ": " + read(said));
    }
    return read(dom);
  }

  /** Never skipped: what nobody looked at is not accessible. */
  private static String program() {
    return Stream.concat(
            Stream.of(
                    Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))),
            PLACES.stream().map(Path::of))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Path::toString)
        .orElseThrow(
            () ->
                new AssertionError(
                    "The tests of web pages need Chromium. Type: sudo apt-get install chromium"));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
