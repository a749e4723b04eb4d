package no.sideomside.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of 256 kB that fills and is freed; skipped where this machine lets nobody mount one. */
class FullDiskTest {
  @TempDir private Path folder;
  private Path disk;
  private AttemptFiles files;
  private Session session;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(
        Files.isExecutable(Path.of("/bin/mount"))
            && run("/bin/mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()) == 0,
        "only root may mount a disk to fill");
    files = new AttemptFiles(disk);
    session =
        Session.begin(
            Tale.script(folder.resolve("story"), Tale.NB),
            new Player("p-1", "lun måke"),
            Mode.PRACTICE,
            1,
            files,
            InstantSource.system());
    session.choose("gaa", false);
  }

  @AfterEach
  void unmount() throws Exception {
    run("/bin/umount", disk.toString());
  }

  @Test
  void aFullDiskIsToldAndTheEarlierStateStands() throws SentenceException {
    fill();
    Attempt before = read();
    session.choose("vente", false);
    assertThat(Objects.requireNonNull(session.unsaved()).key()).isEqualTo("attempt.unwritten");
    assertThat(session.attempt().decisions()).hasSize(2);
    assertThat(read()).isEqualTo(before);
  }

  @Test
  void nothingHalfIsLeftOnAFullDisk() throws IOException {
    fill();
    session.hope("At han blir.");
    try (var left = Files.list(files.folder())) {
      assertThat(left).noneMatch(file -> file.toString().endsWith(WholeFile.UNFINISHED));
    }
  }

  @Test
  void everythingIsSavedWithTheNextChoiceWhenThereIsRoomAgain() throws Exception {
    fill();
    session.choose("vente", false);
    session.hope("At han blir.");
    assertThat(session.unsaved()).isNotNull();
    Files.delete(disk.resolve("filler"));
    session.choose("dra", false);
    assertThat(session.unsaved()).isNull();
    assertThat(read()).isEqualTo(session.attempt());
    assertThat(files.reflections(session.attempt().id()).hopes()).hasSize(1);
  }

  private Attempt read() throws SentenceException {
    return AttemptFiles.read(files.folder().resolve(session.attempt().id() + ".json"));
  }

  private void fill() {
    try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
      while (true) {
        out.write(new byte[512]);
      }
    } catch (IOException full) {
      // That was the wish.
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
