package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;

/** A way to go with a line under it that says what it means; both wrap. */
public final class ModeButton extends Table implements Choosable {
  private final Theme theme;
  private final Runnable action;
  private final Label said;
  private final ClickListener clicks;
  private boolean focused;

  /** A button that does {@code action} on a click, or when it is chosen. */
  public ModeButton(Theme theme, String text, String meaning, Runnable action) {
    this.theme = theme;
    this.action = action;
    setTouchable(Touchable.enabled);
    top().pad(11f, 16f, 12f, 16f);
    Table words = new Table();
    words.add(theme.text(text, Face.INTERFACE, theme.palette().paper())).growX().row();
    said = theme.text(meaning, Face.SMALL, theme.palette().mist());
    words.add(said).growX().padTop(3f);
    add(words).growX().top();
    clicks =
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            choose();
          }
        };
    addListener(clicks);
  }

  /** Says at its right what choosing it does. */
  public ModeButton call(String word) {
    add(new Label(word, theme.label(Face.INTERFACE, theme.palette().amber()))).padLeft(16f);
    return this;
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
    setBackground(focused ? theme.controlFocused() : theme.control());
    said.getStyle().fontColor = focused ? theme.palette().paper() : theme.palette().mist();
    super.draw(batch, parentAlpha);
    if (clicks.isOver() && !focused) {
      batch.setColor(1f, 1f, 1f, .5f);
      theme.ring().draw(batch, getX(), getY(), getWidth(), getHeight());
    }
  }
}
