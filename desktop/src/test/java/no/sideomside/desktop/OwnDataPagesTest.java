package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Players;
import no.sideomside.attempt.RoomTalk;
import no.sideomside.attempt.Session;
import no.sideomside.data.Keeping;
import no.sideomside.debrief.Debrief;
import no.sideomside.story.Script;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One's own data in the real window, by keyboard alone. */
@ExtendWith(VirtualScreen.class)
class OwnDataPagesTest {
  @TempDir private Path folder;
  private Path data;
  private WindowTrial trial;

  @BeforeEach
  void play() throws Exception {
    data = folder.resolve("data");
    for (String alias : List.of("Varm Furu", "Stødig Oter")) {
      new Terminal(data)
          .run("play", "--random", "--seed", "1", "bilturen", "--alias", alias)
          .well();
      Files.delete(data.resolve("cache"));
    }
    trial = new WindowTrial(data, null).welcomed(1f);
  }

  private static void toOwnData(Hand hand) {
    hand.awaitPage("start");
    hand.choose(hand.words("ui.start.attempts"));
    hand.awaitPage("attempts");
    hand.choose(hand.words("data.page.open"));
    hand.awaitPage("own-data");
  }

  private static void awaitText(Hand hand, String text) {
    hand.await(text, () -> Sight.of(hand.window().shown()).sees(text));
  }

  private List<String> aliases() {
    return trial.attempts().stream().map(Attempt::alias).sorted().toList();
  }

  private void write(String file, String from, String to) throws IOException {
    Path path = data.resolve(file);
    Files.writeString(path, Files.readString(path).replaceAll(from, to));
  }

