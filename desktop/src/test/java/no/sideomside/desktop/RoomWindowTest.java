package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.TakenOption;
import no.sideomside.ui.widget.VoteRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An hour in a room, in the real window and by keyboard alone. */
@ExtendWith(VirtualScreen.class)
class RoomWindowTest {
  private static final String STORY = "Bilturen";

  @TempDir private Path folder;

  private WindowTrial shipped(float letters) throws Exception {
    return new WindowTrial(folder.resolve("data"), null).welcomed(letters);
  }

  private WindowTrial own(float letters, String text) throws Exception {
    OwnStories own = new OwnStories(folder.resolve("own")).with("prove", "nb", text);
    return new WindowTrial(folder.resolve("data"), Path.of(own.path())).welcomed(letters);
  }

  private static void begin(Hand hand, String story) {
    hand.awaitPage("start");
    hand.choose(story);
    hand.awaitPage("mode");
    hand.choose(hand.words("room.way"));
    hand.awaitPage("room-intro");
    hand.press(Keys.ENTER);
    hand.awaitPage("room");
  }

  /** Goes on to where the room votes. */
  private static RoomPlayer toTheVote(Hand hand) {
    RoomPlayer player = new RoomPlayer(hand, wall -> {});
    while (player.wall() == RoomPlayer.Wall.READ) {
      hand.press(Keys.SPACE);
      hand.frames(2);
    }
    assertThat(player.wall()).isEqualTo(RoomPlayer.Wall.VOTE);
    return player;
  }

