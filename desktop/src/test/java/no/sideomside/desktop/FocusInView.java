package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;

/** Whether the control the keyboard is on can be seen; on the window's thread. */
final class FocusInView {
  private static final float ROUNDING = 1f;

  private FocusInView() {}

  static void check(DrivenWindow window) {
    if (!(window.shown().focus().current() instanceof Actor actor)) {
      throw new AssertionError("The keyboard is on nothing.");
    }
    String name = String.join(" ", Sight.textsOf(actor));
    for (Actor parent = actor.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane) {
        // Where it scrolls to; the way there takes a moment.
        Actor content = pane.getActor();
        Vector2 there = actor.localToAscendantCoordinates(content, new Vector2());
        float top = content.getHeight() - there.y - actor.getHeight() - pane.getScrollY();
        Rectangle seen = new Rectangle(0, 0, pane.getScrollWidth(), pane.getScrollHeight());
        inside(name, new Rectangle(there.x, top, actor.getWidth(), actor.getHeight()), seen);
        inside(name, Seen.place(pane), Seen.window());
        return;
      }
    }
    inside(name, Seen.place(actor), Seen.window());
  }

  private static void inside(String name, Rectangle place, Rectangle around) {
    assertThat(place.x).as("left of " + name).isGreaterThanOrEqualTo(around.x - ROUNDING);
    assertThat(place.x + place.width)
        .as("right of " + name)
        .isLessThanOrEqualTo(around.x + around.width + ROUNDING);
    assertThat(place.y).as("one end of " + name).isGreaterThanOrEqualTo(around.y - ROUNDING);
    assertThat(place.y + place.height)
        .as("the other end of " + name)
        .isLessThanOrEqualTo(around.y + around.height + ROUNDING);
  }
}
