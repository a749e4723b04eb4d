package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The team's sheet in the real window: by keyboard, from one's own attempts to the paper. */
@ExtendWith(VirtualScreen.class)
class TeamPageTest {
  @TempDir private Path folder;
  private Path shared;
  private WindowTrial trial;

  @BeforeEach
  void sixHavePlayed() throws Exception {
    OwnStories own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
    Terminal theirs = new Terminal(folder.resolve("theirs"));
    for (String alias : List.of("Anna", "Berit", "Cato", "Dina", "Even", "Frida")) {
      theirs.run("prove", "--choices", "ut,ti", "--alias", alias, "--stories", own.path()).well();
    }
    shared = theirs.attempts();
    trial = new WindowTrial(folder.resolve("data"), Path.of(own.path())).welcomed(1f);
  }

  private static void open(Hand hand) {
    hand.awaitPage("start");
    hand.choose(hand.words("ui.start.attempts"));
    hand.awaitPage("attempts");
    hand.choose(hand.words("team.page_link"));
    hand.awaitPage("team");
  }

  /** Reading and writing go on beside the window; it is drawn all the while. */
  private static void untilDone(Hand hand) throws InterruptedException {
    String working = hand.words("team.page_working");
    do {
      Thread.sleep(20);
    } while (hand.sees(working));
    hand.frames(3);
  }

  @Test
  void aFolderIsNamedLookedAtAndMadeASheetOf() throws Exception {
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          open(hand);
          hand.write(shared.toString());
          hand.press(Keys.ENTER);
          untilDone(hand);
          assertThat(hand.sees("Prøven: 6 spillere.")).isTrue();
          hand.choose(hand.words("team.page_make"));
          untilDone(hand);
          assertThat(hand.sees("Alle: Gå ut til ham.")).isTrue();
          hand.press(Keys.ESCAPE);
          hand.awaitPage("attempts");
        });
    try (Stream<Path> sheets = Files.list(folder.resolve("data").resolve("sheets"))) {
      assertThat(sheets.map(sheet -> sheet.getFileName().toString()))
          .hasSize(2)
          .anyMatch(name -> name.matches("ark-\\d{4}-\\d\\d-\\d\\d\\.pdf"))
          .anyMatch(name -> name.matches("ark-\\d{4}-\\d\\d-\\d\\d\\.html"));
    }
  }

  @Test
  void aPathInQuotationMarksAsFileManagersCopyItIsReadAndRemembered() throws Exception {
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          open(hand);
          hand.write("\"" + shared + "\"");
          hand.choose(hand.words("team.page_look"));
          untilDone(hand);
          assertThat(hand.sees("Prøven: 6 spillere.")).isTrue();
        });
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          open(hand);
          hand.press(Keys.ENTER);
          untilDone(hand);
          assertThat(hand.sees("Prøven: 6 spillere.")).isTrue();
        });
  }

  @Test
  void aFolderThatIsNotThereIsToldAndNothingElseHappens() throws Exception {
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          open(hand);
          hand.write(folder.resolve("borte").toString());
          hand.press(Keys.ENTER);
          untilDone(hand);
          assertThat(hand.sees(hand.words("team.no_folder", folder.resolve("borte").toString())))
              .isTrue();
          assertThat(hand.sees(hand.words("team.page_make"))).isFalse();
        });
  }
}