  @Test
  void everythingOfMineGoesOnceIHaveSeenWhatAndOthersKeepTheirs() throws Exception {
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          toOwnData(hand);
          hand.choose(hand.words("data.page.export"));
          awaitText(hand, ".zip");
          hand.choose(hand.words("data.page.delete_all"));
          hand.awaitPage("delete");
          assertThat(hand.sees("Stødig Oter")).isTrue();
          assertThat(hand.sees("én eksportert fil")).isTrue();
          hand.press(Keys.ENTER);
          hand.awaitPage("own-data");
          assertThat(aliases()).as("the first choice is to keep").hasSize(2);
          hand.choose(hand.words("data.page.delete_all"));
          hand.awaitPage("delete");
          hand.choose(hand.words("data.page.do_delete"));
          awaitText(hand, hand.words("data.delete.gone"));
          hand.press(Keys.ESCAPE);
          hand.awaitPage("own-data");
          assertThat(hand.sees("Stødig Oter")).isFalse();
          hand.press(Keys.ESCAPE);
          hand.awaitPage("attempts");
        });
    assertThat(aliases()).containsExactly("Varm Furu");
    try (Stream<Path> all = Files.walk(data)) {
      assertThat(all).noneMatch(file -> file.toString().endsWith(".zip"));
    }
    assertThat(Files.readString(data.resolve("players.json")))
        .contains("Varm Furu")
        .doesNotContain("Stødig");
  }

  @Test
  void sheetsAndHoursInTheRoomStayWhenMineGoesAndGoByThemselves() throws Exception {
    WindowWorld world = trial.world();
    Script story = Objects.requireNonNull(world.scenario("bilturen")).preferring(Language.NB);
    Session hour = Session.live(story, 1, world.attempts(), Clock.systemUTC());
    hour.decide(
        Objects.requireNonNull(hour.beat().decision()).options().get(0).id(), RoomTalk.NOTHING);
    Path sheet =
        world.keepSheet(
            Debrief.of(hour.attempt(), null, world.rubricOf("bilturen")), Texts.in(Language.NB));
    Path note = Files.writeString(data.resolve("team-folder.txt"), folder.toString());
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          toOwnData(hand);
          assertThat(hand.sees(hand.words("data.page.sheets", 1, 1))).isTrue();
          hand.choose(hand.words("data.page.delete_all"));
          hand.awaitPage("delete");
          assertThat(hand.sees(hand.words("data.stays.hours", 1))).isTrue();
          assertThat(hand.sees(hand.words("data.stays.sheets", 1))).isTrue();
          hand.choose(hand.words("data.page.do_delete"));
          awaitText(hand, hand.words("data.delete.gone"));
          hand.press(Keys.ESCAPE);
          hand.awaitPage("own-data");
          assertThat(sheet).exists();
          hand.choose(hand.words("data.page.delete_sheets"));
          hand.awaitPage("delete");
          assertThat(hand.sees(hand.words("data.goes.sheets", 1))).isTrue();
          assertThat(hand.sees(hand.words("data.goes.team_folder"))).isTrue();
          hand.choose(hand.words("data.page.do_delete"));
          awaitText(hand, hand.words("data.delete.gone"));
          assertThat(sheet).doesNotExist();
          assertThat(note).doesNotExist();
          hand.press(Keys.ESCAPE);
          hand.awaitPage("own-data");
          assertThat(hand.sees(hand.words("data.page.delete_sheets"))).isFalse();
          hand.choose("Bilturen");
          hand.awaitPage("delete");
          hand.choose(hand.words("data.page.do_delete"));
          awaitText(hand, hand.words("data.delete.gone"));
        });
    assertThat(aliases()).containsExactly("Varm Furu");
  }

  @Test
  void oneAttemptGoesAlone() throws Exception {
    trial.in(
        WindowTrial.SMALLEST,
        hand -> {
          toOwnData(hand);
          hand.choose("Bilturen");
          hand.awaitPage("delete");
          hand.choose(hand.words("data.page.do_delete"));
          awaitText(hand, hand.words("data.delete.gone"));
        });
    assertThat(aliases()).containsExactly("Varm Furu");
    assertThat(Files.readString(data.resolve("players.json"))).contains("Stødig Oter");
  }

  @Test
  void aNewNameIsPutOnWhatIHavePlayed() throws Exception {
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          toOwnData(hand);
          hand.press(Keys.TAB);
          hand.write(" To");
          hand.choose(hand.words("data.page.rename"));
          awaitText(hand, "«Stødig Oter To»");
        });
    assertThat(aliases()).containsExactly("Stødig Oter To", "Varm Furu");
    assertThat(new Players(data, new Random()).player(null, Language.NB).alias())
        .isEqualTo("Stødig Oter To");
  }

  @Test
  void aNewNameForSomebodyWhoWasDeletedMeanwhileIsRefusedAndThatIsSaid() throws Exception {
    String number = new Players(data, new Random()).player(null, Language.NB).id();
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          toOwnData(hand);
          hand.press(Keys.TAB);
          hand.write(" To");
          new Terminal(data).run("data", "delete", "--player", "Stødig Oter", "--yes").well();
          hand.choose(hand.words("data.page.rename"));
          awaitText(hand, hand.words("attempt.player_gone", "Stødig Oter"));
        });
    assertThat(aliases()).containsExactly("Varm Furu");
    assertThat(Files.readString(data.resolve("players.json")))
        .doesNotContain(number, "Stødig Oter");
  }

  @Test
  void whatIsOldIsSaidOnTheStartPageThenGoesAndHowLongIsChosenInTheSettings() throws Exception {
    for (Attempt attempt : trial.attempts()) {
      write(
          "attempts/" + attempt.id() + ".json",
          "\"(at|startedAt|endedAt)\": \"20..-",
          "\"$1\": \"2020-");
    }
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          assertThat(hand.sees(hand.words("data.will_expire", 2, 90, 7))).isTrue();
        });
    assertThat(trial.attempts()).hasSize(2);
    write("expiry.json", "\"said\":\"[^\"]*\"", "\"said\":\"2026-01-01T00:00:00Z\"");
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          assertThat(hand.sees(hand.words("data.expired", 2, 90, 0))).isTrue();
          hand.choose(hand.words("ui.start.settings"));
          hand.awaitPage("settings");
          hand.tabTo(hand.words("data.page.keeping_for"));
          hand.press(Keys.RIGHT);
        });
    assertThat(trial.attempts()).isEmpty();
    assertThat(trial.settings().keeping()).isEqualTo(new Keeping(365));
  }

  @Test
  void thePageForEmployersIsBesideThePlayers() throws Exception {
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          hand.choose(hand.words("ui.start.privacy"));
          hand.awaitPage("privacy");
          hand.choose(hand.words("ui.privacy.employer_page"));
          hand.awaitPage("employer");
          assertThat(hand.sees(hand.words("data.employer.control"))).isTrue();
          hand.press(Keys.ESCAPE);
          hand.awaitPage("privacy");
        });
  }
}
