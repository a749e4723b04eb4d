package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.RoomUnderway;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.ui.widget.RoomField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is on disk while a room counts and writes is what a killed window leaves behind. */
@ExtendWith(VirtualScreen.class)
class RoomKillTest {
  private static final String HALF = "Vi ville ri";

  @TempDir private Path folder;
  private WindowTrial trial;
  private Path stories;
  private Path copy;

  @BeforeEach
  void begin() throws Exception {
    OwnStories own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
    stories = Path.of(own.path());
    trial = new WindowTrial(folder.resolve("data"), stories).welcomed(1f);
    copy = folder.resolve("copy");
  }

  private static void toTheRoom(Hand hand) {
    hand.awaitPage("start");
    hand.choose("Prøven");
    hand.awaitPage("mode");
    hand.choose(hand.words("room.way"));
    hand.awaitPage("room-intro");
  }

  /** Counts at the first decision of all, and writes half of what the room would rather. */
  private void countAndWrite(Hand hand) throws IOException {
    toTheRoom(hand);
    hand.press(Keys.ENTER);
    hand.awaitPage("room");
    RoomPlayer player = new RoomPlayer(hand, wall -> {});
    while (player.wall() == RoomPlayer.Wall.READ) {
      hand.press(Keys.SPACE);
      hand.frames(2);
    }
    player.count(Keys.NUM_1, 3);
    player.count(Keys.NUM_2, 1);
    press(hand, Keys.ENTER, Keys.ENTER, Keys.NUM_0);
    hand.write(HALF);
    hand.await("what is written so far on disk", () -> HALF.equals(draftOnDisk()));
    Path to = Files.createDirectories(copy.resolve("attempts"));
    try (Stream<Path> files = Files.list(trial.files().folder())) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void press(Hand hand, int... keys) {
    for (int key : keys) {
      hand.press(key);
      hand.frames(3);
    }
  }

  private String draftOnDisk() {
    return trial.files().readAll().attempts().stream()
        .map(Attempt::underway)
        .filter(Objects::nonNull)
        .map(RoomUnderway::draft)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  @Test
  void theRoomStandsAtTheSameDecisionWithItsVotesAndItsWords() throws Exception {
    trial.in(WindowTrial.USUAL, this::countAndWrite);
    WindowTrial after = new WindowTrial(copy, stories).welcomed(1f);
    after.in(
        WindowTrial.USUAL,
        hand -> {
          toTheRoom(hand);
          assertThat(hand.sees(hand.words("room.go_on", 0))).isTrue();
          hand.press(Keys.ENTER);
          hand.awaitPage("room");
          hand.frames(6);
          assertThat(written(hand)).isEqualTo(HALF);
          hand.write("ngt først.");
          press(hand, Keys.ENTER);
          assertThat(hand.sees(hand.words("room.own_option", HALF + "ngt først."))).isTrue();
          press(hand, Keys.ENTER, Keys.ENTER);
          hand.await("the decision on disk", () -> decisionsIn(after) == 1);
        });
    Attempt kept = after.attempts().get(0);
    TakenDecision taken = kept.decisions().get(0);
    assertThat(taken.chosen()).isEqualTo("ut");
    assertThat(taken.votes()).isEqualTo(Map.of("ut", 3, "vent", 1));
    assertThat(taken.roomOption()).isEqualTo(HALF + "ngt først.");
    assertThat(kept.underway()).as("gone when the decision is made").isNull();
    assertThat(kept.player()).isNull();
    assertThat(copy.resolve("players.json")).doesNotExist();
  }

  @Test
  void whoeverGoesBackToReadFindsTheVotesAgain() throws Exception {
    trial.in(WindowTrial.USUAL, this::countAndWrite);
    WindowTrial after = new WindowTrial(copy, stories).welcomed(1f);
    after.in(
        WindowTrial.USUAL,
        hand -> {
          toTheRoom(hand);
          hand.press(Keys.ENTER);
          hand.awaitPage("room");
          hand.frames(6);
          press(hand, Keys.ESCAPE, Keys.BACKSPACE, Keys.BACKSPACE, Keys.BACKSPACE);
          RoomPlayer player = new RoomPlayer(hand, wall -> {});
          assertThat(player.wall()).isEqualTo(RoomPlayer.Wall.READ);
          press(hand, Keys.SPACE);
          assertThat(player.wall()).isEqualTo(RoomPlayer.Wall.VOTE);
          assertThat(hand.sees(hand.words("room.show"))).as("counted").isTrue();
          hand.await(
              "what was let go is gone from the disk too",
              () -> after.files().readAll().attempts().stream().allMatch(RoomKillTest::isVotes));
        });
  }

  private static boolean isVotes(Attempt attempt) {
    RoomUnderway underway = attempt.underway();
    return underway != null
        && underway.draft() == null
        && underway.votes().equals(Map.of("ut", 3, "vent", 1));
  }

  private static String written(Hand hand) {
    return hand.window().ask(() -> Seen.all(RoomField.class).get(0).text());
  }

  private static int decisionsIn(WindowTrial trial) {
    return trial.files().readAll().attempts().get(0).decisions().size();
  }
}
