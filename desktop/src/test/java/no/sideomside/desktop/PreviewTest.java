package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.sideomside.authoring.preview.Sheet;
import no.sideomside.authoring.preview.Start;
import no.sideomside.authoring.preview.Trail;
import no.sideomside.ui.screen.Journey;
import no.sideomside.ui.screen.PreviewScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The workbench in the real window, driven by keyboard, with a real file edited under it. */
@ExtendWith(VirtualScreen.class)
class PreviewTest {
  private static final String STORY =
      OwnStories.SMALL
          .replace("Han står ute.", "VAR tillit = 0\nHan står ute.")
          .replace("    Han nikker.", "    ~ tillit += 8\n    Han nikker.")
          .replace("-   Bussen kommer.", "-   -> bussen\n=== bussen ===\nTillit er {tillit}.");

  @TempDir private Path folder;
  private OwnStories own;
  private WindowTrial trial;

  @BeforeEach
  void write() {
    own = new OwnStories(folder.resolve("own")).with("prove", "nb", STORY);
    trial = new WindowTrial(folder.resolve("data"), Path.of(own.path()));
  }

  private Path file() {
    return own.file("prove", "nb");
  }

  private void open(Hand hand, Trail way) {
    hand.window()
        .tell(() -> hand.window().shown().go(Journey.preview(hand.window().shown(), file(), way)));
    hand.awaitPage("preview");
    await(hand, "the first reading", sheet -> sheet.read() != null);
  }

  /** In a window of the usual size, with the story on the workbench from its beginning. */
  private void onTheBench(WindowTrial.HandScript script) throws Exception {
    trial
        .welcomed(1f)
        .in(
            WindowTrial.USUAL,
            hand -> {
              open(hand, Trail.from(Start.top()));
              script.follow(hand);
            });
  }

  private static void await(Hand hand, String what, Predicate<Sheet> held) {
    Patience.until(
        what,
        () ->
            hand.window()
                .ask(
                    () ->
                        hand.window().shown().page() instanceof PreviewScreen preview
                            && held.test(preview.sheet())));
    hand.frames(3);
  }

  /** Waits until this can be read in the window. */
  private static void awaitSight(Hand hand, String text) {
    Patience.until("«" + text + "» in the window", () -> hand.sees(text));
  }

  @Test
  void aSaveIsShownWhereOneWas() throws Exception {
    onTheBench(
        hand -> {
          assertThat(hand.sight().options()).containsExactly("Gå ut til ham.", "Bli stående.");
          hand.press(Keys.NUM_1);
          awaitSight(hand, "Regnet øker.");
          own.with("prove", "nb", STORY.replace("Regnet øker.", "Regnet gir seg."));
          awaitSight(hand, "Regnet gir seg.");
          assertThat(hand.sees("Gå ut til ham.")).as("the choice that led here").isTrue();
        });
    assertThat(trial.attempts()).as("attempts kept").isEmpty();
  }

  @Test
  void aBrokenFileIsExplainedOverTheOldWordsAndTheExplanationGoesByItself() throws Exception {
    onTheBench(
        hand -> {
          own.with("prove", "nb", STORY.replace("-> bussen", "-> trikken"));
          awaitSight(hand, "prove.nb.ink:34");
          assertThat(hand.sees(hand.words("preview.errors_title"))).isTrue();
          assertThat(hand.sees("Ingen knute eller etikett heter «trikken».")).isTrue();
          assertThat(hand.sees("Han står ute.")).as("the old words").isTrue();
          own.with("prove", "nb", STORY);
          await(hand, "a file that can be played", sheet -> sheet.errors().isEmpty());
          assertThat(hand.sees(hand.words("preview.errors_title"))).isFalse();
        });
  }

  @Test
  void aFileThatWasBrokenFromTheStartIsExplainedToo() throws Exception {
    own.with("prove", "nb", new byte[] {(byte) 0xff, 0, 7});
    trial
        .welcomed(1f)
        .in(
            WindowTrial.SMALLEST,
            hand -> {
              open(hand, Trail.from(Start.top()));
              awaitSight(hand, "UTF-8");
              own.with("prove", "nb", STORY);
              awaitSight(hand, "Han står ute.");
            });
  }

