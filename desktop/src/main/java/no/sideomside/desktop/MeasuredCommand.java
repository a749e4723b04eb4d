package no.sideomside.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.sideomside.attempt.Mode;
import no.sideomside.story.Scenario;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.ui.Settings;
import no.sideomside.ui.screen.Journey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code measured}: the window as a player has it, played by a hand that tells on standard output
 * how long it waited. {@code bench} starts it in a process of its own; it is no command for people.
 *
 * <p>Lines: {@link #FIRST} once the first page is on the screen; {@link #CHOICE} and {@link #LEAF}
 * with the milliseconds from a key to the screen that shows what comes of it; {@link #RESTING} when
 * a page of a story stands and nothing more is done.
 */
@Command(name = "measured", hidden = true)
final class MeasuredCommand implements Callable<Integer> {
  static final String FIRST = "first";
  static final String CHOICE = "choice ";
  static final String LEAF = "leaf ";
  static final String RESTING = "resting";

  private static final long SETTLE_MILLIS = 400;

  @ParentCommand private @Nullable Program program;

  @Option(names = "--size")
  private String size = "1280x720";

  @Option(names = "--choices")
  private int choices;

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = Program.of(program).workplace();
    WindowWorld world = new WindowWorld(workplace);
    world.keep(Settings.usual().with(workplace.texts().language()).asWelcomed());
    Scenario scenario = world.scenario("bilturen");
    try {
      DrivenWindow.runShown(
          world,
          Size.of(size),
          new StreamLog(workplace.console().err()),
          window -> measure(workplace.console(), window, scenario));
    } catch (SentenceException e) {
      throw e;
    } catch (Exception | AssertionError | LinkageError e) {
      throw new SentenceException(Sentence.of("desktop.fault.no_gl", String.valueOf(e)), e);
    }
    return 0;
  }

  private void measure(Console console, DrivenWindow window, @Nullable Scenario scenario)
      throws InterruptedException {
    // The window opens and draws in one go; what is asked of it is answered after that.
    window.tell(() -> {});
    console.say(FIRST);
    Hand hand = new Hand(window);
    Random chance = new Random(1);
    int measured = 0;
    while (measured < choices) {
      begin(hand, scenario);
      measured += play(console, hand, chance, choices - measured);
    }
    begin(hand, scenario);
    Thread.sleep(SETTLE_MILLIS);
    hand.press(Keys.SPACE);
    Thread.sleep(SETTLE_MILLIS);
    console.say(RESTING);
    console.hear();
  }

  private static void begin(Hand hand, @Nullable Scenario scenario) {
    DrivenWindow window = hand.window();
    window.tell(() -> window.shown().go(Journey.begin(window.shown(), scenario, Mode.PRACTICE)));
    if (hand.sight().page().equals("mode")) {
      hand.choose(hand.words("ui.mode.begin"));
    }
  }

  /** Plays until the story is over or enough choices are measured; returns how many were. */
  private static int play(Console console, Hand hand, Random chance, int most)
      throws InterruptedException {
    DrivenWindow window = hand.window();
    KeyboardPlayer player = new KeyboardPlayer(hand, options -> 0);
    int measured = 0;
    while (measured < most) {
      switch (player.standing()) {
        case ENDED, FAULT, ELSEWHERE -> {
          return measured;
        }
        case READING -> {
          boolean turned = window.ask(() -> Standing.leafIsRead(window.shown()));
          rest(chance);
          double millis = answered(Keys.SPACE);
          if (turned) {
            console.say(LEAF + millis);
          }
        }
        case CHOOSING -> {
          List<String> options = hand.sight().options();
          rest(chance);
          int key = Keys.NUM_1 + chance.nextInt(options.size());
          console.say(CHOICE + answered(key));
          measured++;
        }
        case PAUSE, REASON -> player.step(player.standing());
      }
    }
    return measured;
  }

  /** A key comes at any moment, not in step with the screen. */
  private static void rest(Random chance) throws InterruptedException {
    Thread.sleep(60 + chance.nextInt(60));
  }

  /** Milliseconds from a key to the end of showing the frame that was drawn after it. */
  private static double answered(int key) {
    CompletableFuture<Long> shown = new CompletableFuture<>();
    long pressed = System.nanoTime();
    Gdx.app.postRunnable(
        () -> {
          Hand.pressNow(key);
          Gdx.app.postRunnable(() -> shown.complete(System.nanoTime()));
        });
    long at = shown.orTimeout(30, TimeUnit.SECONDS).join();
    return Math.round((at - pressed) / 1e3) / 1e3;
  }
}
