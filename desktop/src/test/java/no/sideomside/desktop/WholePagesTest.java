package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.data.Sheets;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.team.TeamSheet;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is made for a person over something older is there whole, or the older is left: on a
 * disk that is full, which stops a writing half-way as a power cut or a kill does.
 */
class WholePagesTest {
  private static final String OLDER = "Det som sto her før.\n";

  @TempDir private Path folder;

  private Terminal played() {
    Terminal terminal = new Terminal(folder.resolve("data"));
    terminal.run("--random", "--seed", "1", "bilturen").well();
    return terminal;
  }

  private static Path older(Path file) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.writeString(file, OLDER);
  }

  private static void assertLeft(TinyDisk disk, Path... older) throws IOException {
    assertThat(older).allSatisfy(file -> assertThat(file).hasContent(OLDER.strip()));
    try (Stream<Path> all = Files.walk(disk.folder())) {
      assertThat(all.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.endsWith(".part"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "debrief ATTEMPT -o side.html",
        "debrief ATTEMPT -o side.pdf",
        "debrief ATTEMPT -o side.txt",
        "team FOLDER -o ark.html",
        "team FOLDER -o ark.pdf",
        "map bilturen --seconds 1 -o kart.svg",
        "map bilturen --seconds 1 -o kart.html",
        "export --xapi FOLDER -o utsagn.jsonl",
        "data export -o alt.zip",
      })
  void aCommandLeavesWhatStoodThere(String command) throws IOException {
    Terminal terminal = played();
    try (TinyDisk disk = TinyDisk.mounted(folder.resolve("disk"), 64)) {
      List<String> arguments = new ArrayList<>();
      for (String word : List.of(command.split(" ", -1))) {
        arguments.add(
            switch (word) {
              case "ATTEMPT" -> terminal.only().id();
              case "FOLDER" -> terminal.attempts().toString();
              default -> word;
            });
      }
      int last = arguments.size() - 1;
      Path file = older(disk.folder().resolve(arguments.get(last)));
      arguments.set(last, file.toString());
      disk.fill();
      assertThat(terminal.run(arguments.toArray(String[]::new)).refused().err())
          .contains(file.toString(), "disken er full");
      assertLeft(disk, file);
    }
  }

  @Test
  void theWindowLeavesTheSheetOfAnHourThatStoodThere() throws Exception {
    played();
    try (TinyDisk disk = TinyDisk.mounted(folder.resolve("disk"), 64)) {
      WindowWorld world = new WindowTrial(disk.folder(), null).world();
      Debrief hour =
          Debrief.of(
              new AttemptFiles(folder.resolve("data")).readAll().attempts().get(0),
              null,
              world.rubricOf("bilturen"));
      Path sheet = older(Sheets.ofHour(disk.folder(), hour.attempt().id()));
      disk.fill();
      assertThatThrownBy(() -> world.keepSheet(hour, Texts.in(Language.NB)))
          .isInstanceOf(SentenceException.class);
      assertLeft(disk, sheet);
    }
  }

  @Test
  void theWindowLeavesTheTeamsSheetsThatStoodThere() throws Exception {
    played();
    try (TinyDisk disk = TinyDisk.mounted(folder.resolve("disk"), 64)) {
      WindowWorld world = new WindowTrial(disk.folder(), null).world();
      TeamSheet sheet =
          world
              .team()
              .sheet(world.team().read(folder.resolve("data/attempts").toString()), Language.NB);
      String name =
          Texts.in(Language.NB)
              .get("team.file_name", LocalDate.now(ZoneId.systemDefault()).toString());
      Path older = older(Sheets.folder(disk.folder()).resolve(name + ".pdf"));
      disk.fill();
      assertThatThrownBy(() -> world.team().write(sheet, Language.NB))
          .isInstanceOf(SentenceException.class);
      assertLeft(disk, older);
    }
  }

  @Test
  void aLinkToAPageStaysALink() throws IOException {
    Terminal terminal = played();
    Path page = older(folder.resolve("felles/side.html"));
    Path link = Files.createSymbolicLink(folder.resolve("side.html"), page);
    terminal.run("debrief", terminal.only().id(), "-o", link.toString()).well();
    assertThat(link).isSymbolicLink();
    assertThat(page).content().contains("<html");
  }
}
