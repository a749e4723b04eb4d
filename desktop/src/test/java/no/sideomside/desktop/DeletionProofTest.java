package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.RoomTalk;
import no.sideomside.attempt.RoomUnderway;
import no.sideomside.attempt.Session;
import no.sideomside.debrief.Debrief;
import no.sideomside.desktop.lrs.LoopbackStore;
import no.sideomside.story.Scenario;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import no.sideomside.ui.TeamDesk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A data folder with one of everything the program puts there, searched byte for byte after a
 * deletion: in names, in files, in what is packed in zip files and in the words of PDFs.
 */
class DeletionProofTest {
  private static final String HOPE = "Jeg håper han blir med meg på fisketur.";
  private static final String ANSWER = "Hos oss ville vi ringt ham på mandag.";
  private static final String SAID = "Vi ville banket på hos naboen.";
  private static final String HALF_SAID = "Vi kunne kanskje spu";
  private static final List<String> TEAM =
      List.of("Stødig Oter", "Varm Furu", "Lun Måke", "Modig Rev", "Våken Hegre");

  @TempDir private static Path made;
  private static List<Attempt> players;
  private static Attempt hour;

  @TempDir private Path folder;
  private Path data;
  private Terminal terminal;

  @BeforeAll
  static void oneOfEverything() throws Exception {
    Terminal theirs = terminal(made);
    OwnStories own = new OwnStories(made.resolve("stories")).with("prove", "nb", OwnStories.SMALL);
    for (String alias : TEAM) {
      theirs
          .type(List.of("1", "1", "1", HOPE, ANSWER, ""), "--text", "prove", "--alias", alias)
          .well();
    }
    players = theirs.kept();
    WindowTrial window = new WindowTrial(made, null).welcomed(1f);
    hour = hourInTheRoom(window.world());
    TeamDesk desk = window.world().team();
    desk.write(desk.sheet(desk.read(theirs.attempts().toString()), Language.NB), Language.NB);
    theirs.run("check", own.path()).well();
    theirs.run("data", "export", "--player", TEAM.get(0)).well();
    theirs.run("export", "--xapi", made.toString(), "-o", made.resolve("ut.jsonl").toString());
    sendEverything();
    halfWritten(theirs.attempts());
    Files.writeString(made.resolve("expiry.json"), "{\"said\":\"2026-01-01T00:00:00Z\"}");
  }

  /** With a cache of its own, since that is searched too. */
  private static Terminal terminal(Path data) throws IOException {
    Terminal terminal = new Terminal(data);
    Files.delete(data.resolve("cache"));
    return terminal;
  }

  @BeforeEach
  void aFolderOfOnesOwn() throws IOException {
    data = folder.resolve("data");
    terminal = terminal(data);
    for (Path file : everyFileOf(made)) {
      if (!file.startsWith(Path.of("cache", "native"))) {
        Path to = data.resolve(file);
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        Files.copy(made.resolve(file), to);
      }
    }
  }

  /** One decision made, and the next half counted and half written. */
  private static Attempt hourInTheRoom(WindowWorld world) throws Exception {
    Scenario scenario = Objects.requireNonNull(world.scenario("prove"));
    Session session =
        Session.live(scenario.preferring(Language.NB), 1, world.attempts(), Clock.systemUTC());
    session.decide("ut", new RoomTalk(Map.of("ut", 3), SAID));
    session.keep(new RoomUnderway("regnet", "OWN", Map.of("ti", 2), null, HALF_SAID, null));
    Attempt kept = session.attempt();
    world.keepSheet(Debrief.of(kept, null, world.rubricOf("prove")), Texts.in(Language.NB));
    return kept;
  }

  private static void halfWritten(Path attempts) throws IOException {
    String id = player(0).id();
    Path kept = attempts.resolve(id + ".json");
    String text = Files.readString(kept);
    Files.writeString(attempts.resolve("kopi.json"), text);
    Files.writeString(attempts.resolve("skadet.json"), text.substring(0, 400));
    Files.writeString(attempts.resolve(id + ".json.part"), text.substring(0, 300));
    Files.writeString(attempts.resolve(id + ".reflections.json.part"), "{\"a\": \"" + HOPE);
    Files.writeString(made.resolve("players.json.part"), "{\"Stødig Oter\": \"" + number(0));
    Files.writeString(attempts.resolve(hour.id() + ".json.part"), "{\"roomOption\": \"" + SAID);
  }

  private static void sendEverything() throws Exception {
    try (LoopbackStore store = new LoopbackStore();
        ChildProgram child =
            new ChildProgram(
                store.environment(),
                "export",
                "--xapi",
                made.toString(),
                "--to",
                store.url(),
                "--data",
                made.toString())) {
      String said = child.rest();
      assertThat(child.code()).as(said).isZero();
    }
  }

  private static Attempt player(int which) {
    return players.stream()
        .filter(attempt -> attempt.alias().equals(TEAM.get(which)))
        .findFirst()
        .orElseThrow();
  }

  private static String number(int which) {
    return String.valueOf(player(which).player());
  }

