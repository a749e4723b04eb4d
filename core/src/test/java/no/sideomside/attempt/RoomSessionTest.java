package no.sideomside.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import no.sideomside.story.Script;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An hour in a room: a real story, decided together, in a file that is no player's. */
class RoomSessionTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T10:00:59Z"));
  private static final RoomTalk SPLIT =
      new RoomTalk(Map.of("gaa", 3, "staa", 4), "  Vi ville ringt først. ");

  @TempDir private Path folder;
  private Script script;
  private AttemptFiles files;

  @BeforeEach
  void begin() throws SentenceException {
    script = Tale.script(folder.resolve("story"), Tale.NB);
    files = new AttemptFiles(folder.resolve("data"));
  }

  private Session hour() throws SentenceException {
    return Session.live(script, 5, files, CLOCK);
  }

  private Path file(Session session) {
    return files.folder().resolve(session.attempt().id() + ".json");
  }

  @Test
  void theFileBelongsToNoPlayer() throws Exception {
    Session session = hour();
    session.decide("gaa", SPLIT);
    assertThat(Files.readString(file(session)))
        .contains("\"mode\": \"live\"")
        .doesNotContain("\"player\"");
    assertThat(AttemptFiles.read(file(session)).player()).isNull();
    assertThat(folder.resolve("data").resolve("players.json")).doesNotExist();
  }

  @Test
  void votesAndTheRoomsOwnOptionAreKeptWithTheDecision() throws SentenceException {
    Session session = hour();
    session.decide("gaa", SPLIT);
    TakenDecision kept = AttemptFiles.read(file(session)).decisions().get(0);
    assertThat(kept.chosen()).isEqualTo("gaa");
    assertThat(kept.votes()).containsOnly(Map.entry("gaa", 3), Map.entry("staa", 4));
    assertThat(kept.roomOption()).isEqualTo("Vi ville ringt først.");
    assertThat(kept.noneFirst()).isFalse();
    assertThat(AttemptFiles.read(file(session))).isEqualTo(session.attempt());
  }

  @Test
  void aRoomThatDoesNotCountKeepsNoVotes() throws Exception {
    Session session = hour();
    session.decide("gaa", new RoomTalk(Map.of("gaa", 0, "staa", 0), " "));
    assertThat(Files.readString(file(session))).doesNotContain("votes", "roomOption");
    assertThat(session.attempt().decisions().get(0).talk()).isEqualTo(RoomTalk.NOTHING);
  }

  @Test
  void aVoteForWhatIsNotOfferedIsAFaultOfTheProgram() throws SentenceException {
    Session session = hour();
    assertThatThrownBy(() -> session.decide("gaa", new RoomTalk(Map.of("borte", 1), null)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(session.attempt().decisions()).isEmpty();
  }

  @Test
  void aPlayersAttemptIsNotBegunAsAnHourInARoom() {
    assertThatThrownBy(
            () -> Session.begin(script, new Player("p", "rev"), Mode.LIVE, 1, files, CLOCK))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anInterruptedHourGoesOnWithEveryVote() throws SentenceException {
    Session before = hour();
    before.decide("gaa", SPLIT);
    before.decide("rope", RoomTalk.NOTHING);
    Attempt left = files.readAll().roomInProgress("tale").orElseThrow();

    Session after = Session.resume(script, left, files, CLOCK).session();
    assertThat(after.attempt()).isEqualTo(before.attempt());
    after.decide("sette", new RoomTalk(Map.of("sette", 7, "dra", 0), null));

    Attempt whole = AttemptFiles.read(file(before));
    assertThat(whole.ended()).isTrue();
    assertThat(whole.decisions().subList(0, 2)).isEqualTo(left.decisions());
    assertThat(files.readAll().attempts()).hasSize(1);
    assertThat(files.readAll().roomInProgress("tale")).isEmpty();
  }

  @Test
  void anotherLanguageTellsTheHourAnewAndKeepsWhatTheRoomSaid() throws SentenceException {
    Session before = hour();
    before.decide("gaa", SPLIT);
    Script english = Tale.script(folder.resolve("en"), Tale.EN);
    Session after = Session.resume(english, before.attempt(), files, CLOCK).session();
    TakenDecision told = after.attempt().decisions().get(0);
    assertThat(told.taken().orElseThrow().text()).isEqualTo("Go.");
    assertThat(told.talk()).isEqualTo(before.attempt().decisions().get(0).talk());
  }

  @Test
  void aStoryThatLostAnOptionMeanwhileLeavesAFileThatCanBeRead() throws SentenceException {
    Session before = hour();
    before.decide("gaa", SPLIT);
    Script changed = Tale.script(folder.resolve("en"), Tale.EN.replace("id: staa", "id: bli"));
    Session after = Session.resume(changed, before.attempt(), files, CLOCK).session();
    after.decide("vente", RoomTalk.NOTHING);
    assertThat(AttemptFiles.read(file(after)).decisions().get(0).votes())
        .containsOnly(Map.entry("gaa", 3));
  }

  @Test
  void goingBackIsAnotherHourWithTheSameVotesSoFar() throws SentenceException {
    Session before = hour();
    before.decide("gaa", SPLIT);
    before.decide("rope", RoomTalk.NOTHING);
    Session back = Session.goBack(script, before.attempt(), 1, files, CLOCK).session();
    assertThat(back.attempt().id()).isNotEqualTo(before.attempt().id());
    assertThat(back.attempt().mode()).isEqualTo(Mode.LIVE);
    assertThat(back.attempt().decisions()).isEqualTo(before.attempt().decisions().subList(0, 1));
  }

  @Test
  void anHourInARoomIsNeitherOnesOwnLastNorOnesOwnUnfinished() throws SentenceException {
    Session session = hour();
    session.decide("gaa", SPLIT);
    assertThat(files.readAll().inProgress("tale")).isEmpty();
    session.decide("rope", RoomTalk.NOTHING);
    session.decide("dra", RoomTalk.NOTHING);
    assertThat(files.readAll().lastEnded("tale")).isEmpty();
    assertThat(files.readAll().attempts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1", "1.5", "1000", "\"tre\"", "null", "true", "1e99999", "[]", "99999999999999"})
  void aCountThatCannotBeRightIsToldWithItsDecision(String count) throws Exception {
    Session session = hour();
    session.decide("gaa", SPLIT);
    Path file = file(session);
    Files.writeString(
        file, Files.readString(file).replaceFirst("\"staa\": 4", "\"staa\": " + count));
    assertThatThrownBy(() -> AttemptFiles.read(file))
        .isInstanceOfSatisfying(
            SentenceException.class,
            fault -> {
              assertThat(fault.sentence().key()).isEqualTo("attempt.bad_votes");
              assertThat(fault.sentence().arguments()).containsExactly(file.toString(), 1);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"[3, 4]", "\"mange\"", "7", "{\"borte\": 1}"})
  void votesThatAreNotCountsOfWhatWasOfferedAreToldAsWell(String votes) throws Exception {
    Session session = hour();
    session.decide("gaa", SPLIT);
    Path file = file(session);
    String damaged =
        Files.readString(file).replaceFirst("(?s)\"votes\": \\{.*?\\}", "\"votes\": " + votes);
    Files.writeString(file, damaged);
    assertThatThrownBy(() -> AttemptFiles.read(file))
        .isInstanceOfSatisfying(
            SentenceException.class,
            fault -> assertThat(fault.sentence().key()).isEqualTo("attempt.bad_votes"));
    assertThat(files.readAll().damaged()).hasSize(1);
    assertThat(file).hasContent(damaged);
  }

  @Test
  void votesAreThereAfterTheProcessIsKilled() throws IOException, InterruptedException {
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-classpath",
                System.getProperty("java.class.path"),
                KilledHour.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(killed.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(killed.exitValue()).as(Files.readString(folder.resolve("said.txt"))).isEqualTo(9);

    List<Attempt> left = files.readAll().attempts();
    assertThat(left).hasSize(1);
    TakenDecision first = left.get(0).decisions().get(0);
    assertThat(Objects.requireNonNull(first.votes())).containsEntry("staa", 4);
    assertThat(first.roomOption()).isEqualTo("Vi ville ringt først.");
    assertThat(left.get(0).decisions()).hasSize(2);
  }

  /** Decides twice and is gone in the middle of a sentence, with nothing closed. */
  static final class KilledHour {
    private KilledHour() {}

    public static void main(String[] folder) throws SentenceException {
      Path where = Path.of(folder[0]);
      Session session =
          Session.live(
              Tale.script(where.resolve("killed"), Tale.NB),
              5,
              new AttemptFiles(where.resolve("data")),
              CLOCK);
      session.decide("gaa", SPLIT);
      session.decide("vente", RoomTalk.NOTHING);
      Runtime.getRuntime().halt(9);
    }
  }
}