  @Test
  void aRenamedChoiceStopsTheWayAndSaysSo() throws Exception {
    onTheBench(
        hand -> {
          hand.press(Keys.NUM_1);
          awaitSight(hand, "Regnet øker.");
          own.with("prove", "nb", STORY.replace("# id: ut ", "# id: gaa-ut "));
          awaitSight(hand, hand.words("preview.stop_option", 1, "dora", "ut"));
          assertThat(hand.sight().options()).containsExactly("Gå ut til ham.", "Bli stående.");
        });
  }

  @Test
  void backAndFromTheStartHaveKeys() throws Exception {
    onTheBench(
        hand -> {
          hand.press(Keys.NUM_1);
          awaitSight(hand, "Regnet øker.");
          hand.press(Keys.NUM_2);
          awaitSight(hand, hand.words("preview.end", "Bussen kom"));
          hand.press(Keys.LEFT);
          awaitSight(hand, "Regnet øker.");
          hand.write("r");
          awaitSight(hand, "Han står ute.");
        });
  }

  @Test
  void thePanelTellsVariablesScoresAndTags() throws Exception {
    onTheBench(
        hand -> {
          assertThat(hand.sees("Relasjon og tilhørighet +1")).isTrue();
          assertThat(hand.sees("# decision: dora")).isTrue();
          assertThat(hand.sees("Døra er hans.")).as("a reason, before it is asked for").isFalse();
          hand.choose(hand.words("preview.panel_behind"));
          assertThat(hand.sees("Døra er hans.")).isTrue();
          hand.press(Keys.NUM_1);
          awaitSight(hand, hand.words("preview.variable_was", "tillit", "8", "0"));
        });
  }

  @Test
  void oneBeginsAtAKnotWithAVariableSetFromTheWindow() throws Exception {
    onTheBench(
        hand -> {
          hand.write("k");
          hand.awaitPage("preview-starts");
          awaitSight(hand, "bussen (prove.nb.ink:");
          hand.tabTo("bussen");
          hand.press(Keys.TAB);
          hand.write("20");
          hand.press(Keys.ENTER);
          hand.awaitPage("preview");
          awaitSight(hand, "Tillit er 20.");
        });
  }

  @Test
  void oneBeginsAtAKnotWithAVariableSetFromTheCommandLine() throws Exception {
    trial
        .welcomed(1f)
        .in(
            WindowTrial.USUAL,
            hand -> {
              open(hand, Trail.from(new Start("bussen", Map.of("tillit", 3), 1)));
              awaitSight(hand, "Tillit er 3.");
              assertThat(hand.sees(hand.words("preview.here_knot", "bussen"))).isTrue();
            });
  }

  @Test
  void aFileThatIsGoneIsMissedAndReadWhenItIsBack() throws Exception {
    onTheBench(
        hand -> {
          Files.delete(file());
          awaitSight(hand, "Finner ikke prove.nb.ink");
          assertThat(hand.sees("Han står ute.")).isTrue();
          own.with("prove", "nb", STORY.replace("Han står ute.", "Han står inne."));
          awaitSight(hand, "Han står inne.");
        });
  }

  @Test
  void theOtherLanguageIsTakenUpAtTheSameChoice() throws Exception {
    own.with("prove", "en", OwnStories.SMALL_EN);
    onTheBench(
        hand -> {
          hand.press(Keys.NUM_2);
          awaitSight(hand, "Regnet øker.");
          hand.write("l");
          awaitSight(hand, "The rain grows.");
          assertThat(hand.sees("prove.en.ink")).isTrue();
        });
  }

  @Test
  void withTheLargestLettersInTheSmallestWindowEverythingCanBeReached() throws Exception {
    trial
        .welcomed(2f)
        .in(
            WindowTrial.SMALLEST,
            hand -> {
              open(hand, Trail.from(Start.top()));
              for (String part :
                  List.of(
                      "Bli stående.",
                      hand.words("preview.panel_options"),
                      hand.words("preview.panel_check"),
                      hand.words("preview.tool_start"),
                      hand.words("preview.tool_leave"))) {
                hand.tabTo(part);
                hand.window().tell(() -> FocusInView.check(hand.window()));
              }
            });
  }
}
