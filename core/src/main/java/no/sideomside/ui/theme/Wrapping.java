package no.sideomside.ui.theme;

import com.badlogic.gdx.graphics.g2d.BitmapFont.Glyph;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeBitmapFontData;
import com.badlogic.gdx.utils.Array;

/**
 * Breaks lines as a typesetter does: what belongs together stays on one line, as «× 4», «§ 31» and
 * «12 000». The texts themselves are left as they are written.
 */
final class Wrapping extends FreeTypeBitmapFontData {
  @Override
  public int getWrapIndex(Array<Glyph> glyphs, int start) {
    int usual = super.getWrapIndex(glyphs, start);
    int at = usual;
    while (at > 0) {
      int before = lastLetterBefore(glyphs, at);
      if (before <= 0 || !belongTogether(glyphs, before, firstLetterFrom(glyphs, before + 1))) {
        break;
      }
      at = super.getWrapIndex(glyphs, before + 1);
    }
    return at > 0 ? at : usual;
  }

  private int lastLetterBefore(Array<Glyph> glyphs, int from) {
    int at = Math.min(from, glyphs.size) - 1;
    while (at >= 0 && isWhitespace(letter(glyphs, at))) {
      at--;
    }
    return at;
  }

  private int firstLetterFrom(Array<Glyph> glyphs, int from) {
    int at = from;
    while (at < glyphs.size && isWhitespace(letter(glyphs, at))) {
      at++;
    }
    return at;
  }

  private static boolean belongTogether(Array<Glyph> glyphs, int before, int after) {
    if (after >= glyphs.size) {
      return false;
    }
    char left = letter(glyphs, before);
    char right = letter(glyphs, after);
    boolean number =
        Character.isDigit(right) && (Character.isDigit(left) || abbreviated(glyphs, before));
    return number || left == '×' || left == '§' || right == '×' || right == '%' || right == '–';
  }

  /** «kl. 10» and «nr. 4»: two small letters and a full stop. */
  private static boolean abbreviated(Array<Glyph> glyphs, int stop) {
    if (letter(glyphs, stop) != '.' || stop < 2) {
      return false;
    }
    String two = "" + letter(glyphs, stop - 2) + letter(glyphs, stop - 1);
    boolean alone = stop == 2 || !Character.isLetterOrDigit(letter(glyphs, stop - 3));
    return alone && (two.equals("kl") || two.equals("nr"));
  }

  private static char letter(Array<Glyph> glyphs, int at) {
    return (char) glyphs.get(at).id;
  }
}
