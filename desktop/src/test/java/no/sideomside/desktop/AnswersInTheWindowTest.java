package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Reflections;
import no.sideomside.debrief.Prompt;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.ui.screen.Journey;
import no.sideomside.ui.widget.ReflectionField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The questions to oneself at the end of the debrief's page. */
@ExtendWith(VirtualScreen.class)
class AnswersInTheWindowTest {
  private static final String THEM = Prompt.THEM.in(Texts.in(Language.NB));
  private static final String OTHERWISE = Prompt.OTHERWISE.in(Texts.in(Language.NB));

  @TempDir private Path folder;

  private WindowTrial trial(float letters) throws Exception {
    OwnStories own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
    return new WindowTrial(folder.resolve("data"), Path.of(own.path())).welcomed(letters);
  }

  private static void playToTheDebrief(Hand hand) {
    WindowTrial.begin(hand, "Prøven");
    KeyboardPlayer player = new KeyboardPlayer(hand, options -> 0);
    player.playTo(at -> at == Standing.ENDED);
    player.step(Standing.ENDED);
    hand.awaitPage("debrief");
  }

  @Test
  void whatIsWrittenIsKeptWhileOneWritesItAndCanBeChangedLater() throws Exception {
    WindowTrial trial = trial(1f);
    trial.inShown(
        WindowTrial.USUAL,
        hand -> {
          playToTheDebrief(hand);
          hand.tabTo(hand.words("prompts.write"));
          hand.write("At jeg ble. Blåbær.");
          awaitOnDisk(hand, trial, new Reflections.Answer(THEM, "At jeg ble. Blåbær."));
          hand.press(Keys.ENTER);
          hand.write("Og at det regnet.");
          awaitOnDisk(
              hand, trial, new Reflections.Answer(THEM, "At jeg ble. Blåbær.\nOg at det regnet."));
          hand.press(Keys.TAB);
          hand.write("Ingenting.");
          hand.window().tell(Gdx.app::exit);
        });
    assertThat(answers(trial))
        .containsExactly(
            new Reflections.Answer(THEM, "At jeg ble. Blåbær.\nOg at det regnet."),
            new Reflections.Answer(OTHERWISE, "Ingenting."));
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          lookBack(hand);
          assertThat(written(hand))
              .containsExactly("At jeg ble. Blåbær.\nOg at det regnet.", "Ingenting.", "", "");
          tabToField(hand, 1);
          hand.write(" Eller jo.");
          hand.press(Keys.ESCAPE);
          hand.awaitPage("start");
        });
    assertThat(answers(trial)).contains(new Reflections.Answer(OTHERWISE, "Ingenting. Eller jo."));
  }

  @Test
  void aLongAnswerIsSeenInTheSmallestWindowWithTheLargestLetters() throws Exception {
    WindowTrial trial = trial(2f);
    trial.in(
        WindowTrial.SMALLEST,
        hand -> {
          playToTheDebrief(hand);
          tabToField(hand, 3);
          float before = hand.window().ask(() -> focused(hand).getHeight());
          hand.write(
              "Berit, i bilen på vei hjem fra Moss, og Solveig når hun er tilbake. ".repeat(7));
          hand.await("a larger field", () -> focused(hand).getHeight() > before * 1.5f);
          hand.await("all of it", () -> Seen.window().contains(Seen.place(focused(hand))));
        });
  }

  @Test
  void whereTheFileCannotBeReadThatIsSaidAndNothingCanBeWritten() throws Exception {
    WindowTrial trial = trial(1f);
    trial.in(WindowTrial.USUAL, AnswersInTheWindowTest::playToTheDebrief);
    Path beside =
        trial.files().folder().resolve(trial.attempts().get(0).id() + ".reflections.json");
    Files.writeString(beside, "{\"attempt");
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          lookBack(hand);
          assertThat(hand.sees(hand.words("prompts.damaged"))).isTrue();
          assertThat(hand.sees(beside.toString())).isTrue();
          assertThat(hand.sees(THEM)).isTrue();
          assertThat(written(hand)).isEmpty();
        });
    assertThat(beside).hasContent("{\"attempt");
  }

  @Test
  void whereWhatIsWrittenCannotBeKeptThatIsSaidUntilItCan() throws Exception {
    WindowTrial trial = trial(1f);
    trial.inShown(
        WindowTrial.USUAL,
        hand -> {
          playToTheDebrief(hand);
          Path beside =
              trial.files().folder().resolve(trial.attempts().get(0).id() + ".reflections.json");
          Files.deleteIfExists(beside);
          Files.createDirectories(beside.resolve("i veien"));
          hand.tabTo(hand.words("prompts.write"));
          hand.write("Berit");
          hand.await(
              "the sentence", () -> Sight.of(hand.window().shown()).sees("ikke lagret ennå"));
          Files.delete(beside.resolve("i veien"));
          Files.delete(beside);
          hand.write(".");
          hand.await(
              "no sentence", () -> !Sight.of(hand.window().shown()).sees("ikke lagret ennå"));
        });
    assertThat(answers(trial)).containsExactly(new Reflections.Answer(THEM, "Berit."));
  }

  @Test
  void whatIsAnsweredInAnotherProgramMeanwhileIsKeptTooAndThatIsSaid() throws Exception {
    WindowTrial trial = trial(1f);
    String said = Texts.in(Language.NB).get("prompts.elsewhere");
    trial.inShown(
        WindowTrial.USUAL,
        hand -> {
          playToTheDebrief(hand);
          hand.tabTo(hand.words("prompts.write"));
          answerInTheTerminal(trial, "Fra terminalen.", "Ingenting.");
          assertThat(hand.sees(said)).isFalse();
          hand.write("Fra vinduet.");
          hand.await("the sentence", () -> Sight.of(hand.window().shown()).sees(said));
          hand.write(" Og mer.");
          awaitOnDisk(hand, trial, new Reflections.Answer(THEM, "Fra vinduet. Og mer."));
        });
    assertThat(answers(trial))
        .containsExactlyInAnyOrder(
            new Reflections.Answer(THEM, "Fra terminalen."),
            new Reflections.Answer(OTHERWISE, "Ingenting."),
            new Reflections.Answer(THEM, "Fra vinduet. Og mer."));
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          lookBack(hand);
          assertThat(written(hand))
              .startsWith("Fra terminalen.\n\nFra vinduet. Og mer.", "Ingenting.");
          assertThat(hand.sees(said)).isFalse();
        });
  }

  /** The same debrief's first two questions, in a process of its own. */
  private static void answerInTheTerminal(WindowTrial trial, String... answers) {
    String data = Objects.requireNonNull(trial.files().folder().getParent()).toString();
    String id = trial.attempts().get(0).id();
    try (ChildProgram other = new ChildProgram("debrief", id, "--answer", "--data", data)) {
      other.await(THEM);
      for (String answer : answers) {
        other.type(answer);
      }
      other.type("a");
      other.rest();
      assertThat(other.code()).isZero();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatOneShouldKnowOfAStoryIsSaidThoughTheWayToPlayIsSettled() throws Exception {
    WindowTrial trial = trial(1f);
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          hand.window()
              .tell(
                  () ->
                      hand.window()
                          .shown()
                          .go(
                              Journey.begin(
                                  hand.window().shown(),
                                  hand.window().shown().world().scenarios().get(0),
                                  Mode.GUIDED)));
          hand.awaitPage("mode");
          assertThat(hand.sees("Om å vente.")).isTrue();
          assertThat(hand.sees(hand.words("ui.mode.how"))).isFalse();
          hand.press(Keys.ENTER);
          hand.awaitPage("play");
        });
  }

  private static void lookBack(Hand hand) {
    hand.awaitPage("start");
    hand.choose(hand.words("ui.start.attempts"));
    hand.awaitPage("attempts");
    hand.choose(hand.words("ui.attempts.debrief"));
    hand.awaitPage("debrief");
  }

  private static void tabToField(Hand hand, int which) {
    for (int i = 0; i < 80; i++) {
      if (hand.window()
          .ask(
              () ->
                  hand.window().shown().focus().current() instanceof ReflectionField field
                      && Seen.all(ReflectionField.class).indexOf(field) == which)) {
        return;
      }
      hand.press(Keys.TAB);
    }
    throw new AssertionError("Tab never came to field " + which);
  }

  private static ReflectionField focused(Hand hand) {
    if (hand.window().shown().focus().current() instanceof ReflectionField field) {
      return field;
    }
    throw new AssertionError("The keyboard is on no field.");
  }

  private static List<String> written(Hand hand) {
    return hand.window()
        .ask(() -> Seen.all(TextArea.class).stream().map(TextArea::getText).toList());
  }

  private static void awaitOnDisk(Hand hand, WindowTrial trial, Reflections.Answer answer) {
    hand.await(answer.text(), () -> answers(trial).contains(answer));
  }

  private static List<Reflections.Answer> answers(WindowTrial trial) {
    try {
      return trial.files().reflections(trial.attempts().get(0).id()).answers();
    } catch (SentenceException e) {
      throw new AssertionError(e.sentence().key(), e);
    }
  }
}
