package no.sideomside.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.function.BooleanSupplier;
import no.sideomside.ui.SideOmSide;
import no.sideomside.ui.scene.Backdrop;
import no.sideomside.ui.scene.SceneView;
import no.sideomside.ui.screen.Page;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.PartiturView;
import org.jspecify.annotations.Nullable;

/** The keyboard of a window that is driven: every key goes the way a pressed one goes. */
final class Hand {
  private static final int FRAMES = 900;
  private static final int TABS = 80;
  private static final long PATIENCE_NANOS = 10_000_000_000L;

  private final DrivenWindow window;

  Hand(DrivenWindow window) {
    this.window = window;
  }

  DrivenWindow window() {
    return window;
  }

  /** What is seen now, as the window has it. */
  Sight sight() {
    return window.ask(() -> Sight.of(window.shown()));
  }

  /** Whether a text is seen now. */
  boolean sees(String text) {
    return sight().sees(text);
  }

  /** The program's words for a key, in the window's language. */
  String words(String key, Object... with) {
    return window.ask(() -> window.shown().texts().get(key, with));
  }

  /** Presses a key and lets it go. */
  void press(int key) {
    window.tell(() -> pressNow(key));
  }

  /** Presses a key and lets it go; on the window's thread. */
  static void pressNow(int key) {
    Gdx.input.getInputProcessor().keyDown(key);
    char letter = letter(key);
    if (letter != 0) {
      Gdx.input.getInputProcessor().keyTyped(letter);
    }
    Gdx.input.getInputProcessor().keyUp(key);
  }

  /** The letter that comes with a key on a real keyboard. */
  private static char letter(int key) {
    if (key >= Keys.NUM_0 && key <= Keys.NUM_9) {
      return (char) ('0' + key - Keys.NUM_0);
    }
    return switch (key) {
      case Keys.SPACE -> ' ';
      case Keys.ENTER -> '\n';
      case Keys.TAB -> '\t';
      case Keys.BACKSPACE -> '\b';
      case Keys.H -> 'h';
      default -> 0;
    };
  }

  /** Writes letters where the keyboard is. */
  void write(String text) {
    window.tell(
        () ->
            text.chars()
                .forEach(
                    letter -> {
                      Gdx.input.getInputProcessor().keyDown(Keys.UNKNOWN);
                      Gdx.input.getInputProcessor().keyTyped((char) letter);
                      Gdx.input.getInputProcessor().keyUp(Keys.UNKNOWN);
                    }));
  }

  /** Goes with Tab to the control that says a text; the words of a person, not a place in code. */
  void tabTo(String text) {
    tabUntil("«" + text + "»", () -> focused().contains(text));
  }

  /** Goes with Tab to the marks of a debrief's partitur. */
  void tabToMarks() {
    tabUntil("the marks of the partitur", () -> isMarks(window.shown().focus().current()));
  }

  private void tabUntil(String what, BooleanSupplier there) {
    for (int i = 0; i <= TABS; i++) {
      boolean come =
          window.ask(
              () -> {
                boolean now = there.getAsBoolean();
                if (!now) {
                  pressNow(Keys.TAB);
                }
                return now;
              });
      if (come) {
        return;
      }
    }
    throw new AssertionError(
        "Tab never came to " + what + "; seen is: " + String.join(" | ", sight().texts()));
  }

  private static boolean isMarks(@Nullable Choosable control) {
    for (Actor actor = control instanceof Actor staff ? staff : null;
        actor != null;
        actor = actor.getParent()) {
      if (actor instanceof PartiturView) {
        return true;
      }
    }
    return false;
  }

  /** What the control says that the keyboard is on; empty where it is on none. */
  private String focused() {
    return window.shown().focus().current() instanceof Actor actor
        ? String.join(" ", Sight.textsOf(actor))
        : "";
  }

  /** Goes to a control with Tab and chooses it with Enter. */
  void choose(String text) {
    tabTo(text);
    press(Keys.ENTER);
  }

  /** Lets frames go by until a page of this name is shown. */
  void awaitPage(String name) {
    await("the page " + name, () -> pageName(window.shown()).equals(name));
    frames(3);
  }

  /** Lets frames go by until every picture is there and none of them fades. */
  void awaitStillness() {
    long patient = System.nanoTime() + PATIENCE_NANOS;
    while (window.ask(() -> !isStill()) && System.nanoTime() < patient) {
      // The question itself has had a frame drawn.
    }
  }

  private boolean isStill() {
    return !window.shown().pictures().isReading() && isStill(Sight.stage().getRoot());
  }

  private static boolean isStill(Actor actor) {
    if (actor instanceof SceneView view) {
      return view.isStill();
    }
    if (actor instanceof Backdrop backdrop && !backdrop.isStill()) {
      return false;
    }
    if (actor instanceof Group group) {
      for (Actor child : group.getChildren()) {
        if (!isStill(child)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Lets so many frames be drawn. */
  void frames(int count) {
    for (int i = 0; i < count; i++) {
      window.tell(() -> {});
    }
  }

  /** Lets frames go by until something holds; asked on the window's thread. */
  void await(String what, BooleanSupplier held) {
    for (int i = 0; i < FRAMES; i++) {
      if (window.ask(held::getAsBoolean)) {
        return;
      }
    }
    throw new AssertionError(
        FRAMES
            + " frames went by without "
            + what
            + "; the page is "
            + window.ask(() -> pageName(window.shown()))
            + ", seen is: "
            + String.join(" | ", sight().texts()));
  }

  private static String pageName(SideOmSide shown) {
    Page page = shown.page();
    return page == null ? "" : page.name();
  }
}
