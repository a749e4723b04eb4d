package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder that cannot be used, a disk that is full, attempt files that are damaged. */
class DiskTest {
  private static final List<String> ONES = Stream.generate(() -> "1").limit(80).toList();

  @TempDir private Path folder;

  private Terminal.Read play(Path data, String... more) {
    String[] all = new String[more.length + 6];
    System.arraycopy(
        new String[] {"--data", data.toString(), "--random", "--seed", "1", "bilturen"},
        0,
        all,
        0,
        6);
    System.arraycopy(more, 0, all, 6, more.length);
    return Terminal.run(List.of(), all);
  }

  @Test
  void aFileInTheDataFoldersPlaceIsToldBeforeTheFirstLine() throws IOException {
    Path data = Files.writeString(folder.resolve("data"), "en fil");
    Terminal.Read read = play(data).refused();
    assertThat(read.err())
        .contains("Gjennomspillinger kan ikke lagres i", "noe annet ligger i veien", "--data");
    assertThat(read.out()).doesNotContain("Tirsdag");
    assertThat(play(data, "--lang", "en").refused().err()).contains("--data");
    assertThat(data).hasContent("en fil");
  }

  @Test
  void aFileInTheAttemptsFoldersPlaceIsTold() throws IOException {
    Files.writeString(folder.resolve("attempts"), "en fil");
    assertThat(play(folder).refused().err()).contains("noe annet ligger i veien");
  }

  @Test
  void aDamagedListOfPlayersIsToldAndLeft() throws IOException {
    Path players = Files.writeString(folder.resolve("players.json"), "{halv");
    assertThat(play(folder).refused().err()).contains("players.json er ødelagt");
    assertThat(players).hasContent("{halv");
  }

  @Test
  void aFullDiskIsToldBeforeTheFirstLine() throws IOException {
    try (TinyDisk disk = TinyDisk.mounted(folder.resolve("disk"), 256)) {
      disk.fill();
      assertThat(play(disk.folder()).refused().err()).contains("disken er full");
      assertThat(play(disk.folder(), "--lang", "en").refused().err()).contains("disk is full");
    }
  }

  @Test
  void aDiskThatFillsInMidPlayIsToldOnceAndThePlayGoesOn() throws IOException {
    try (TinyDisk disk = TinyDisk.mounted(folder.resolve("disk"), 64)) {
      Terminal.Read read =
          Terminal.run(
              ONES, new String[] {"--text", "--data", disk.folder().toString(), "bilturen"});
      read.well();
      assertThat(read.out()).contains("Slutt. ");
      assertThat(read.err()).contains("disken er full", "ikke tapt så lenge programmet er åpent");
      assertThat(new Terminal(folder.resolve("other")).kept()).isEmpty();
      List<Attempt> kept =
          new no.sideomside.attempt.AttemptFiles(disk.folder()).readAll().attempts();
      assertThat(kept).hasSizeLessThanOrEqualTo(1).noneMatch(Attempt::ended);
    }
  }

  @Test
  void whatStopsOnAFullDiskSaysItWasNotSaved() throws IOException {
    try (TinyDisk disk = TinyDisk.mounted(folder.resolve("disk"), 64)) {
      Terminal.Read read =
          Terminal.run(
              Stream.concat(ONES.stream().limit(10), Stream.of("a")).toList(),
              new String[] {"--text", "--data", disk.folder().toString(), "bilturen"});
      assertThat(read.well().out()).endsWith("gjennomspillingen kunne ikke lagres.\n");
    }
  }

  @Test
  void anOutputThatCannotBeWrittenIsAFault() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Terminal terminal = new Terminal(folder.resolve("data"));
    terminal.run("--random", "--seed", "1", "bilturen").well();
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    try (PrintStream out =
        new PrintStream(
            Files.newOutputStream(full, StandardOpenOption.WRITE), true, StandardCharsets.UTF_8)) {
      int code =
          Program.run(
              new Console(
                  new java.io.BufferedReader(java.io.Reader.nullReader()),
                  out,
                  new PrintStream(err, true, StandardCharsets.UTF_8)),
              new String[] {
                "debrief", terminal.only().id(), "--data", folder.resolve("data").toString()
              });
      assertThat(code).isEqualTo(1);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("kunne ikke skrives dit");
  }

  @Test
  void damagedAttemptsAreToldAndLeftByteForByte() throws IOException {
    Terminal terminal = new Terminal(folder.resolve("data"));
    terminal.type(List.of("1", "1", "a"), "--text", "bilturen").well();
    Path whole = terminal.attempts().resolve(terminal.only().id() + ".json");
    byte[] bytes = Files.readAllBytes(whole);
    byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    Path cut = Files.write(terminal.attempts().resolve("cut.json"), half);
    Path foreign = Files.writeString(terminal.attempts().resolve("foreign.json"), "[1, 2]");
    Path binary = Files.write(terminal.attempts().resolve("binary.json"), new byte[] {0, -1, 7});
    Path empty = Files.writeString(terminal.attempts().resolve("empty.json"), "");
    Path newer =
        Files.writeString(
            terminal.attempts().resolve("newer.json"),
            new String(bytes, StandardCharsets.UTF_8).replace("\"schema\": 1", "\"schema\": 2"));
    byte[] newerBytes = Files.readAllBytes(newer);

    Terminal.Read read = terminal.type(ONES, "--text", "bilturen").well();

    assertThat(read.err())
        .contains("cut.json er ødelagt", "foreign.json er ikke", "binary.json er ikke")
        .contains("empty.json er", "newer.json er lagret av en nyere utgave");
    assertThat(cut).hasBinaryContent(half);
    assertThat(foreign).hasContent("[1, 2]");
    assertThat(binary).hasBinaryContent(new byte[] {0, -1, 7});
    assertThat(empty).isEmptyFile();
    assertThat(newer).hasBinaryContent(newerBytes);
  }

  @Test
  void anAttemptWhoseIdIsAPathIsForeign() throws IOException {
    Terminal terminal = new Terminal(folder.resolve("data"));
    terminal.run("--random", "--seed", "1", "bilturen").well();
    String id = terminal.only().id();
    Path file = terminal.attempts().resolve(id + ".json");
    Path changed =
        Files.writeString(
            folder.resolve("x.json"), Files.readString(file).replace(id, "../../hemmelig\\u0000"));
    assertThat(terminal.run("debrief", changed.toString()).refused().err())
        .contains("x.json er ikke en lagret gjennomspilling");
  }
}