  @Test
  void fromTheStartPageThroughAnHourToItsSheet() throws Exception {
    WindowTrial trial = shipped(1f);
    List<String> chosen = new ArrayList<>();
    Set<RoomPlayer.Wall> met = EnumSet.noneOf(RoomPlayer.Wall.class);
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          begin(hand, STORY);
          RoomPlayer player = new RoomPlayer(hand, met::add);
          player.play(Integer.MAX_VALUE);
          chosen.addAll(player.chosen());
          hand.press(Keys.ENTER);
          hand.awaitPage("room-sheet");
          hand.press(Keys.RIGHT);
          hand.frames(3);
          assertThat(hand.sees(hand.words("room.way_heading"))).isTrue();
          hand.press(Keys.RIGHT);
          hand.frames(3);
          assertThat(hand.sees(hand.words("room.split_heading"))).isTrue();
          hand.press(Keys.RIGHT);
          hand.frames(3);
          assertThat(hand.sees(hand.words("room.try_heading"))).isTrue();
          hand.choose(hand.words("room.sheet_save"));
          Path sheets = folder.resolve("data").resolve("sheets");
          hand.await(
              "the sheet that is kept", () -> Sight.of(hand.window().shown()).sees("sheets"));
          assertThat(sheets).isDirectoryContaining("glob:**.pdf");
          hand.press(Keys.ESCAPE);
          hand.awaitPage("start");
        });

    assertThat(met).isEqualTo(EnumSet.allOf(RoomPlayer.Wall.class));
    assertThat(trial.attempts())
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.mode()).isEqualTo(Mode.LIVE);
              assertThat(kept.player()).isNull();
              assertThat(kept.ended()).isTrue();
              assertThat(chosenIn(kept)).isEqualTo(chosen).hasSizeGreaterThan(8);
              assertThat(Objects.requireNonNull(kept.decisions().get(0).votes()).values())
                  .containsExactly(3, 4, 1, 0);
              assertThat(kept.decisions().get(0).roomOption()).isEqualTo(RoomPlayer.OWN);
              assertThat(kept.decisions().get(3).votes()).isNull();
            });
    assertThat(folder.resolve("data").resolve("players.json")).doesNotExist();
    try (Stream<Path> files = Files.list(trial.files().folder())) {
      assertThat(files).as("no hope is written").hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,720", "1920,1080", "1024,640", "1024,768"})
  void everyLetterOnTheWallIsOneTwentyFifthOfItsHeight(int width, int height) throws Exception {
    own(1f, OwnStories.SMALL)
        .in(
            new Size(width, height),
            hand -> {
              LettersOnTheWall letters = new LettersOnTheWall(hand);
              hand.awaitPage("start");
              hand.choose("Prøven");
              hand.awaitPage("mode");
              hand.choose(hand.words("room.way"));
              hand.awaitPage("room-intro");
              letters.check("the script");
              hand.press(Keys.ENTER);
              hand.awaitPage("room");
              RoomPlayer player =
                  new RoomPlayer(hand, wall -> letters.check(wall.name().toLowerCase(Locale.ROOT)));
              player.play(1);
              hand.press(Keys.ESCAPE);
              hand.frames(3);
              letters.check("the menu");
              hand.press(Keys.ESCAPE);
              hand.press(Keys.H);
              hand.frames(3);
              letters.check("what has been said");
              hand.press(Keys.H);
              player.play(Integer.MAX_VALUE);
              hand.press(Keys.ENTER);
              hand.awaitPage("room-sheet");
              while (!hand.sees(hand.words("room.sheet_done"))) {
                letters.check("the sheet");
                hand.press(Keys.RIGHT);
                hand.frames(3);
              }
              letters.check("the sheet's last part");
              assertThat(letters.checked()).isGreaterThan(60);
            });
  }

  @Test
  void fourOptionsOfNinetyLettersAreSeenAtOnce() throws Exception {
    String ninety =
        "Si at du har tid, og bli stående ved døra til han selv vil si noe om hva som hendte her. ";
    assertThat(ninety.strip()).hasSizeBetween(86, 90);
    String story =
        OwnStories.SMALL
            .replace("[Gå ut til ham. ", "[" + ninety)
            .replace("[Bli stående. ", "[" + ninety)
            .replace(
                "-   Regnet øker.",
                """
                *   [%s# id: tre # relasjon: -1]
                    Grunn. # why # source: 000-P2 staff
                    Han ser bort.
                *   [%s# id: fire # mening: -1]
                    Grunn. # why # source: 000-P2 staff
                    Han ser opp.
                -   Regnet øker."""
                    .formatted(ninety, ninety));
    own(1f, story)
        .in(
            WindowTrial.USUAL,
            hand -> {
              begin(hand, "Prøven");
              RoomPlayer player = toTheVote(hand);
              rowsAreSeenWhole(hand);
              player.count(Keys.NUM_1, 1);
              hand.press(Keys.ENTER);
              hand.frames(3);
              rowsAreSeenWhole(hand);
            });
  }

  private static void rowsAreSeenWhole(Hand hand) {
    List<Boolean> seen =
        hand.window()
            .ask(() -> Seen.all(VoteRow.class).stream().map(LettersOnTheWall::isSeen).toList());
    assertThat(seen).hasSize(4).containsOnly(true);
  }

  @Test
  void theLargestLettersInTheSmallestWindowHideNoOption() throws Exception {
    WindowTrial trial = shipped(2f);
    trial.in(
        WindowTrial.SMALLEST,
        hand -> {
          begin(hand, STORY);
          RoomPlayer player =
              new RoomPlayer(
                  hand,
                  wall -> {
                    if (wall == RoomPlayer.Wall.VOTE || wall == RoomPlayer.Wall.GO) {
                      everyRowCanBeSeen(hand);
                    }
                  });
          player.play(4);
        });
    assertThat(trial.attempts())
        .singleElement()
        .satisfies(kept -> assertThat(kept.decisions()).hasSize(4));
  }

  private static void everyRowCanBeSeen(Hand hand) {
    int rows = hand.window().ask(() -> Seen.all(VoteRow.class).size());
    for (int i = 0; i < rows; i++) {
      int row = i;
      hand.press(Keys.NUM_1 + i);
      hand.await(
          "all of option " + (i + 1),
          () -> LettersOnTheWall.isSeen(Seen.all(VoteRow.class).get(row)));
    }
  }

  @Test
  void whatIsOnDiskInMidHourIsAllOfItAndGoesOnElsewhere() throws Exception {
    WindowTrial trial = shipped(1f);
    Path copy = folder.resolve("copy");
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          begin(hand, STORY);
          RoomPlayer player = new RoomPlayer(hand, wall -> {});
          player.play(2);
          Path attempts = trial.files().folder();
          hand.await("two decisions on disk", () -> decisionsIn(trial) == 2);
          copy(attempts, copy.resolve("attempts"));
        });
    WindowTrial after = new WindowTrial(copy, null).welcomed(1f);
    Attempt left = after.attempts().get(0);
    assertThat(left.decisions()).hasSize(2);
    assertThat(left.decisions().get(0).votes()).isNotNull();
    after.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          hand.choose(STORY);
          hand.awaitPage("mode");
          hand.choose(hand.words("room.way"));
          hand.awaitPage("room-intro");
          assertThat(hand.sees(hand.words("room.go_on", 2))).isTrue();
          hand.press(Keys.ENTER);
          hand.awaitPage("room");
          new RoomPlayer(hand, wall -> {}).play(1);
        });
    assertThat(after.attempts())
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.id()).isEqualTo(left.id());
              assertThat(kept.decisions()).hasSize(3);
              assertThat(kept.decisions().subList(0, 2)).isEqualTo(left.decisions());
            });
  }

  private static int decisionsIn(WindowTrial trial) {
    List<Attempt> kept = trial.files().readAll().attempts();
    return kept.isEmpty() ? 0 : kept.get(0).decisions().size();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void nothingIsDecidedBeforeTheRoomGoesOnAndEveryStepCanBeGoneBackFrom() throws Exception {
    WindowTrial trial = own(1f, OwnStories.SMALL);
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          begin(hand, "Prøven");
          RoomPlayer player = toTheVote(hand);
          player.count(Keys.NUM_1, 2);
          player.count(Keys.NUM_2, 2);
          for (RoomPlayer.Wall next :
              List.of(RoomPlayer.Wall.SPLIT, RoomPlayer.Wall.TALK, RoomPlayer.Wall.GO)) {
            hand.press(Keys.ENTER);
            hand.frames(3);
            assertThat(player.wall()).isEqualTo(next);
          }
          assertThat(hand.sees(hand.words("room.go_tie"))).isTrue();
          hand.press(Keys.ENTER);
          hand.frames(3);
          assertThat(player.wall()).as("a tie waits for the room").isEqualTo(RoomPlayer.Wall.GO);
          for (RoomPlayer.Wall before :
              List.of(
                  RoomPlayer.Wall.TALK,
                  RoomPlayer.Wall.SPLIT,
                  RoomPlayer.Wall.VOTE,
                  RoomPlayer.Wall.READ)) {
            hand.press(Keys.BACKSPACE);
            hand.frames(3);
            assertThat(player.wall()).isEqualTo(before);
          }
          toTheVote(hand);
          hand.press(Keys.NUM_2);
          hand.frames(2);
          hand.press(Keys.RIGHT);
          hand.press(Keys.RIGHT);
          hand.press(Keys.LEFT);
          hand.frames(2);
          hand.press(Keys.ENTER);
          hand.frames(2);
          hand.press(Keys.ENTER);
          hand.frames(2);
          hand.press(Keys.ENTER);
          hand.frames(3);
          hand.press(Keys.ENTER);
          hand.await("a decision on disk", () -> decisionsIn(trial) == 1);
        });
    assertThat(trial.attempts().get(0).decisions().get(0))
        .satisfies(
            taken -> {
              assertThat(taken.chosen()).isEqualTo("vent");
              assertThat(taken.votes()).isEqualTo(Map.of("ut", 2, "vent", 3));
            });
  }

  @Test
  void anHourThatRunsOutOfTimeHasItsSheetToo() throws Exception {
    WindowTrial trial = own(1f, OwnStories.SMALL);
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          begin(hand, "Prøven");
          new RoomPlayer(hand, wall -> {}).play(1);
          hand.press(Keys.ESCAPE);
          hand.choose(hand.words("room.menu_sheet"));
          hand.awaitPage("room-sheet");
          assertThat(hand.sees(hand.words("room.unfinished"))).isTrue();
          hand.press(Keys.ESCAPE);
          hand.awaitPage("start");
        });
    assertThat(trial.attempts().get(0).ended()).isFalse();
  }

  @Test
  void damagedVotesAreToldAmongTheAttempts() throws Exception {
    WindowTrial trial = own(1f, OwnStories.SMALL);
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          begin(hand, "Prøven");
          new RoomPlayer(hand, wall -> {}).play(1);
        });
    Path file;
    try (Stream<Path> files = Files.list(trial.files().folder())) {
      file = files.findFirst().orElseThrow();
    }
    String damaged =
        Files.readString(file, StandardCharsets.UTF_8).replaceFirst("\"ut\": 3", "\"ut\": -3");
    Files.writeString(file, damaged, StandardCharsets.UTF_8);
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          hand.choose(hand.words("ui.start.attempts"));
          hand.awaitPage("attempts");
          assertThat(hand.sees(hand.words("attempt.bad_votes", file, 1))).isTrue();
        });
    assertThat(file).hasContent(damaged);
  }

  private static List<String> chosenIn(Attempt attempt) {
    return attempt.decisions().stream()
        .map(decision -> decision.taken().map(TakenOption::text).orElse(""))
        .toList();
  }
}
