package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import no.sideomside.ui.theme.Pen;
import no.sideomside.ui.theme.Theme;

/**
 * The top of a card that opens: whatever is added to {@link #face}, and an arrow that points down
 * while the card is shut and up while it is open.
 */
public final class CardButton extends Control {
  private static final float ARROW = 7f;

  private final boolean open;
  private final Runnable action;
  private final Table face = new Table();

  /**
   * A top.
   *
   * @param open whether the card is open
   * @param action what choosing it does
   */
  public CardButton(Theme theme, boolean open, Runnable action) {
    super(theme);
    this.open = open;
    this.action = action;
    pad(14f, 20f, 14f, 20f);
    face.top().left();
    add(face).growX().padRight(34f * theme.look().textSize());
  }

  /** What is written on it. */
  public Table face() {
    return face;
  }

  @Override
  public void choose() {
    action.run();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    setBackground(open ? theme.quiet() : theme.control());
    super.draw(batch, parentAlpha);
    // A ring, not a colour: what is written on it may be quiet, and stays readable.
    ringIfLit(batch, 0f, parentAlpha);
    batch.setColor(1, 1, 1, parentAlpha);
    float arm = ARROW * theme.look().textSize();
    float x = getX() + getWidth() - 18f - arm;
    float y = getY() + getHeight() / 2f;
    float tip = open ? arm / 2f : -arm / 2f;
    Pen pen = theme.pen();
    pen.line(batch, x - arm, y - tip, x, y + tip, 2f, theme.palette().amber());
    pen.line(batch, x, y + tip, x + arm, y - tip, 2f, theme.palette().amber());
  }
}
