package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Reflections;
import no.sideomside.attempt.TakenOption;
import no.sideomside.story.Decision;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import no.sideomside.ui.screen.PlayScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The real window, played by keyboard alone. */
@ExtendWith(VirtualScreen.class)
class WindowTest {
  private static final String STORY = "Bilturen";

  @TempDir private Path folder;

  @Test
  void fromTheFirstStartThroughAStoryToItsDebriefAndBackIntoIt() throws Exception {
    WindowTrial trial = new WindowTrial(folder.resolve("data"), null);
    List<String> chosen = new ArrayList<>();
    List<String> hoped = new ArrayList<>();
    List<String> again = new ArrayList<>();
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("welcome");
          hand.choose(hand.words("ui.welcome.done"));
          hand.awaitPage("start");
          begin(hand, STORY, "ui.mode.practice");
          KeyboardPlayer player = player(hand);
          player.playTo(at -> at == Standing.ENDED);
          assertThat(player.reasons()).as("reasons shown in practice").isZero();
          player.step(Standing.ENDED);
          hand.awaitPage("debrief");
          chosen.addAll(player.chosen());
          hoped.addAll(player.hoped());

          hand.tabTo(hand.words("ui.debrief_done"));
          hand.choose(hand.words("debrief.partitur_heading"));
          hand.tabToMarks();
          hand.press(Keys.ENTER);
          hand.await(
              "an open moment",
              () ->
                  Sight.of(hand.window().shown())
                      .texts()
                      .contains(hand.window().shown().texts().get("ui.debrief_close")));
          hand.choose(hand.words("ui.debrief_back_here"));
          hand.awaitPage("play");
          KeyboardPlayer second =
              new KeyboardPlayer(
                  hand, options -> other(options, chosen.get(attempt(hand).decisions().size())));
          second.playTo(at -> at == Standing.CHOOSING);
          again.addAll(chosen.subList(0, attempt(hand).decisions().size()));
          second.step(Standing.CHOOSING);
          again.addAll(second.chosen());
          hand.press(Keys.ESCAPE);
          hand.choose(hand.words("ui.menu.leave"));
          hand.awaitPage("start");
        });

    List<Attempt> kept = trial.attempts();
    assertThat(kept).hasSize(2);
    Attempt first = kept.stream().filter(Attempt::ended).findFirst().orElseThrow();
    Attempt second = kept.stream().filter(each -> !each.ended()).findFirst().orElseThrow();
    assertThat(first.mode()).isEqualTo(Mode.PRACTICE);
    assertThat(chosenIn(first)).isEqualTo(chosen).hasSizeGreaterThan(8);
    assertThat(trial.files().reflections(first.id()).hopes().stream().map(Reflections.Hope::text))
        .isEqualTo(hoped)
        .hasSizeGreaterThan(1);
    assertThat(chosenIn(second)).isEqualTo(again);
    assertThat(trial.said()).isEmpty();
  }

  @Test
  void theGuidedModeShowsTheReasonOfEveryChoice() throws Exception {
    OwnStories own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
    WindowTrial trial = new WindowTrial(folder.resolve("data"), Path.of(own.path())).welcomed(1f);
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          begin(hand, "Prøven", "ui.mode.guided");
          KeyboardPlayer player = new KeyboardPlayer(hand, options -> 0);
          player.playTo(at -> at == Standing.REASON);
          assertThat(hand.sight().texts()).contains("Døra er hans.");
          player.playTo(at -> at == Standing.ENDED);
          assertThat(player.reasons()).isEqualTo(2);
        });
  }

  @Test
  void theSmallestWindowAndTheLargestLettersHideNothingThatMayBeChosen() throws Exception {
    WindowTrial trial = new WindowTrial(folder.resolve("data"), null).welcomed(2f);
    List<String> chosen = new ArrayList<>();
    trial.in(
        WindowTrial.SMALLEST,
        hand -> {
          hand.awaitPage("start");
          begin(hand, STORY, "ui.mode.practice");
          KeyboardPlayer player = player(hand);
          OptionsInView view = new OptionsInView(hand);
          while (true) {
            player.playTo(at -> at == Standing.CHOOSING || at == Standing.ENDED);
            if (player.standing() == Standing.ENDED) {
              break;
            }
            view.check();
            player.step(Standing.CHOOSING);
          }
          player.step(Standing.ENDED);
          hand.awaitPage("debrief");
          hand.tabTo(hand.words("ui.debrief_done"));
          chosen.addAll(player.chosen());
        });
    assertThat(trial.attempts())
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.ended()).isTrue();
              assertThat(chosenIn(kept)).isEqualTo(chosen);
            });
  }

  @Test
  void whereSoundIsOnThePlaceIsHeardAndWritten() throws Exception {
    WindowTrial trial = new WindowTrial(folder.resolve("data"), null).welcomed(1f).heard();
    trial.inShown(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          begin(hand, STORY, "ui.mode.practice");
          hand.awaitPage("play");
          hand.frames(3);
          assertThat(hand.sees(hand.words("ui.sound.rain"))).isTrue();
          assertThat(heard(hand)).isEqualTo("regn");
        });
  }

  @Test
  void aSoundThatTheStorySwitchesOffEndsAndThatIsWritten() throws Exception {
    String story =
        OwnStories.SMALL
            .replace("Han står ute.", "Han står ute. # sound: regn")
            .replace("Regnet øker.", "Regnet øker. # sound: none");
    OwnStories own = new OwnStories(folder.resolve("own")).with("prove", "nb", story);
    WindowTrial trial =
        new WindowTrial(folder.resolve("data"), Path.of(own.path())).welcomed(1f).heard();
    trial.inShown(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          begin(hand, "Prøven", "ui.mode.practice");
          hand.awaitPage("play");
          hand.frames(3);
          assertThat(heard(hand)).isEqualTo("regn");
          player(hand).playTo(at -> at == Standing.CHOOSING);
          player(hand).step(Standing.CHOOSING);
          hand.frames(3);
          assertThat(hand.sees(hand.words("ui.sound.quiet"))).isTrue();
          assertThat(heard(hand)).isEqualTo("null");
        });
  }

  private static String heard(Hand hand) {
    return hand.window().ask(() -> String.valueOf(playing(hand).playing()));
  }

  @Test
  void whatWasLeftInTheMiddleGoesOnAtTheSameDecision() throws Exception {
    WindowTrial trial = new WindowTrial(folder.resolve("data"), null).welcomed(1f);
    List<String> before = new ArrayList<>();
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          begin(hand, STORY, "ui.mode.practice");
          KeyboardPlayer player = player(hand);
          for (int i = 0; i < 3; i++) {
            player.playTo(at -> at == Standing.CHOOSING);
            player.step(Standing.CHOOSING);
          }
          player.playTo(at -> at == Standing.CHOOSING);
          before.add(attempt(hand).id());
          before.add(decision(hand));
          hand.window().tell(Gdx.app::exit);
        });
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          hand.choose(hand.words("ui.start.go_on", STORY));
          hand.awaitPage("play");
          player(hand).playTo(at -> at == Standing.CHOOSING);
          assertThat(List.of(attempt(hand).id(), decision(hand))).isEqualTo(before);
        });
    assertThat(trial.attempts())
        .singleElement()
        .satisfies(kept -> assertThat(kept.decisions()).hasSize(3));
  }

  @Test
  void aPictureThatIsNotThereIsToldOnceAndTheStoryGoesOn() throws Exception {
    OwnStories own =
        new OwnStories(folder.resolve("own"))
            .with(
                "prove",
                "nb",
                OwnStories.SMALL.replace(
                    "Han står ute.", "Han står ute. # scene: ingen-har-tegnet"));
    WindowTrial trial = new WindowTrial(folder.resolve("data"), Path.of(own.path())).welcomed(1f);
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          begin(hand, "Prøven", "ui.mode.practice");
          player(hand).playTo(at -> at == Standing.ENDED);
        });
    assertThat(trial.said()).singleElement().asString().contains("ingen-har-tegnet");
  }

  @Test
  void anotherLanguageIsAnotherStartPageAndIsKept() throws Exception {
    WindowTrial trial = new WindowTrial(folder.resolve("data"), null).welcomed(1f);
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          assertThat(hand.sees(Texts.in(Language.NB).get("ui.start.what"))).isTrue();
          hand.choose(hand.words("ui.start.settings"));
          hand.awaitPage("settings");
          hand.tabTo(hand.words("ui.settings.language"));
          hand.press(Keys.RIGHT);
          hand.press(Keys.ESCAPE);
          hand.awaitPage("start");
          assertThat(hand.sees(Texts.in(Language.EN).get("ui.start.what"))).isTrue();
          assertThat(hand.sees(Texts.in(Language.NB).get("ui.start.what"))).isFalse();
        });
    assertThat(trial.settings().language()).isEqualTo(Language.EN);
  }

  private static void begin(Hand hand, String story, String mode) {
    hand.choose(story);
    hand.awaitPage("mode");
    hand.choose(hand.words(mode));
    hand.awaitPage("play");
  }

  private static KeyboardPlayer player(Hand hand) {
    Random taste = new Random(11);
    return new KeyboardPlayer(hand, options -> taste.nextInt(options.size()));
  }

  private static int other(List<String> options, String than) {
    return options.get(0).equals(than) ? 1 : 0;
  }

  private static Attempt attempt(Hand hand) {
    return hand.window().ask(() -> playing(hand).session().attempt());
  }

  private static String decision(Hand hand) {
    return hand.window()
        .ask(
            () -> {
              @Nullable Decision now = playing(hand).session().beat().decision();
              return now == null ? "" : now.id();
            });
  }

  private static PlayScreen playing(Hand hand) {
    if (hand.window().shown().page() instanceof PlayScreen play) {
      return play;
    }
    throw new AssertionError("No story is being played.");
  }

  private static List<String> chosenIn(Attempt attempt) {
    return attempt.decisions().stream()
        .map(decision -> decision.taken().map(TakenOption::text).orElse(""))
        .toList();
  }
}
