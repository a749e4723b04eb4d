package no.sideomside.desktop;

import com.badlogic.gdx.Input.Keys;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.story.Decision;
import no.sideomside.ui.screen.RoomScreen;
import org.jspecify.annotations.Nullable;

/** Leads an hour in a room with keys alone, and is watched at every step. */
final class RoomPlayer {
  /** More than the longest story needs. */
  private static final int STEPS = 2000;

  /** What the room puts in its own words. */
  static final String OWN = "Vi ville spurt om det passet å vente litt.";

  /** What the wall is for. */
  enum Wall {
    READ,
    VOTE,
    COUNTED,
    SPLIT,
    TALK,
    OWN,
    GO,
    PAUSE,
    ENDED
  }

  /** Told what is on the wall, before a key is pressed for it. */
  interface Watcher {
    /** The wall is for this. */
    void sees(Wall wall);
  }

  private final Hand hand;
  private final Watcher watcher;
  private final List<String> chosen = new ArrayList<>();
  private int rounds;
  private boolean written;

  RoomPlayer(Hand hand, Watcher watcher) {
    this.hand = hand;
    this.watcher = watcher;
  }

  /** The options gone on with so far, in the words on the wall. */
  List<String> chosen() {
    return List.copyOf(chosen);
  }

  /** What the wall is for now. */
  Wall wall() {
    return hand.window()
        .ask(
            () -> {
              Sight seen = Sight.of(hand.window().shown());
              if (sees(seen, "room.to_sheet")) {
                return Wall.ENDED;
              }
              if (sees(seen, "room.pause")) {
                return Wall.PAUSE;
              }
              if (sees(seen, "room.vote_keys")) {
                return Wall.VOTE;
              }
              if (sees(seen, "room.to_talk") && !sees(seen, "room.own_write")) {
                return Wall.SPLIT;
              }
              if (sees(seen, "room.own_write")) {
                return Wall.TALK;
              }
              return sees(seen, "room.go_this") ? Wall.GO : Wall.READ;
            });
  }

  private boolean sees(Sight seen, String key) {
    String words = hand.window().shown().texts().get(key);
    return seen.texts().stream().anyMatch(text -> text.endsWith(words));
  }

  /** Plays until so many decisions are made, or to the ending. */
  void play(int decisions) {
    for (int i = 0; i < STEPS; i++) {
      Wall wall = wall();
      watcher.sees(wall);
      if (wall == Wall.ENDED || (wall == Wall.READ && chosen.size() >= decisions)) {
        return;
      }
      step(wall);
    }
    throw new AssertionError(
        "The hour was not over; on the wall: " + String.join(" | ", hand.sight().texts()));
  }

  private void step(Wall wall) {
    switch (wall) {
      case VOTE -> {
        vote();
        watcher.sees(Wall.COUNTED);
        hand.press(Keys.ENTER);
      }
      case GO -> go();
      case READ -> hand.press(Keys.SPACE);
      case TALK -> {
        if (rounds == 1 && !written) {
          own();
        }
        hand.press(Keys.ENTER);
      }
      case SPLIT, PAUSE -> hand.press(Keys.ENTER);
      case COUNTED, OWN, ENDED -> {}
    }
  }

  /** In turn: a split, a tie, all alike, nobody counts. */
  private void vote() {
    switch (rounds++ % 4) {
      case 0 -> {
        count(Keys.NUM_1, 3);
        count(Keys.NUM_2, 4);
        count(Keys.NUM_3, 1);
      }
      case 1 -> {
        count(Keys.NUM_1, 4);
        count(Keys.NUM_2, 4);
      }
      case 2 -> count(Keys.NUM_2, 8);
      default -> {}
    }
  }

  /** So many votes for the option with this digit. */
  void count(int digit, int votes) {
    hand.press(digit);
    for (int i = 0; i < votes; i++) {
      hand.write("+");
    }
  }

  /** Once an hour, the room has a better idea. */
  private void own() {
    written = true;
    hand.press(Keys.NUM_0);
    hand.frames(3);
    hand.write(OWN);
    hand.frames(2);
    watcher.sees(Wall.OWN);
    hand.press(Keys.ENTER);
    hand.frames(3);
  }

  /** What is suggested, or else the first. */
  private void go() {
    if (hand.sees(hand.words("room.go_first"))) {
      hand.press(Keys.NUM_1);
      hand.frames(2);
      watcher.sees(Wall.GO);
    }
    int before = made();
    hand.press(Keys.ENTER);
    hand.await("the next decision in the file", () -> screen() == null || made() > before);
    chosen.add(last());
  }

  private int made() {
    RoomScreen screen = screen();
    return screen == null ? 0 : screen.session().attempt().decisions().size();
  }

  private String last() {
    return hand.window()
        .ask(
            () -> {
              RoomScreen screen = screen();
              int made = made();
              return screen == null
                  ? ""
                  : screen
                      .session()
                      .attempt()
                      .decisions()
                      .get(made - 1)
                      .taken()
                      .orElseThrow()
                      .text();
            });
  }

  /** The decision on the wall, or null. */
  @Nullable Decision decision() {
    return hand.window()
        .ask(
            () -> {
              RoomScreen screen = screen();
              return screen == null ? null : screen.session().beat().decision();
            });
  }

  private @Nullable RoomScreen screen() {
    return hand.window().shown().page() instanceof RoomScreen room ? room : null;
  }
}
