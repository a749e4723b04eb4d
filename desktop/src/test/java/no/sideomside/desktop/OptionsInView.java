package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import no.sideomside.ui.widget.OptionButton;

/** Whether everything that may be chosen can be seen: across at once, downwards by going there. */
final class OptionsInView {
  private static final float ROUNDING = 1f;

  private final Hand hand;

  OptionsInView(Hand hand) {
    this.hand = hand;
  }

  /** Goes through the options of a decision with Tab, around once. */
  void check() {
    int options = hand.sight().options().size();
    for (int i = 0; i <= options; i++) {
      hand.window()
          .tell(
              () -> {
                Hand.pressNow(Keys.TAB);
                checkFocused();
              });
    }
  }

  private void checkFocused() {
    if (!(hand.window().shown().focus().current() instanceof OptionButton actor)) {
      throw new AssertionError("Tab came to something that is no option.");
    }
    String name = String.join(" ", Sight.textsOf(actor));
    Stage stage = Sight.stage();
    ScrollPane pane = pane(actor);
    Vector2 corner = pane.localToStageCoordinates(new Vector2());
    assertThat(corner.x).as("left of the pane").isGreaterThanOrEqualTo(-ROUNDING);
    assertThat(corner.y).as("foot of the pane").isGreaterThanOrEqualTo(-ROUNDING);
    assertThat(corner.x + pane.getWidth()).isLessThanOrEqualTo(stage.getWidth() + ROUNDING);
    assertThat(corner.y + pane.getHeight()).isLessThanOrEqualTo(stage.getHeight() + ROUNDING);

    Actor content = pane.getActor();
    Vector2 there = actor.localToAscendantCoordinates(content, new Vector2());
    assertThat(there.x).as("left of " + name).isGreaterThanOrEqualTo(-ROUNDING);
    assertThat(there.x + actor.getWidth())
        .as("right of " + name)
        .isLessThanOrEqualTo(pane.getScrollWidth() + ROUNDING);
    assertThat(actor.getHeight()).as("height of " + name).isLessThan(pane.getScrollHeight());
    float top = content.getHeight() - there.y - actor.getHeight() - pane.getScrollY();
    assertThat(top).as("top of " + name + " in the pane").isGreaterThanOrEqualTo(-ROUNDING);
    assertThat(top + actor.getHeight())
        .as("foot of " + name + " in the pane")
        .isLessThanOrEqualTo(pane.getScrollHeight() + ROUNDING);
  }

  private static ScrollPane pane(Actor actor) {
    for (Actor parent = actor.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane) {
        return pane;
      }
    }
    throw new AssertionError("An option stands in no scroll pane.");
  }
}
