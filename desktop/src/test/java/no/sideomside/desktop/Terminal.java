package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.AttemptShelf;

/** The program run in this process: what somebody types, and what they read. */
final class Terminal {
  /**
   * What a run came to.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  record Read(int code, String out, String err) {
    /** It went well, and nothing of Java's own was shown. */
    Read well() {
      assertThat(code).as(err).isZero();
      return sane();
    }

    /** It ended with a sentence. */
    Read refused() {
      assertThat(code).as(out).isEqualTo(1);
      assertThat(err).isNotBlank();
      return sane();
    }

    /** Nothing of Java's own was shown. */
    Read sane() {
      assertThat(out + err)
          .doesNotContain("Exception", "\tat ", "java.", "Error:")
          .doesNotContainPattern("\\{\\d");
      return this;
    }
  }

  private static final Path CACHE = temporary();

  /** JUnit warns of every link it removes; held, since loggers are forgotten otherwise. */
  private static final Logger OF_JUNIT =
      Logger.getLogger("org.junit.jupiter.engine.extension.TempDirectory$CloseablePath");

  static {
    OF_JUNIT.setLevel(Level.SEVERE);
  }

  private final Path data;

  /** A terminal of somebody whose data lies in {@code data}. */
  Terminal(Path data) {
    this.data = data;
    try {
      // What one test has compiled, the next need not; each source is still read and checked.
      Files.createSymbolicLink(Files.createDirectories(data).resolve("cache"), CACHE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporary() {
    try {
      Path made = Files.createTempDirectory("sos-compiled");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(made)));
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      // It lies in the temporary folder, which the system empties.
    }
  }

  /** The folder of attempts. */
  Path attempts() {
    return data.resolve("attempts");
  }

  /** Types lines, then no more; the data folder is added to the arguments. */
  Read type(List<String> lines, String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = data.toString();
    return run(lines, all);
  }

  /** Types nothing. */
  Read run(String... arguments) {
    return type(List.of(), arguments);
  }

  /** Runs exactly what the arguments say. */
  static Read run(List<String> lines, String[] arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String typed = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    int code =
        Program.run(
            new Console(
                new BufferedReader(new StringReader(typed)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)),
            arguments);
    return new Read(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Every attempt kept, newest first; all of them whole. */
  List<Attempt> kept() {
    AttemptShelf shelf = new AttemptFiles(data).readAll();
    assertThat(shelf.damaged()).isEmpty();
    return shelf.attempts();
  }

  /** The only attempt kept. */
  Attempt only() {
    List<Attempt> kept = kept();
    assertThat(kept).hasSize(1);
    return kept.get(0);
  }
}
