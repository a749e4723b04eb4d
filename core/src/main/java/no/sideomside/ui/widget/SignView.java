package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import no.sideomside.ui.theme.Theme;

/** One sign of the partitur beside a text that explains it. Preferred size: a line of text. */
public final class SignView extends Widget {
  private static final float SIDE = 26f;

  private final Theme theme;
  private final Sign sign;
  private final boolean ringed;

  /** A sign, with a ring or without. */
  public SignView(Theme theme, Sign sign, boolean ringed) {
    this.theme = theme;
    this.sign = sign;
    this.ringed = ringed;
  }

  @Override
  public float getPrefWidth() {
    return SIDE * theme.look().textSize();
  }

  @Override
  public float getPrefHeight() {
    return 20f * theme.look().textSize();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    batch.setColor(1, 1, 1, parentAlpha);
    float radius = 6f * theme.look().textSize();
    sign.draw(batch, theme, getX() + getWidth() / 2f, getY() + getHeight() / 2f, radius, ringed);
  }
}
