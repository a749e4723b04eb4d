package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.sideomside.attempt.Attempt;
import no.sideomside.desktop.lrs.LoopbackStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code data}: where it is, to take it along, and to have it deleted. */
class DataCommandTest {
  private static final String HOPE = "Jeg håper han blir med meg på fisketur.";
  private static final String ANSWER = "Hos oss ville vi ringt ham på mandag.";

  @TempDir private Path folder;
  private Path data;
  private Terminal terminal;
  private OwnStories own;

  @BeforeEach
  void begin() {
    data = folder.resolve("data");
    terminal = new Terminal(data);
    own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
  }

  /** Plays through, hoping and answering. */
  private Attempt play(String alias) {
    List<String> before = terminal.kept().stream().map(Attempt::id).toList();
    terminal
        .type(
            List.of("1", "1", "1", HOPE, ANSWER, ""),
            "--text",
            "prove",
            "--alias",
            alias,
            "--stories",
            own.path())
        .well();
    return terminal.kept().stream()
        .filter(attempt -> !before.contains(attempt.id()))
        .findFirst()
        .orElseThrow();
  }

  private List<Path> everyFile() throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** The files that hold any of these words in their bytes, or in their names. */
  private List<Path> holding(String... words) throws IOException {
    List<Path> holding = new ArrayList<>();
    for (Path file : everyFile()) {
      String all = file + "\n" + new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (Stream.of(words).anyMatch(all::contains)) {
        holding.add(file);
      }
    }
    return holding;
  }

  @Test
  void afterDeletingSomebodyNoFileHoldsAnythingOfTheirsAndOthersKeepAll() throws Exception {
    Attempt first = play("Stødig Oter");
    Attempt second = play("Stødig Oter");
    Attempt other = play("Varm Furu");
    Path kept = terminal.attempts().resolve(first.id() + ".json");
    String text = Files.readString(kept);
    terminal.run("data", "export", "--player", "Stødig Oter").well();
    terminal.run("data", "export", "--player", "Varm Furu").well();
    Files.writeString(terminal.attempts().resolve("kopi.json"), text);
    Files.writeString(terminal.attempts().resolve("ukjent.json"), text.substring(0, 400));
    Files.writeString(
        terminal.attempts().resolve(second.id() + ".json.part"), text.substring(0, 300));
    Files.writeString(
        terminal.attempts().resolve(second.id() + ".reflections.json.part"), "{\"a\": \"" + HOPE);
    Files.writeString(data.resolve("players.json.part"), "{\"" + first.player() + "\": \"Stødig");
    terminal
        .run("export", "--xapi", data.toString(), "-o", data.resolve("ut.jsonl").toString())
        .well();
    sendEverything();
    Files.delete(data.resolve("ut.jsonl"));
    terminal.run("export", "--xapi", data.toString(), "-o", data.resolve("min.jsonl").toString());
    String[] theirs = {
      String.valueOf(first.player()), first.id(), second.id(), "Stødig", "kopi.json", "min.jsonl"
    };
    assertThat(holding(theirs)).hasSizeGreaterThan(6);
    assertThat(holding(HOPE)).hasSize(4);

    String said = terminal.run("data", "delete", "--player", "Stødig Oter", "--yes").well().out();

    assertThat(said)
        .contains("3 gjennomspillinger", "2 av dem", "«Stødig Oter»", "én eksportert fil")
        .contains("læringslager", "halvskrevne filer", "én ødelagt fil", "min.jsonl")
        .doesNotContain("Varm Furu");
    assertThat(holding(theirs)).isEmpty();
    assertThat(terminal.only()).isEqualTo(other);
    assertThat(holding(HOPE, ANSWER))
        .containsExactly(terminal.attempts().resolve(other.id() + ".reflections.json"));
    assertThat(zips()).hasSize(1);
    assertThat(ledger()).hasSize(1);
  }

  @Test
  void afterDeletingEverybodyNothingOfAnybodyIsLeft() throws Exception {
    Attempt first = play("Stødig Oter");
    Attempt other = play("Varm Furu");
    terminal.run("data", "export").well();
    sendEverything();
    Files.writeString(terminal.attempts().resolve("skadet.json"), "{\"" + HOPE);
    terminal.run("data", "delete", "--all", "--yes").well();
    assertThat(
            holding(
                HOPE,
                ANSWER,
                "Oter",
                "Furu",
                first.id(),
                other.id(),
                String.valueOf(first.player()),
                String.valueOf(other.player())))
        .isEmpty();
    assertThat(everyFile()).isEmpty();
    assertThat(terminal.run("data", "delete", "--all").well().out()).contains("ingenting å slette");
  }

