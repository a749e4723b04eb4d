package no.sideomside.ui.theme;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.BitmapFont.BitmapFontData;
import com.badlogic.gdx.graphics.g2d.BitmapFont.Glyph;
import java.util.List;

/** Puts the kerning that the build has worked out into a font. */
final class Kerns {
  private static final float UNITS = 1000f;

  private Kerns() {}

  /** Lines of {@code file} are «A V -56»; a font without such a file keeps its plain spacing. */
  static void add(BitmapFont font, FileHandle file, int size) {
    if (!file.exists()) {
      return;
    }
    BitmapFontData data = font.getData();
    List<String> lines = file.readString("UTF-8").lines().toList();
    for (String line : lines) {
      Glyph first = data.getGlyph(line.charAt(0));
      if (first != null && data.getGlyph(line.charAt(2)) != null) {
        first.setKerning(
            line.charAt(2), Math.round(Integer.parseInt(line.substring(4)) * size / UNITS));
      }
    }
  }
}
