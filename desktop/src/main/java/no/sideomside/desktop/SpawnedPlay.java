package no.sideomside.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** This same program in a process of its own, started as {@code ./play} starts it. */
final class SpawnedPlay implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private static final double TICKS_A_SECOND = 100;

  private final Process process;
  private final BufferedReader out;

  SpawnedPlay(List<String> arguments) throws IOException {
    this(arguments, PATIENCE_SECONDS);
  }

  /**
   * Starts it.
   *
   * @param patience seconds after which it is ended, whatever it does
   */
  SpawnedPlay(List<String> arguments, long patience) throws IOException {
    // As ./play does: what is not on for long starts fastest.
    this(List.of("-XX:TieredStopAtLevel=1"), arguments, patience);
  }

  private SpawnedPlay(List<String> java, List<String> arguments, long patience) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(java);
    command.addAll(
        List.of("-classpath", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments);
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    CompletableFuture.delayedExecutor(patience, TimeUnit.SECONDS).execute(process::destroyForcibly);
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * Starts what is on for hours, and gets Java's better compiler and more memory to begin with, as
   * {@code ./play preview} does.
   */
  static SpawnedPlay forHours(List<String> arguments, long patience) throws IOException {
    return new SpawnedPlay(List.of("-Xms96m"), arguments, patience);
  }

  /** The next line it says, or null where it has ended. */
  @Nullable String line() throws IOException {
    return out.readLine();
  }

  /** Reads until it says a line that ends so; false where it ends without. */
  boolean hear(String ending) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  void type(String line) throws IOException {
    OutputStream in = process.getOutputStream();
    in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    in.flush();
  }

  /**
   * Waits until it has ended.
   *
   * @return the most memory it has been seen to hold, in kilobytes, or −1 where this system does
   *     not tell
   * @throws IOException if it did not end well
   */
  long peakKilobytes() throws IOException {
    long peak = -1;
    try {
      while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, peakSoFar());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (process.isAlive() || process.exitValue() != 0) {
      throw new IOException("exit " + (process.isAlive() ? "?" : process.exitValue()));
    }
    return peak;
  }

  /** The same at this moment; −1 too where it ended while it was being looked at. */
  private long peakSoFar() {
    try {
      return kilobytes("VmHWM:");
    } catch (IOException e) {
      return -1;
    }
  }

  /** Resident memory in kilobytes, or −1 where this system does not tell. */
  long residentKilobytes() throws IOException {
    return kilobytes("VmRSS:");
  }

  private long kilobytes(String field) throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith(field)) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return -1;
  }

  /** Seconds a processor has worked for it so far, or −1 where this system does not tell. */
  double processorSeconds() throws IOException {
    Path stat = Path.of("/proc", String.valueOf(process.pid()), "stat");
    if (!Files.isReadable(stat)) {
      return -1;
    }
    String told = Files.readString(stat);
    // The program's name may hold spaces; what comes after its closing bracket does not.
    String[] fields = told.substring(told.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
