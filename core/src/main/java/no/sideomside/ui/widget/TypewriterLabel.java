package no.sideomside.ui.widget;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFontCache;
import com.badlogic.gdx.scenes.scene2d.ui.Label;

/**
 * A text that appears letter by letter. It is laid out whole from the start, so that no word jumps
 * to the next line while it appears.
 *
 * <p>Preferred size: that of the whole text at the width it is given.
 */
public final class TypewriterLabel extends Label {
  private static final float SENTENCE = 8f;
  private static final float COMMA = 3f;

  private final Color shade = new Color();
  private final String whole;
  private final float lettersPerSecond;
  private float shown;
  private float wait;

  /**
   * A text that has not begun to appear.
   *
   * @param lettersPerSecond how fast; 0 shows all at once
   */
  public TypewriterLabel(CharSequence text, LabelStyle style, int lettersPerSecond) {
    super(text, style);
    this.whole = text.toString();
    this.lettersPerSecond = lettersPerSecond;
    setWrap(true);
  }

  /** Lets it appear a little more; asks for another frame until it is whole. */
  public void reveal(float seconds) {
    if (lettersPerSecond == 0) {
      finish();
      return;
    }
    if (isWhole()) {
      return;
    }
    wait -= seconds * lettersPerSecond;
    while (wait <= 0 && !isWhole()) {
      char letter = whole.charAt(Math.min((int) shown, whole.length() - 1));
      shown++;
      wait +=
          letter == '.' || letter == '?' || letter == '!' ? SENTENCE : letter == ',' ? COMMA : 1;
    }
    Gdx.graphics.requestRendering();
  }

  /** Shows all of it. */
  public void finish() {
    shown = whole.length();
  }

  /** Whether all of it is shown. */
  public boolean isWhole() {
    return shown >= whole.length();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    if (isWhole()) {
      super.draw(batch, parentAlpha);
      return;
    }
    validate();
    BitmapFontCache cache = getBitmapFontCache();
    shade.set(getColor());
    shade.a *= parentAlpha;
    if (getStyle().fontColor != null) {
      shade.mul(getStyle().fontColor);
    }
    cache.tint(shade);
    cache.setPosition(getX(), getY());
    int glyphs = getGlyphLayout().glyphCount;
    cache.draw(batch, 0, Math.min((int) shown, glyphs));
  }
}