  @Test
  void deletingOneAttemptTakesWhatGoesWithItAndNoMore() throws Exception {
    Attempt first = play("Rev");
    Attempt second = play("Rev");
    terminal.run("data", "export").well();
    terminal.run("data", "delete", "--attempt", first.id(), "--yes").well();
    assertThat(holding(first.id())).isEmpty();
    assertThat(terminal.only()).isEqualTo(second);
    assertThat(zips()).as("the export held the attempt").isEmpty();
    assertThat(holding("Rev")).contains(data.resolve("players.json"));
  }

  @Test
  void nothingGoesBeforeOneHasSaidYes() throws Exception {
    play("Rev");
    List<Path> before = everyFile();
    for (List<String> answer : List.of(List.<String>of(), List.of(""), List.of("nei"))) {
      assertThat(terminal.type(answer, "data", "delete", "--all").sane().out())
          .contains("Dette slettes:", "én gjennomspilling", "Ingenting er slettet");
      assertThat(everyFile()).isEqualTo(before);
    }
    assertThat(terminal.type(List.of("ja"), "data", "delete", "--all").well().out())
        .contains("Dette er slettet:");
    assertThat(everyFile()).isEmpty();
  }

  @Test
  void whoseADamagedFileIsCannotBeSeenSoItStaysAndIsSaid() throws Exception {
    play("Rev");
    play("Oter");
    Path damaged = Files.writeString(terminal.attempts().resolve("skadet.json"), "{\"id\": \"");
    assertThat(terminal.run("data", "delete", "--player", "Rev", "--yes").well().out())
        .contains("Én ødelagt fil blir liggende");
    assertThat(damaged).exists();
  }

  @Test
  void anExportHoldsOnesOwnAttemptsAsTheyAreAndNeverHopesOrAnswers() throws Exception {
    Attempt mine = play("Rev");
    play("Oter");
    Path zip = folder.resolve("ut.zip");
    String said =
        terminal.run("data", "export", "--player", "Rev", "-o", zip.toString()).well().out();
    assertThat(said).contains("Én gjennomspilling", "håpet og svarte, er ikke med");
    try (ZipFile file = new ZipFile(zip.toFile())) {
      List<String> names = file.stream().map(ZipEntry::getName).toList();
      assertThat(names).containsExactly(mine.id() + ".json");
      byte[] bytes = file.getInputStream(file.getEntry(names.get(0))).readAllBytes();
      assertThat(bytes).isEqualTo(Files.readAllBytes(terminal.attempts().resolve(names.get(0))));
      assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain(HOPE, ANSWER);
    }
  }

  @Test
  void theListNamesWhatCanBeDeleted() {
    Attempt mine = play("Rev");
    Attempt other = play("Oter");
    assertThat(terminal.run("data", "list").well().out())
        .contains(mine.id(), other.id(), "Rev", "Oter", "med håp og svar");
    assertThat(terminal.run("data", "list", "--player", "Rev").well().out())
        .contains(mine.id())
        .doesNotContain(other.id());
  }

  @Test
  void whereTellsTheFolderAndForHowLongAndTheEmployersPageIsThere() {
    play("Rev");
    String where = terminal.run("data", "where").well().out();
    assertThat(where).contains(data.toString(), "90 dager", "én gjennomspilling");
    assertThat(terminal.run("data").well().out()).isEqualTo(where);
    assertThat(terminal.run("data", "where", "--employer").well().out())
        .contains("arbeidsmiljøloven kapittel 9", "artikkel 6", "DPIA", "21.11.2026", "90 dager");
    assertThat(terminal.run("data", "where", "--employer", "--lang", "en").well().out())
        .contains("Working Environment Act", "article 6", "DPIA", "21 November 2026");
  }

  @Test
  void whatCannotBeDoneIsSaid() {
    play("Rev");
    assertThat(terminal.run("data", "delete").refused().err()).contains("--player", "--all");
    assertThat(terminal.run("data", "delete", "--all", "--player", "Rev").refused().err())
        .contains("Bare ett av dem");
    assertThat(terminal.run("data", "delete", "--player", "Ingen").refused().err())
        .contains("Ingen kalles «Ingen»");
    assertThat(terminal.run("data", "delete", "--attempt", "../../x").refused().err())
        .contains("../../x");
    assertThat(terminal.run("data", "export", "-o", "x.json").refused().err()).contains(".zip");
    assertThat(terminal.kept()).hasSize(1);
  }

  private void sendEverything() throws Exception {
    try (LoopbackStore store = new LoopbackStore();
        ChildProgram child =
            new ChildProgram(
                store.environment(),
                "export",
                "--xapi",
                data.toString(),
                "--to",
                store.url(),
                "--data",
                data.toString())) {
      String said = child.rest();
      assertThat(child.code()).as(said).isZero();
    }
  }

  private List<Path> zips() throws IOException {
    return everyFile().stream().filter(file -> file.toString().endsWith(".zip")).toList();
  }

  /** The lines of what was sent. */
  private List<String> ledger() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : everyFile()) {
      if (file.startsWith(data.resolve("xapi"))) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }
}
