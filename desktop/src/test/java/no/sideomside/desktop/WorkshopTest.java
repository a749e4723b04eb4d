package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import java.nio.file.Path;
import no.sideomside.authoring.preview.Workshop;
import no.sideomside.ui.screen.WorkshopScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The stories somebody writes, in the real window. */
@ExtendWith(VirtualScreen.class)
class WorkshopTest {
  @TempDir private Path folder;

  private static void enter(Hand hand) {
    hand.awaitPage("start");
    hand.choose(hand.words("preview.shop_title"));
    hand.awaitPage("workshop");
    Patience.until("every check", () -> hand.window().ask(() -> isChecked(hand)));
    hand.frames(3);
  }

  private static boolean isChecked(Hand hand) {
    if (!(hand.window().shown().page() instanceof WorkshopScreen workshop)) {
      return false;
    }
    Workshop.Found found = workshop.found();
    return found.complete()
        && found.scenarios().stream().allMatch(scenario -> scenario.report() != null);
  }

  @Test
  void aGoodAndABrokenStoryStandSideBySide() throws Exception {
    OwnStories own =
        new OwnStories(folder.resolve("own"))
            .with("prove", "nb", OwnStories.SMALL)
            .with("brukket", "nb", OwnStories.SMALL.replace("-> END", "-> borte"));
    WindowTrial trial = new WindowTrial(folder.resolve("data"), Path.of(own.path())).welcomed(1f);
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          enter(hand);
          assertThat(hand.sees("prove")).isTrue();
          assertThat(hand.sees("brukket.nb.ink:")).as("where the error stands").isTrue();
          assertThat(hand.sees("«borte»")).as("what is wrong").isTrue();
          assertThat(hand.sees("[endings]")).as("what is only good to know").isFalse();
          hand.tabTo(hand.words("preview.shop_open_nb"));
          hand.press(Keys.ENTER);
          hand.awaitPage("preview");
          Patience.until("the error", () -> hand.sees(hand.words("preview.errors_title")));
          own.with("brukket", "nb", OwnStories.SMALL.replace("# id: prove", "# id: brukket"));
          Patience.until("the story", () -> hand.sees("Han står ute."));
          hand.press(Keys.ESCAPE);
          hand.awaitPage("workshop");
          Patience.until("every check", () -> hand.window().ask(() -> isChecked(hand)));
          hand.frames(3);
          assertThat(hand.sees("«borte»")).as("what was wrong").isFalse();
          hand.choose(hand.words("preview.check_all"));
          assertThat(hand.sees("[endings]")).as("what is good to know").isTrue();
        });
    assertThat(trial.attempts()).isEmpty();
  }

  @Test
  void onesOwnFolderOfTheDataFolderIsLookedThroughUnasked() throws Exception {
    new OwnStories(folder.resolve("data").resolve("stories")).with("prove", "nb", OwnStories.SMALL);
    new WindowTrial(folder.resolve("data"), null)
        .welcomed(1f)
        .in(
            WindowTrial.USUAL,
            hand -> {
              enter(hand);
              assertThat(hand.sight().texts()).contains("prove");
            });
  }

  @Test
  void whereThereIsNothingItSaysHowOneBegins() throws Exception {
    new WindowTrial(folder.resolve("data"), null)
        .welcomed(2f)
        .in(
            WindowTrial.SMALLEST,
            hand -> {
              enter(hand);
              assertThat(hand.sees(hand.words("preview.shop_empty"))).isTrue();
              assertThat(hand.sees("./play new ")).isTrue();
              assertThat(hand.sees("stories/README.md")).isTrue();
              assertThat(hand.sees(folder.resolve("data").resolve("stories").toString())).isTrue();
              hand.press(Keys.ESCAPE);
              hand.awaitPage("start");
            });
  }
}
