package no.sideomside.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The real program in a process of its own, which can be killed like any other. */
final class ChildProgram implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final BufferedReader out;
  private final StringBuilder heard = new StringBuilder();

  ChildProgram(String... arguments) {
    this(List.of(), arguments);
  }

  /**
   * Starts the program.
   *
   * @param environment what is otherwise in its environment than in ours
   */
  ChildProgram(Map<String, String> environment, String... arguments) {
    this(List.of(), environment, arguments);
  }

  /**
   * Starts the program.
   *
   * @param java options of Java itself
   */
  ChildProgram(List<String> java, String... arguments) {
    this(java, Map.of(), arguments);
  }

  private ChildProgram(List<String> java, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(java);
    command.addAll(
        List.of("-classpath", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(environment);
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // A program that neither speaks nor ends must not hold the tests up for ever.
    CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /**
   * Reads until a line that begins in one of these ways.
   *
   * @return that beginning
   */
  String await(String... beginnings) throws IOException {
    StringBuilder read = heard;
    read.setLength(0);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      for (String beginning : beginnings) {
        if (line.startsWith(beginning)) {
          return beginning;
        }
      }
      read.append(line).append('\n');
    }
    throw new AssertionError("never said " + List.of(beginnings) + ":\n" + read);
  }

  /** What it said before that line. */
  String heard() {
    return heard.toString();
  }

  void type(String line) throws IOException {
    OutputStream in = process.getOutputStream();
    in.write((line + "\n").getBytes(UTF_8));
    in.flush();
  }

  /** Everything it says until it ends. */
  String rest() throws IOException {
    StringBuilder read = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      read.append(line).append('\n');
    }
    return read.toString();
  }

  /** The exit code, once it has ended by itself. */
  int code() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("does not end");
    }
    return process.exitValue();
  }

  /** Takes its life in mid-sentence. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
