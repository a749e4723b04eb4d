package no.sideomside.ui.theme;

import com.badlogic.gdx.Files;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.BitmapFont.BitmapFontData;
import com.badlogic.gdx.graphics.g2d.BitmapFont.Glyph;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeBitmapFontData;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeFontParameter;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.Hinting;
import com.badlogic.gdx.utils.Array;

/**
 * The letters of one face, drawn on sheets of pixels. That takes most of the time a font takes, and
 * may be done on any thread; only what {@link #font} makes of it belongs to the window.
 */
final class Drawing {
  private static final int SHEET = 1024;
  private static final int SMALL_SHEET = 512;
  private static final int SMALL_LETTERS = 36;
  private static final int APART = 4;
  private static final int EDGE = 2;
  private static final char NO_BREAK = '\u00a0';

  private static final String SIGNS = "—–«»“”‘’‚„‹›…•·×−∞€▲▼○◇";
  private static final String SAMI = "ŠšŽžČčĐđŊŋŦŧÁá";

  /** Names come from everywhere: Poland, the Baltic, Turkey and Kurdistan, Romania, Bohemia. */
  private static final String NAMES =
      "ĄąĆćĘęŁłŃńŚśŹźŻż" + "ĖėĮįŲųŪūĀāĒēĢģĪīĶķĻļŅņ" + "ĞğİıŞş" + "ĂăȘșȚț" + "ŘřĚěŮůŐőŰű";

  private static final String LETTERS = FreeTypeFontGenerator.DEFAULT_CHARS + SIGNS + SAMI + NAMES;

  private final Face face;
  private final FreeTypeBitmapFontData data = new Wrapping();
  private final LetterSheets sheets;
  private final FileHandle kerning;
  private final int drawnSize;
  private final float size;

  /**
   * Draws the letters.
   *
   * @param files where the fonts are
   * @param size in units of the layout
   * @param pixelsPerUnit pixels of the screen for a unit of the layout
   * @param larger how many times larger the letters are drawn than they are shown
   */
  Drawing(Files files, Reading reading, Face face, float size, float pixelsPerUnit, float larger) {
    this.face = face;
    this.size = size;
    this.kerning = files.classpath("fonts/" + reading.file(face) + ".kern");
    this.drawnSize = Math.max(8, Math.round(size * pixelsPerUnit * larger));
    // With the usual one pixel, a neighbour's edge shows beside a letter that is drawn smaller.
    this.sheets = new LetterSheets(drawnSize > SMALL_LETTERS ? SHEET : SMALL_SHEET, APART);
    draw(font(files, reading, face), LETTERS, data);
    String lacking = lacking();
    if (!lacking.isEmpty()) {
      lend(font(files, Reading.USUAL, Face.INTERFACE), lacking);
    }
  }

  private static FileHandle font(Files files, Reading reading, Face face) {
    return files.classpath("fonts/" + reading.file(face) + reading.ending());
  }

  private String lacking() {
    StringBuilder lacking = new StringBuilder();
    LETTERS
        .chars()
        .filter(letter -> !Character.isISOControl(letter) && data.getGlyph((char) letter) == null)
        .forEach(letter -> lacking.append((char) letter));
    return lacking.toString();
  }

  /** Letters that a family lacks, as «ŧ», are written in one that has them all. */
  private void lend(FileHandle whole, String lacking) {
    FreeTypeBitmapFontData lent = new FreeTypeBitmapFontData();
    draw(whole, lacking, lent);
    int down = (int) baseline(lent) - (int) baseline(data);
    for (int i = 0; i < lacking.length(); i++) {
      char letter = lacking.charAt(i);
      Glyph glyph = lent.getGlyph(letter);
      if (glyph != null) {
        glyph.yoffset += down;
        data.setGlyph(letter, glyph);
      }
    }
  }

  /** From the top of a line to what its letters stand on. */
  private static float baseline(BitmapFontData letters) {
    return letters.ascent + letters.capHeight;
  }

  private void draw(FileHandle font, String characters, FreeTypeBitmapFontData letters) {
    FreeTypeFontGenerator generator = new FreeTypeFontGenerator(font);
    try {
      letters.regions = new Array<>();
      generator.generateData(how(characters), letters);
    } finally {
      generator.dispose();
    }
  }

  private FreeTypeFontParameter how(String characters) {
    FreeTypeFontParameter how = new FreeTypeFontParameter();
    how.size = drawnSize;
    how.characters = characters;
    how.hinting = Hinting.None;
    how.kerning = false;
    // A thin letter that falls between two pixels would otherwise lose its edge, or all of it.
    how.padLeft = EDGE;
    how.padRight = EDGE;
    how.padTop = EDGE;
    how.padBottom = EDGE;
    how.packer = sheets;
    return how;
  }

  /** Whose letters they are. */
  Face face() {
    return face;
  }

  /** The font; to be asked for once, where the window is drawn. */
  BitmapFont font() {
    sheets.updateTextureRegions(data.regions, TextureFilter.Linear, TextureFilter.Linear, false);
    BitmapFont font = new BitmapFont(data, data.regions, true);
    font.setOwnsTexture(true);
    font.setUseIntegerPositions(false);
    holdTogether(data);
    Kerns.add(font, kerning, drawnSize);
    data.setScale(size / drawnSize);
    data.down *= 1.06f;
    return font;
  }

  /** Not every font has a space that does not break; it is as wide as one that does. */
  private static void holdTogether(BitmapFontData data) {
    Glyph space = data.getGlyph(' ');
    if (space != null) {
      Glyph held = new Glyph();
      held.id = NO_BREAK;
      held.xadvance = space.xadvance;
      data.setGlyph(NO_BREAK, held);
    }
  }
}