  private static List<Path> everyFileOf(Path data) throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile).map(data::relativize).sorted().toList();
    }
  }

  private List<Path> everyFile() throws IOException {
    return everyFileOf(data);
  }

  private List<Path> holding(String... words) throws IOException {
    List<Path> holding = new ArrayList<>();
    for (Path file : everyFile()) {
      String all = file + "\n" + everythingIn(data.resolve(file));
      if (Stream.of(words).anyMatch(all::contains)) {
        holding.add(file);
      }
    }
    return holding;
  }

  /** Its bytes; and what only a program that unpacks it sees. */
  private static String everythingIn(Path file) throws IOException {
    StringBuilder all = new StringBuilder();
    all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    if (file.toString().endsWith(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        all.append(new PDFTextStripper().getText(pdf));
        all.append(pdf.getDocumentInformation().getCOSObject());
      }
    } else if (file.toString().endsWith(".zip")) {
      try (InputStream in = Files.newInputStream(file);
          ZipInputStream zip = new ZipInputStream(in)) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          all.append(entry.getName());
          all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return all.toString();
  }

  private static boolean isSheet(Path file) {
    return file.startsWith("sheets");
  }

  @Test
  void theTeamsSheetHoldsNobodyAndTheHoursSheetTheHourAlone() throws Exception {
    List<String> anybody = new ArrayList<>(TEAM);
    for (Attempt each : players) {
      anybody.add(each.id());
      anybody.add(String.valueOf(each.player()));
    }
    anybody.addAll(List.of(HOPE, ANSWER));
    assertThat(everyFile().stream().filter(DeletionProofTest::isSheet)).hasSize(3);
    assertThat(holding(anybody.toArray(String[]::new))).noneMatch(DeletionProofTest::isSheet);
    assertThat(holding("Prøven").stream().filter(DeletionProofTest::isSheet))
        .as("the words of a sheet are found when they are there")
        .hasSize(3);
    assertThat(holding(SAID, hour.id()).stream().filter(DeletionProofTest::isSheet))
        .containsExactly(Path.of("sheets", hour.id() + ".pdf"));
  }

  @Test
  void afterDeletingOneOfFiveNothingHoldsThemAndWhatIsNobodysStays() throws Exception {
    String[] theirs = {"Stødig", player(0).id(), number(0), "kopi.json"};
    assertThat(holding(theirs)).hasSizeGreaterThan(7);
    List<Path> nobodys =
        everyFile().stream()
            .filter(file -> isSheet(file) || file.toString().contains(hour.id()))
            .toList();

    String said = terminal.run("data", "delete", "--player", TEAM.get(0), "--yes").well().out();

    assertThat(said).contains("Én time i rommet blir liggende", "3 ark for team eller timer");
    assertThat(holding(theirs)).isEmpty();
    assertThat(everyFile()).containsAll(nobodys).contains(Path.of("team-folder.txt"));
    assertThat(holding(HOPE))
        .hasSize(4)
        .allMatch(file -> file.toString().endsWith(".reflections.json"));
    assertThat(terminal.kept()).hasSize(5);
  }

  @Test
  void anHourInTheRoomGoesWithItsSheetAndWithWhatWasHalfWrittenInIt() throws Exception {
    assertThat(holding(hour.id(), SAID, HALF_SAID)).hasSize(3);
    String said = terminal.run("data", "delete", "--attempt", hour.id(), "--yes").well().out();
    assertThat(said).contains("ett ark laget for et team eller etter en time i rommet");
    assertThat(holding(hour.id(), SAID, HALF_SAID)).isEmpty();
    assertThat(everyFile().stream().filter(DeletionProofTest::isSheet)).hasSize(2);
    assertThat(new AttemptFiles(data).readAll().attempts())
        .as("five, and a copy of one")
        .hasSize(6);
  }

  @Test
  void theSheetsGoByThemselves() throws Exception {
    List<Path> before = everyFile();
    String said = terminal.run("data", "delete", "--sheets", "--yes").well().out();
    assertThat(said).contains("3 ark", "hvilken mappe et teamark sist ble laget av");
    assertThat(everyFile())
        .isEqualTo(
            before.stream()
                .filter(file -> !isSheet(file) && !file.equals(Path.of("team-folder.txt")))
                .toList());
    assertThat(terminal.run("data", "delete", "--sheets").well().out())
        .contains("ingenting å slette");
  }

  @Test
  void afterDeletingEverybodyOnlySettingsStoriesAndTheirCompilationsAreLeft() throws Exception {
    List<Path> kinds = everyFile();
    for (String kind :
        List.of("attempts", "cache", "exports", "sheets", "stories", "xapi", "settings.json")) {
      assertThat(kinds).as(kind).anyMatch(file -> file.startsWith(kind));
    }
    String asked = terminal.type(List.of("nei"), "data", "delete", "--all").sane().out();
    assertThat(asked).contains("3 ark", "hvilken mappe et teamark", "læringslager", "eksportert");
    assertThat(everyFile()).isEqualTo(kinds);

    terminal.run("data", "delete", "--all", "--yes").well();

    List<String> anybody = new ArrayList<>(TEAM);
    for (Attempt each : players) {
      anybody.add(each.id());
      anybody.add(String.valueOf(each.player()));
    }
    anybody.addAll(List.of(HOPE, ANSWER, SAID, HALF_SAID, hour.id(), made.toString()));
    assertThat(holding(anybody.toArray(String[]::new))).isEmpty();
    assertThat(everyFile())
        .allMatch(
            file ->
                file.startsWith("stories")
                    || file.startsWith("cache")
                    || file.equals(Path.of("settings.json")));
  }

  @Test
  void theListWhereAndTheExportTellOfThem() throws Exception {
    String list = terminal.run("data", "list").well().out();
    assertThat(list)
        .contains("sheets" + data.getFileSystem().getSeparator() + hour.id() + ".pdf  Prøven")
        .contains(".html", "team-folder.txt", made.resolve("attempts").toString(), "--sheets");
    assertThat(terminal.run("data", "list", "--player", TEAM.get(1)).well().out())
        .doesNotContain("sheets");
    assertThat(terminal.run("data", "where").well().out())
        .contains("sheets: 3 ark", "team-folder.txt");
    assertThat(terminal.run("data", "export", "--player", TEAM.get(1)).well().out())
        .contains("En time i rommet er ikke med", "3 ark for team", data.resolve("sheets") + "");
  }
}
