package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import no.sideomside.ui.theme.Theme;

/**
 * Something said by somebody: set in from the left, with a line beside it in the speaker's colour,
 * so that it differs from what is told by more than its tone.
 */
public final class Speech extends Table {
  private static final float LINE = 3f;
  private static final float INDENT = 16f;

  private final Theme theme;
  private final Color voice;

  /**
   * A speech.
   *
   * @param voice the speaker's colour
   */
  public Speech(Theme theme, Color voice, Label words) {
    this.theme = theme;
    this.voice = voice;
    add(words).growX().padLeft(INDENT);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    batch.setColor(1f, 1f, 1f, parentAlpha * getColor().a);
    float x = getX() + LINE / 2f;
    theme.pen().line(batch, x, getY() + 3f, x, getY() + getHeight() - 2f, LINE, voice);
    super.draw(batch, parentAlpha);
  }
}
