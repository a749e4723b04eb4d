package no.sideomside.ui.screen;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.utils.Disposable;
import java.util.List;
import java.util.Objects;
import no.sideomside.story.Decision;
import no.sideomside.story.Option;
import no.sideomside.story.Person;
import no.sideomside.text.Sentence;
import no.sideomside.ui.scene.SceneView;
import no.sideomside.ui.widget.Choosable;
import org.jspecify.annotations.Nullable;

/**
 * A sitting as it is shown: the scene, and before it a panel that says, asks, waits and goes on. It
 * is built anew for every leaf and every turn, and knows between two times what has been read.
 */
final class SittingView implements Disposable {
  private final Sitting sitting;
  private final Runnable changed;
  private final Runnable ended;
  private final Runnable left;
  private final Staging staging;
  private @Nullable Frame frame;
  private @Nullable PlayBar bar;
  private @Nullable PlayPanel panel;
  private @Nullable PlayLayout layout;
  private int onBar = -1;
  private int shownLeaf = -1;
  private int wholeLeaf = -1;
  private @Nullable Sentence unsaved;

  /**
   * Nothing is shown yet.
   *
   * @param changed builds the page anew
   * @param ended goes on from the ending
   * @param left leaves a story that cannot go on
   */
  SittingView(Sitting sitting, Runnable changed, Runnable ended, Runnable left) {
    this.sitting = sitting;
    this.changed = changed;
    this.ended = ended;
    this.left = left;
    this.staging = new Staging(sitting.session().script().pictures());
  }

  /** Sets it out as it stands now, with the buttons of the {@code newBar}. */
  Actor build(Frame newFrame, PlayBar newBar) {
    Leaves leaves = sitting.leaves();
    if (isWhole() && shownLeaf == leaves.at() && sitting.turn() == Sitting.Turn.READ) {
      wholeLeaf = leaves.at();
    }
    shownLeaf = leaves.at();
    frame = newFrame;
    bar = newBar;
    staging.hear(newFrame, leaves.leaf());
    SceneView scene = staging.scene(newFrame, leaves);
    PlayPanel built = panel(newFrame, newBar);
    panel = built;
    PlayLayout parts = new PlayLayout(scene, staging.heads(leaves.leaf()), built, newBar);
    layout = parts;
    return parts;
  }

  private PlayPanel panel(Frame on, PlayBar buttons) {
    boolean whole =
        sitting.turn() != Sitting.Turn.READ
            || sitting.leaves().at() == wholeLeaf
            || on.theme().look().reducedMotion();
    PlayPanel built = new PlayPanel(on, buttons, whole);
    Telling telling = built.telling();
    Asking asking = built.asking();
    switch (sitting.turn()) {
      case FAULT -> {
        telling.label(on.texts().get("ui.play.fault"));
        telling.told(on.texts().say(sitting.fault()));
        asking.action(on.texts().get("ui.play.leave"), left);
      }
      case PAUSE -> {
        telling.label(on.texts().get("ui.pause.title"));
        asking.pause(sitting.pause(), this::hoped);
      }
      case WHY -> {
        telling.label(on.texts().get("ui.play.why"));
        telling.told(sitting.why());
        asking.action(on.texts().get("ui.play.next"), this::afterWhy);
      }
      case READ -> {
        telling.leaf(sitting.leaves(), voices(on));
        if (sitting.canGoOn()) {
          telling.more();
        } else {
          endOfBeat(telling, asking, on);
        }
      }
    }
    telling.notice(sitting.notice());
    unsaved = sitting.session().notice();
    telling.notice(unsaved);
    built.finish();
    return built;
  }

  private void endOfBeat(Telling telling, Asking asking, Frame on) {
    Decision decision = sitting.decision();
    if (decision == null) {
      telling.ending(sitting.ending().title());
      asking.action(on.texts().get("ui.play.to_debrief"), ended);
    } else {
      asking.options(decision.options(), this::choose);
      asking.none(sitting.isNoneNoted(), this::noneOfThese);
    }
  }

  /** The colours its people speak in. */
  Voices voices(Frame on) {
    List<Person> cast = sitting.session().script().heading().cast();
    return new Voices(cast, on.theme().palette());
  }

  private void choose(Option option) {
    sitting.choose(option);
    shownLeaf = -1;
    wholeLeaf = -1;
    changed.run();
  }

  private void noneOfThese() {
    sitting.noteNone();
    changed.run();
  }

  private void hoped(String text) {
    sitting.hope(text);
    changed.run();
  }

  private void afterWhy() {
    sitting.afterWhy();
    changed.run();
  }

  /** On: the rest of a text that is appearing, what is too long for the panel, the next leaf. */
  void next() {
    if (sitting.turn() != Sitting.Turn.READ) {
      return;
    }
    if (!isWhole()) {
      showAll();
    } else if (!page(1) && sitting.next()) {
      changed.run();
    }
  }

  /** Back to the leaf before, which is there at once. */
  void back() {
    if (sitting.back()) {
      wholeLeaf = sitting.leaves().at();
      changed.run();
    }
  }

  /** Once a frame: text goes on appearing. */
  void act(float seconds) {
    if (panel != null) {
      panel.reveal(seconds);
      if (panel.isWhole() && !Objects.equals(unsaved, sitting.session().notice())) {
        changed.run();
      }
    }
  }

  /** Whether all of the text has appeared. */
  boolean isWhole() {
    return panel != null && panel.isWhole();
  }

  /** Lets the rest of the text appear at once. */
  void showAll() {
    if (panel != null) {
      panel.showAll();
    }
  }

  /** Scrolls by so many heights of the panel; false where there is nothing more that way. */
  boolean page(int pages) {
    return panel != null && panel.page(pages);
  }

  /** Scrolls to the beginning or the end of the text. */
  void end(boolean last) {
    if (panel != null) {
      panel.end(last);
    }
  }

  /** Presses the control with this key; false where there is none. */
  boolean press(char key) {
    return panel != null && panel.asking().press(key);
  }

  /** Whether the keyboard is on a button of the bar. */
  boolean isOnBar() {
    return bar != null && frame != null && bar.which(frame.focus().current()) >= 0;
  }

  /** Whether the keyboard is on no control at all. */
  boolean isOnNothing() {
    return frame != null && frame.focus().current() == null;
  }

  /** Notes which button of the bar the keyboard is on, to be there again when built anew. */
  void rememberBar() {
    if (bar != null && frame != null) {
      onBar = bar.which(frame.focus().current());
    }
  }

  /** Takes the keyboard back to that button. */
  void standOnBar() {
    Choosable stood = bar == null ? null : bar.at(onBar);
    if (stood != null && frame != null) {
      frame.focus().to(stood);
    }
  }

  /** Where faces are, in units from the lower left. */
  List<Rectangle> faces() {
    return layout == null ? List.of() : layout.faces();
  }

  /** The room tone that is played, or null. */
  @Nullable String playing() {
    return staging.playing();
  }

  @Override
  public void dispose() {
    staging.dispose();
  }
}
