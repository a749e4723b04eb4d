package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;

/** A way to go with a line under it that says what it means; both wrap. */
public final class ModeButton extends Table implements Choosable {
  private final Theme theme;
  private final Runnable action;
  private final ClickListener clicks;
  private boolean focused;

  /** A button that does {@code action} on a click, or when it is chosen. */
  public ModeButton(Theme theme, String text, String meaning, Runnable action) {
    this.theme = theme;
    this.action = action;
    setTouchable(Touchable.enabled);
    top().pad(11f, 16f, 12f, 16f);
    add(theme.text(text, Face.INTERFACE, theme.palette().paper())).growX().row();
    add(theme.text(meaning, Face.SMALL, theme.palette().mist())).growX().padTop(3f);
    clicks =
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            choose();
          }
        };
    addListener(clicks);
  }

  @Override
  public void choose() {
    action.run();
  }

  @Override
  public void focus(boolean has) {
    focused = has;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    setBackground(focused || clicks.isOver() ? theme.controlFocused() : theme.control());
    super.draw(batch, parentAlpha);
  }
}
