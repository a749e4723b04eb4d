package no.sideomside.ui.widget;

import com.badlogic.gdx.math.Vector2;
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

  /** Goes to a control; nothing where it is not among those of the page. */
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
    if (!control.show() && control instanceof Actor actor) {
      intoView(actor);
    }
  }

  private void leave() {
    if (at >= 0 && at < controls.size()) {
      controls.get(at).focus(false);
    }
  }

  private static void intoView(Actor actor) {
    intoView(actor, -12f, actor.getWidth(), actor.getHeight() + 24f, new Vector2());
  }

  /**
   * Scrolls whatever it stands in so that a part of an actor is seen.
   *
   * @param corner the part's lower left corner, in the actor
   */
  static void intoView(Actor actor, float under, float width, float height, Vector2 corner) {
    for (Actor parent = actor.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane) {
        Vector2 there = new Vector2(corner);
        if (pane.getActor() != actor) {
          actor.localToAscendantCoordinates(pane.getActor(), there);
        }
        reveal(pane, there.x, there.y + under, width, height);
      }
    }
  }

  /** Scrolls so that all of an actor is seen, in whatever it stands in that is high enough. */
  static void wholeIntoView(Actor actor) {
    for (Actor parent = actor.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane && actor.getHeight() + 24f <= pane.getHeight()) {
        Vector2 there = actor.localToAscendantCoordinates(pane.getActor(), new Vector2());
        reveal(pane, there.x, there.y - 12f, actor.getWidth(), actor.getHeight() + 24f);
      }
    }
  }

  /** Scrolls as little as shows a part of what is scrolled; its top left where it is too large. */
  private static void reveal(ScrollPane pane, float x, float y, float width, float height) {
    pane.validate();
    Actor content = pane.getActor();
    float seenWidth = content.getWidth() - pane.getMaxX();
    float seenHeight = content.getHeight() - pane.getMaxY();
    float top = content.getHeight() - y - height;
    pane.setScrollX(Math.min(pane.getMaxX(), least(pane.getScrollX(), x, width, seenWidth)));
    pane.setScrollY(Math.min(pane.getMaxY(), least(pane.getScrollY(), top, height, seenHeight)));
  }

  private static float least(float scrolled, float from, float length, float seen) {
    return Math.max(0, Math.min(from, Math.max(scrolled, from + length - seen)));
  }
}
