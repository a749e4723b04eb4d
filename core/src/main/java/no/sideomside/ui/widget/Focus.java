package no.sideomside.ui.widget;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of a page's controls the keyboard is on. Scene2D has no such thing of its own. */
public final class Focus {
  private List<? extends Choosable> controls = List.of();
  private int at = -1;

  /** Begins with these controls, on the one at {@code first}; −1 for none yet. */
  public void on(List<? extends Choosable> newControls, int first) {
    leave();
    controls = List.copyOf(newControls);
    at = -1;
    if (first >= 0 && first < controls.size()) {
      go(first);
    }
  }

  /** Moves by so many controls, around the ends. */
  public void move(int steps) {
    if (!controls.isEmpty()) {
      go(
          at < 0
              ? (steps > 0 ? 0 : controls.size() - 1)
              : Math.floorMod(at + steps, controls.size()));
    }
  }

  /** Moves to a control, as when it was clicked; nothing where it is not one of the page's. */
  public void to(Choosable control) {
    int index = controls.indexOf(control);
    if (index >= 0 && index != at) {
      go(index);
    }
  }

  /** The control the keyboard is on, or null. */
  public @Nullable Choosable current() {
    return at < 0 ? null : controls.get(at);
  }

  /** Does what the control the keyboard is on does; nothing where it is on none. */
  public boolean choose() {
    Choosable current = current();
    if (current == null) {
      return false;
    }
    current.choose();
    return true;
  }

  private void go(int index) {
    leave();
    at = index;
    Choosable control = controls.get(index);
    control.focus(true);
    if (control instanceof Actor actor) {
      intoView(actor);
    }
  }

  private void leave() {
    if (at >= 0 && at < controls.size()) {
      controls.get(at).focus(false);
    }
  }

  private static void intoView(Actor actor) {
    for (Actor parent = actor.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane) {
        com.badlogic.gdx.math.Vector2 corner =
            actor.localToAscendantCoordinates(
                pane.getActor(), new com.badlogic.gdx.math.Vector2(0, 0));
        pane.scrollTo(corner.x, corner.y - 12f, actor.getWidth(), actor.getHeight() + 24f);
        return;
      }
    }
  }
}
