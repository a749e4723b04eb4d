package no.sideomside.desktop;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of a few kilobytes, where this machine lets us mount one. */
final class TinyDisk implements AutoCloseable {
  private final Path folder;

  private TinyDisk(Path folder) {
    this.folder = folder;
  }

  /** Mounts it; the test is skipped where that is not allowed. */
  static TinyDisk mounted(Path folder, int kilobytes) throws IOException {
    Files.createDirectories(folder);
    boolean mounted =
        Files.isExecutable(Path.of("/bin/mount"))
            && run(
                    "/bin/mount",
                    "-t",
                    "tmpfs",
                    "-o",
                    "size=" + kilobytes + "k",
                    "tmpfs",
                    folder.toString())
                == 0;
    assumeTrue(mounted, "only root may mount a disk to fill");
    return new TinyDisk(folder);
  }

  Path folder() {
    return folder;
  }

  /** Leaves no room for anything. */
  void fill() {
    try (OutputStream out = Files.newOutputStream(folder.resolve("filler"))) {
      while (true) {
        out.write(new byte[1024]);
      }
    } catch (IOException full) {
      // That was the wish.
    }
  }

  @Override
  public void close() throws IOException {
    run("/bin/umount", folder.toString());
  }

  private static int run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.onExit().join().exitValue();
  }
}
