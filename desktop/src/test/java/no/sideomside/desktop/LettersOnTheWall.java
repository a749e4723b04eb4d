package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;

/** Whether what is on the wall is read from the back of a room. */
final class LettersOnTheWall {
  private static final float PART = 1f / 25f;
  private static final float ROUNDING = 1f;

  /** Around each letter of a font lies an empty edge, so that its own is drawn smoothly. */
  private static final int EDGE = 2;

  private final Hand hand;
  private int checked;

  LettersOnTheWall(Hand hand) {
    this.hand = hand;
  }

  /** How many texts have been measured. */
  int checked() {
    return checked;
  }

  /** Measures the capitals of every text there is, those that only show on a button as well. */
  void check(String where) {
    hand.window()
        .tell(
            () -> {
              for (Label label : Seen.all(Label.class)) {
                if (!label.getText().isEmpty()) {
                  measure(where, label.getText().toString(), label.getStyle().font);
                  assertThat(label.getFontScaleX())
                      .as("a label's own scale, which is 1 where it leaves its font alone")
                      .isEqualTo(1f);
                }
              }
              for (TextField field : Seen.all(TextField.class)) {
                measure(where, "a field", field.getStyle().font);
              }
            });
  }

  private void measure(String where, String text, BitmapFont font) {
    checked++;
    BitmapFont.Glyph capital = font.getData().getGlyph('H');
    float drawn = (capital.height - 2 * EDGE) * font.getData().scaleY;
    float least = Sight.stage().getHeight() * PART;
    assertThat(drawn).as("capitals in «" + text + "» of " + where).isGreaterThanOrEqualTo(least);
  }

  /** Whether all of an actor is within what scrolls it, and within the window. */
  static boolean isSeen(Actor actor) {
    Rectangle place = Seen.place(actor);
    Rectangle pane = Seen.place(Seen.around(actor, ScrollPane.class));
    return within(place, pane) && within(place, Seen.window());
  }

  private static boolean within(Rectangle inner, Rectangle outer) {
    return inner.x >= outer.x - ROUNDING
        && inner.y >= outer.y - ROUNDING
        && inner.x + inner.width <= outer.x + outer.width + ROUNDING
        && inner.y + inner.height <= outer.y + outer.height + ROUNDING;
  }
}
