package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;

/**
 * A sign to press, with its name under it while the mouse or the keyboard is on it. The name stands
 * outside its bounds, flush with its right edge.
 */
public final class IconButton extends WidgetGroup implements Choosable {
  private static final float SIDE = 40f;
  private static final float UNDER = 6f;

  private final Theme theme;
  private final Icon icon;
  private final boolean usable;
  private final Runnable action;
  private final ClickListener clicks;
  private final Table name = new Table();
  private boolean focused;

  /**
   * A button.
   *
   * @param name what it does, in a word or three
   * @param usable whether there is anything for it to do; otherwise it is dim and does nothing
   * @param action what choosing it does
   */
  public IconButton(Theme theme, Icon icon, String name, boolean usable, Runnable action) {
    this.theme = theme;
    this.icon = icon;
    this.usable = usable;
    this.action = action;
    setTouchable(usable ? Touchable.enabled : Touchable.disabled);
    this.name.setBackground(theme.panel());
    this.name.pad(4f, 10f, 4f, 10f);
    this.name.add(new Label(name, theme.label(Face.SMALL, theme.palette().paper())));
    this.name.setVisible(false);
    this.name.setTouchable(Touchable.disabled);
    addActor(this.name);
    clicks =
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            choose();
          }
        };
    addListener(clicks);
  }

  /** Whether there is anything for it to do. */
  public boolean isUsable() {
    return usable;
  }

  @Override
  public float getPrefWidth() {
    return SIDE * (.5f + .5f * theme.look().textSize());
  }

  @Override
  public float getPrefHeight() {
    return getPrefWidth();
  }

  @Override
  public void layout() {
    name.pack();
    name.setPosition(getWidth() - name.getWidth(), -UNDER - name.getHeight());
  }

  @Override
  public void choose() {
    if (usable) {
      action.run();
    }
  }

  @Override
  public void focus(boolean has) {
    focused = has;
    name.setVisible(has);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    boolean lit = usable && (focused || clicks.isOver());
    name.setVisible(lit);
    batch.setColor(1f, 1f, 1f, parentAlpha);
    (focused ? theme.controlFocused() : theme.panel())
        .draw(batch, getX(), getY(), getWidth(), getHeight());
    if (lit && !focused) {
      batch.setColor(1f, 1f, 1f, parentAlpha * .6f);
      theme.ring().draw(batch, getX(), getY(), getWidth(), getHeight());
    }
    Color ink = lit ? theme.palette().paper() : theme.palette().mist();
    batch.setColor(1f, 1f, 1f, usable ? parentAlpha : parentAlpha * .35f);
    icon.draw(
        batch,
        theme.pen(),
        getX() + getWidth() / 2f,
        getY() + getHeight() / 2f,
        getWidth() * .2f,
        ink);
    batch.setColor(1f, 1f, 1f, parentAlpha);
    super.draw(batch, parentAlpha);
  }
}
