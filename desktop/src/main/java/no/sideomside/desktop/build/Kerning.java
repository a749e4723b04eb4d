package no.sideomside.desktop.build;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The kerning of a font, as lines {@code A V -56}: two letters and what stands between them, in
 * thousandths of the font's size.
 *
 * <p>The window's font reader knows only an old kind of kerning that modern fonts no longer carry;
 * Java2D reads the new kind, but has no place in the window. So it is asked once, here.
 */
final class Kerning {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÉabcdefghijklmnopqrstuvwxyzæøåéü.,:;!?«»“”’–—-()/0123456789";
  private static final float UNITS = 1000f;

  private final Font plain;
  private final Font kerned;

  Kerning(Path ttf) throws IOException {
    try {
      plain = Font.createFont(Font.TRUETYPE_FONT, ttf.toFile()).deriveFont(UNITS);
    } catch (FontFormatException e) {
      throw new IOException(ttf.getFileName() + " is not a font", e);
    }
    kerned = plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
  }

  void write(Path file) throws IOException {
    FontRenderContext exact = new FontRenderContext(null, true, true);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < LETTERS.length(); i++) {
      char first = LETTERS.charAt(i);
      float advance =
          plain.createGlyphVector(exact, String.valueOf(first)).getGlyphMetrics(0).getAdvanceX();
      for (int j = 0; j < LETTERS.length(); j++) {
        char second = LETTERS.charAt(j);
        char[] pair = {first, second};
        GlyphVector laid = kerned.layoutGlyphVector(exact, pair, 0, 2, Font.LAYOUT_LEFT_TO_RIGHT);
        if (laid.getNumGlyphs() == 2) {
          long between = Math.round(laid.getGlyphPosition(1).getX() - advance);
          if (between != 0) {
            lines.append(first).append(' ').append(second).append(' ').append(between);
            lines.append('\n');
          }
        }
      }
    }
    Files.writeString(file, lines, StandardCharsets.UTF_8);
  }
}
