package no.sideomside.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import no.sideomside.story.Script;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a room has counted and written at a decision that is not made yet. */
class RoomUnderwayTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T10:00:59Z"));
  private static final RoomUnderway FIRST =
      new RoomUnderway("en", "OWN", Map.of("gaa", 3, "staa", 1), null, "Vi ville ri", null);

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

  private Session resumed() throws SentenceException {
    Attempt left = files.readAll().roomInProgress("tale").orElseThrow();
    return Session.resume(script, left, files, CLOCK).session();
  }

  private Path file(Session session) {
    return files.folder().resolve(session.attempt().id() + ".json");
  }

  @Test
  void itIsThereAfterTheProcessIsKilledAlsoAtTheFirstDecision() throws Exception {
    Path said = folder.resolve("said.txt");
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-classpath",
                System.getProperty("java.class.path"),
                KilledRound.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(killed.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(killed.exitValue()).as(Files.readString(said)).isEqualTo(9);

    Session session = resumed();
    assertThat(session.attempt().decisions()).isEmpty();
    assertThat(session.underway()).isEqualTo(FIRST);
  }

  /** Counts, begins to write, and is gone in the middle of a sentence. */
  static final class KilledRound {
    private KilledRound() {}

    public static void main(String[] folder) throws SentenceException {
      Path where = Path.of(folder[0]);
      Script tale = Tale.script(where.resolve("killed"), Tale.NB);
      Session.live(tale, 5, new AttemptFiles(where.resolve("data")), CLOCK).keep(FIRST);
      Runtime.getRuntime().halt(9);
    }
  }

  @Test
  void itIsGoneWhenTheDecisionIsMade() throws Exception {
    Session session = hour();
    session.keep(FIRST);
    session.decide("gaa", RoomTalk.NOTHING);
    assertThat(session.underway()).isNull();
    assertThat(Files.readString(file(session))).doesNotContain("underway", "Vi ville ri");
    assertThat(resumed().underway()).isNull();
  }

  @Test
  void itIsGoneWhenTheRoomTakesItBack() throws Exception {
    Session session = hour();
    session.keep(FIRST);
    session.keep(new RoomUnderway("en", "VOTE", Map.of("gaa", 0, "staa", 0), null, null, null));
    assertThat(Files.readString(file(session))).doesNotContain("underway", "Vi ville ri");
  }

  @Test
  void aRoomThatHasSaidNothingLeavesNoFile() throws SentenceException {
    hour().keep(new RoomUnderway("en", "TALK", Map.of("gaa", 0), null, " ", "gaa"));
    assertThat(files.folder()).doesNotExist();
  }

  @Test
  void anotherTryDoesNotTakeItAlong() throws SentenceException {
    Session session = hour();
    session.decide("gaa", RoomTalk.NOTHING);
    session.keep(new RoomUnderway("to", "VOTE", Map.of("rope", 2), null, null, null));
    assertThat(Session.goBack(script, session.attempt(), 0, files, CLOCK).session().underway())
        .isNull();
  }

  @Test
  void itIsLeftBehindWhereTheStoryNowAsksSomethingElse() throws SentenceException {
    Session session = hour();
    session.decide("gaa", RoomTalk.NOTHING);
    session.keep(new RoomUnderway("to", "VOTE", Map.of("rope", 2), null, null, null));
    script =
        Tale.script(
            folder.resolve("changed"), Tale.NB.replace("# decision: to", "# decision: nummer2"));
    assertThat(resumed().underway()).isNull();
  }

  @Test
  void ofManyStepsThatWaitTheLastIsWritten() throws SentenceException {
    Queue<Runnable> waiting = new ArrayDeque<>();
    Session session = hour();
    session.writeOn(waiting::add);
    for (int votes = 1; votes < 9; votes++) {
      session.keep(new RoomUnderway("en", "VOTE", Map.of("gaa", votes), null, null, null));
    }
    assertThat(waiting).hasSize(1);
    waiting.remove().run();
    assertThat(AttemptFiles.read(file(session)).underway())
        .isEqualTo(new RoomUnderway("en", "VOTE", Map.of("gaa", 8), null, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "1000", "\"tre\"", "null", "[]"})
  void aCountThatCannotBeRightIsToldWithItsDecision(String count) throws Exception {
    Session session = hour();
    session.keep(FIRST);
    Path file = file(session);
    Files.writeString(file, Files.readString(file).replaceFirst("\"gaa\": 3", "\"gaa\": " + count));
    assertThatThrownBy(() -> AttemptFiles.read(file))
        .isInstanceOfSatisfying(
            SentenceException.class,
            fault -> {
              assertThat(fault.sentence().key()).isEqualTo("attempt.bad_votes");
              assertThat(fault.sentence().arguments()).containsExactly(file.toString(), 1);
            });
  }
}
