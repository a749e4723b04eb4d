package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import no.sideomside.ui.theme.Theme;

/**
 * A bar as long as a part of a whole; a thin line goes on to where the whole would end, so that it
 * is read without colour.
 */
public final class PartBar extends Widget {
  private static final float THICK = 26f;

  private final Theme theme;
  private final float part;

  /** A bar of {@code percent}, from 0 to 100. */
  public PartBar(Theme theme, int percent) {
    this.theme = theme;
    this.part = percent / 100f;
  }

  @Override
  public float getPrefHeight() {
    return THICK;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    float y = getY() + getHeight() / 2f;
    float to = getX() + getWidth();
    theme.pen().line(batch, getX(), y, to, y, 2f, theme.palette().mist());
    if (part > 0) {
      float end = getX() + getWidth() * part;
      theme.pen().line(batch, getX(), y, end, y, THICK, theme.palette().paper());
    }
  }
}
