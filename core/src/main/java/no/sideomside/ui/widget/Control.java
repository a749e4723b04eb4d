package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import no.sideomside.ui.theme.Theme;

/**
 * What is pressed: it knows whether the keyboard or the mouse is on it, and a click anywhere on it
 * chooses it.
 */
abstract class Control extends Table implements Choosable {
  private static final float OVER = .5f;

  final Theme theme;
  private final ClickListener clicks;
  private boolean focused;

  Control(Theme theme) {
    this.theme = theme;
    setTouchable(Touchable.enabled);
    clicks =
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            pressed(event, x);
          }
        };
    addListener(clicks);
  }

  /** What a click does, {@code x} to the right of its left edge: as a rule it chooses. */
  void pressed(InputEvent event, float x) {
    choose();
  }

  @Override
  public void focus(boolean has) {
    focused = has;
  }

  final boolean focused() {
    return focused;
  }

  final boolean isOver() {
    return clicks.isOver();
  }

  /** A thin ring while only the mouse is on it. */
  final void ringIfOver(Batch batch) {
    if (isOver() && !focused) {
      ring(batch, 0f, OVER);
    }
  }

  /** A ring so far outside its edge: whole where the keyboard is on it, thinner for the mouse. */
  final void ringIfLit(Batch batch, float outside, float alpha) {
    if (focused || isOver()) {
      ring(batch, outside, focused ? alpha : alpha * OVER);
    }
  }

  final void ring(Batch batch, float outside, float alpha) {
    batch.setColor(1f, 1f, 1f, alpha);
    theme
        .ring()
        .draw(
            batch,
            getX() - outside,
            getY() - outside,
            getWidth() + 2f * outside,
            getHeight() + 2f * outside);
  }
}
