package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.ApplicationLogger;
import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.ui.Settings;
import no.sideomside.ui.theme.Look;
import no.sideomside.ui.theme.Reading;
import org.jspecify.annotations.Nullable;

/** A data folder that windows are opened on, one after the other. */
final class WindowTrial {
  static final Size USUAL = new Size(1280, 720);
  static final Size SMALLEST = new Size(1024, 640);

  private final Workplace workplace;
  private final Log log = new Log();

  WindowTrial(Path data, @Nullable Path stories) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    workplace =
        new Workplace(
            new Console(new BufferedReader(Reader.nullReader()), nowhere, nowhere),
            Texts.in(Language.NB),
            false,
            data,
            stories);
  }

  /** The first start is behind us; letters are this large. */
  WindowTrial welcomed(float letters) throws SentenceException {
    Settings settings = Settings.usual().with(new Look(letters, Reading.USUAL, false, false, 60));
    new SettingsFile(workplace.data()).write(settings.asWelcomed());
    return this;
  }

  /** The sound of the places is turned on. */
  WindowTrial heard() throws SentenceException {
    new SettingsFile(workplace.data()).write(settings().withSound(true));
    return this;
  }

  /** Opens a window, follows a script in it and demands that nothing was told as an error. */
  void in(Size size, HandScript script) throws Exception {
    DrivenWindow.run(
        new WindowWorld(workplace), size, log, window -> script.follow(new Hand(window)));
    assertThat(log.errors).as("what the window logged as errors").isEmpty();
  }

  /** The same in a window as the player has it, shown on the screen. */
  void inShown(Size size, HandScript script) throws Exception {
    DrivenWindow.runShown(
        new WindowWorld(workplace), size, log, window -> script.follow(new Hand(window)));
    assertThat(log.errors).as("what the window logged as errors").isEmpty();
  }

  /** From the start into the play of a scenario, by its title. */
  static void begin(Hand hand, String title) {
    hand.awaitPage("start");
    hand.choose(title);
    hand.awaitPage("mode");
    hand.choose(hand.words("ui.mode.practice"));
    hand.awaitPage("play");
  }

  /** What the windows said of themselves. */
  List<String> said() {
    return List.copyOf(log.lines);
  }

  /** The machine as a window on this folder sees it. */
  WindowWorld world() throws SentenceException {
    return new WindowWorld(workplace);
  }

  AttemptFiles files() {
    return workplace.attempts();
  }

  /** The attempts on disk, all of them whole. */
  List<Attempt> attempts() {
    assertThat(files().readAll().damaged()).isEmpty();
    return files().readAll().attempts();
  }

  Settings settings() {
    return new SettingsFile(workplace.data()).read();
  }

  /** What is done with the keyboard. */
  interface HandScript {
    void follow(Hand hand) throws Exception;
  }

  /** Keeps every line. */
  private static final class Log implements ApplicationLogger {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();

    @Override
    public void log(String tag, String message) {
      lines.add(tag + ": " + message);
    }

    @Override
    public void log(String tag, String message, @Nullable Throwable exception) {
      lines.add(tag + ": " + message + " " + exception);
    }

    @Override
    public void error(String tag, String message) {
      errors.add(tag + ": " + message);
    }

    @Override
    public void error(String tag, String message, @Nullable Throwable exception) {
      errors.add(tag + ": " + message + " " + exception);
    }

    @Override
    public void debug(String tag, String message) {
      lines.add(tag + ": " + message);
    }

    @Override
    public void debug(String tag, String message, @Nullable Throwable exception) {
      lines.add(tag + ": " + message + " " + exception);
    }
  }
}
