package no.sideomside.desktop;

import com.badlogic.gdx.Input.Keys;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import no.sideomside.text.SentenceException;
import no.sideomside.ui.screen.PlayScreen;
import org.jspecify.annotations.Nullable;

/** Goes through every page of the window and has its picture taken. */
final class Walk {
  private final Hand hand;
  private final Photographer camera;

  Walk(Hand hand, Photographer camera) {
    this.hand = hand;
    this.camera = camera;
  }

  /** From the first start to the end of the debrief, and through the pages beside. */
  void go() throws SentenceException {
    hand.awaitPage("welcome");
    camera.take("welcome");
    hand.choose(hand.words("ui.welcome.done"));
    hand.awaitPage("start");
    camera.take("start");
    hand.press(Keys.ENTER);
    hand.awaitPage("mode");
    camera.take("mode");
    hand.choose(hand.words("ui.mode.guided"));
    hand.awaitPage("play");
    play();
    hand.awaitPage("debrief");
    debrief();
    hand.press(Keys.ESCAPE);
    hand.awaitPage("start");
    afterwards();
    hand.press(Keys.ESCAPE);
    hand.awaitPage("start");
    room();
  }

  /** An hour in a room: every kind of page on its wall, once. */
  private void room() {
    hand.press(Keys.ENTER);
    hand.awaitPage("mode");
    hand.choose(hand.words("room.way"));
    hand.awaitPage("room-intro");
    camera.take("room-intro");
    hand.press(Keys.ENTER);
    hand.awaitPage("room");
    Set<RoomPlayer.Wall> met = new HashSet<>();
    RoomPlayer player =
        new RoomPlayer(
            hand,
            wall -> {
              if (met.add(wall)) {
                camera.take("room-" + wall.name().toLowerCase(Locale.ROOT));
              }
            });
    player.play(3);
    hand.press(Keys.ESCAPE);
    camera.take("room-menu");
    hand.press(Keys.ESCAPE);
    player.play(Integer.MAX_VALUE);
    hand.press(Keys.ENTER);
    hand.awaitPage("room-sheet");
    for (int i = 1; !hand.sees(hand.words("room.sheet_done")); i++) {
      camera.take("room-sheet-" + i);
      hand.press(Keys.RIGHT);
      hand.frames(3);
    }
    camera.take("room-sheet-end");
  }

  private void play() {
    KeyboardPlayer player = new KeyboardPlayer(hand, options -> 0);
    Set<String> read = new HashSet<>();
    Set<String> chosenAt = new HashSet<>();
    Set<Standing> met = new HashSet<>();
    for (Standing at = player.standing(); at != Standing.ENDED; at = player.standing()) {
      String scene = scene();
      if (at == Standing.READING && read.add(scene)) {
        untilWhole();
        if (player.standing() == Standing.READING) {
          camera.take("play-" + scene);
          continue;
        }
        at = player.standing();
      }
      if (at == Standing.CHOOSING && chosenAt.add(scene)) {
        camera.take("choose-" + scene);
        if (met.add(at)) {
          covers();
        }
      }
      if (at == Standing.PAUSE && met.add(at)) {
        camera.take("pause");
      }
      if (at == Standing.REASON && met.add(at)) {
        camera.take("reason");
      }
      player.step(at);
    }
    camera.take("ending");
    player.step(Standing.ENDED);
  }

  private void covers() {
    hand.press(Keys.H);
    camera.take("history");
    hand.press(Keys.ESCAPE);
    hand.press(Keys.ESCAPE);
    camera.take("menu");
    hand.press(Keys.ESCAPE);
  }

  /** The letters of a leaf come one by one; a press of a key shows the rest. */
  private void untilWhole() {
    if (!hand.window().ask(() -> moreIsSeen())) {
      hand.press(Keys.SPACE);
    }
  }

  private boolean moreIsSeen() {
    return Sight.of(hand.window().shown()).sees(hand.window().shown().texts().get("ui.play.more"));
  }

  private String scene() {
    return hand.window()
        .ask(
            () -> {
              @Nullable String scene =
                  hand.window().shown().page() instanceof PlayScreen play ? play.scene() : null;
              return scene == null ? "none" : scene;
            });
  }

  private void debrief() {
    hand.frames(6);
    camera.take("debrief");
    part("debrief.hopes_heading", "debrief-hopes");
    part("debrief.moments_heading", "debrief-moments");
    part("debrief.partitur_heading", "debrief-partitur");
    hand.tabToMarks();
    hand.frames(6);
    camera.take("debrief-marks");
    hand.press(Keys.ENTER);
    hand.frames(6);
    camera.take("debrief-moment");
    hand.press(Keys.ESCAPE);
    hand.frames(6);
    part("debrief.discussions_heading", "debrief-discussions");
    part("debrief.law_heading", "debrief-law");
    part("debrief.questions_heading", "debrief-questions");
    part("prompts.heading", "debrief-prompts");
    hand.press(Keys.END);
    hand.frames(40);
    camera.take("debrief-end");
  }

  /** A part of the debrief, by way of its list of contents; left out where there is none. */
  private void part(String heading, String name) {
    String title = hand.words(heading);
    if (hand.sees(title)) {
      hand.choose(title);
      hand.frames(90);
      camera.take(name);
    }
  }

  private void afterwards() throws SentenceException {
    camera.take("start-again");
    hand.choose(hand.words("ui.start.attempts"));
    hand.awaitPage("attempts");
    camera.take("attempts");
    hand.choose(hand.words("team.page_link"));
    hand.awaitPage("team");
    camera.take("team");
    hand.press(Keys.ESCAPE);
    hand.awaitPage("attempts");
    ownData();
    hand.press(Keys.ESCAPE);
    hand.awaitPage("start");
    hand.choose(hand.words("ui.start.settings"));
    hand.awaitPage("settings");
    camera.take("settings");
    hand.press(Keys.END);
    hand.frames(40);
    camera.take("settings-end");
    hand.press(Keys.ESCAPE);
    hand.awaitPage("start");
    hand.choose(hand.words("ui.start.privacy"));
    hand.awaitPage("privacy");
    camera.take("privacy");
    hand.choose(hand.words("ui.privacy.employer_page"));
    hand.awaitPage("employer");
    camera.take("employer");
    hand.press(Keys.ESCAPE);
    hand.awaitPage("privacy");
    hand.press(Keys.ESCAPE);
    hand.awaitPage("start");
    new WalkWorkshop(hand, camera).go();
  }

  private void ownData() {
    hand.choose(hand.words("data.page.open"));
    hand.awaitPage("own-data");
    camera.take("own-data");
    hand.choose(hand.words("data.page.export"));
    hand.frames(40);
    camera.take("own-data-export");
    hand.choose(hand.words("data.page.delete_all"));
    hand.awaitPage("delete");
    camera.take("delete");
    hand.choose(hand.words("data.page.do_delete"));
    hand.frames(6);
    camera.take("deleted");
    hand.press(Keys.ESCAPE);
    hand.awaitPage("own-data");
    hand.press(Keys.ESCAPE);
    hand.awaitPage("attempts");
  }
}
