package no.sideomside.desktop;

import com.badlogic.gdx.Input.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Plays a story in the window with keys alone, as a person who cannot use a mouse does, and notes
 * what was on the screen when a key was pressed.
 */
final class KeyboardPlayer {
  /** More than the longest story needs. */
  private static final int STEPS = 3000;

  private static final String OWN = "At det ikke haster for min del.";

  private final Hand hand;
  private final ToIntFunction<List<String>> taste;
  private final List<String> chosen = new ArrayList<>();
  private final List<String> hoped = new ArrayList<>();
  private int pauses;
  private int reasons;

  /**
   * A player.
   *
   * @param taste which of the options on the screen to choose, counted from 0
   */
  KeyboardPlayer(Hand hand, ToIntFunction<List<String>> taste) {
    this.hand = hand;
    this.taste = taste;
  }

  /** The options chosen so far, in the words on the screen. */
  List<String> chosen() {
    return List.copyOf(chosen);
  }

  /** What was hoped so far. */
  List<String> hoped() {
    return List.copyOf(hoped);
  }

  /** How many reasons were shown. */
  int reasons() {
    return reasons;
  }

  /** Where the window stands. */
  Standing standing() {
    return hand.window().ask(() -> Standing.of(hand.window().shown()));
  }

  /** Plays until the window stands so, and does nothing there. */
  void playTo(Predicate<Standing> there) {
    for (int i = 0; i < STEPS; i++) {
      Standing standing = look(there);
      if (there.test(standing)) {
        return;
      }
      if (standing != Standing.READING) {
        step(standing);
      }
    }
    throw new AssertionError(
        "The story was not over after "
            + STEPS
            + " keys. To be read: "
            + String.join(" | ", hand.sight().texts()));
  }

  /** Looks, and turns the leaf where there is only more to read: half as many frames. */
  private Standing look(Predicate<Standing> there) {
    return hand.window()
        .ask(
            () -> {
              Standing now = Standing.of(hand.window().shown());
              if (now == Standing.READING && !there.test(now)) {
                Hand.pressNow(Keys.SPACE);
              }
              return now;
            });
  }

  /** Does what the window waits for. */
  void step(Standing standing) {
    switch (standing) {
      case READING -> hand.press(Keys.SPACE);
      case CHOOSING -> choose();
      case PAUSE -> hope();
      case REASON -> {
        reasons++;
        hand.choose(hand.words("ui.play.next"));
      }
      case ENDED -> hand.choose(hand.words("ui.play.to_debrief"));
      case FAULT, ELSEWHERE ->
          throw new AssertionError(
              "There is nothing to play: " + String.join(" | ", hand.sight().texts()));
    }
  }

  private void choose() {
    List<String> options = hand.sight().options();
    int which = taste.applyAsInt(options);
    chosen.add(options.get(which));
    hand.press(Keys.NUM_1 + which);
  }

  /** In turn: in one's own words, the first that is suggested, nothing. */
  private void hope() {
    List<String> hopes = hand.sight().options();
    switch (pauses++ % 3) {
      case 0 -> {
        for (int i = 0; i <= hopes.size(); i++) {
          hand.press(Keys.TAB);
        }
        hand.write(OWN);
        hoped.add(OWN);
        hand.press(Keys.ENTER);
      }
      case 1 -> {
        hoped.add(hopes.get(0));
        hand.press(Keys.NUM_1);
      }
      default -> hand.choose(hand.words("ui.pause.go_on"));
    }
  }
}
