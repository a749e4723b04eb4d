package no.sideomside.ui.theme;

import com.badlogic.gdx.Files;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeFontParameter;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.Hinting;
import com.badlogic.gdx.utils.Disposable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The type of one size of window and one size of text.
 *
 * <p>Letters are drawn twice as large as they are shown and scaled down without hinting, so that
 * their spacing is that of the face and not of whole pixels.
 */
public final class Type implements Disposable {
  private static final float TWICE = 2f;

  /** What letters for a wall are drawn larger by: they have pixels enough as it is. */
  private static final float LARGER = 1.25f;

  private static final int SHEET = 1024;
  private static final int SMALL_SHEET = 512;
  private static final int SMALL_LETTERS = 36;
  private static final int APART = 4;
  private static final char NO_BREAK = '\u00a0';
  private static final int EDGE = 2;

  /** A capital letter's height in most faces, as a part of their size. */
  private static final float USUAL_CAPITAL = .7f;

  /** A title beside other letters on a wall. */
  private static final float TITLE = 1.2f;

  private static final String LETTERS =
      FreeTypeFontGenerator.DEFAULT_CHARS + "—–«»“”’…•·×▲▼○◇ŠšŽžČčĐđŊŋŦŧÁá";

  private final Map<Face, BitmapFont> fonts = new EnumMap<>(Face.class);

  /**
   * Draws the letters.
   *
   * @param files where the fonts are
   * @param reading the family
   * @param pixelsPerUnit pixels of the screen for a unit of the layout
   * @param textSize 1 to 2, the player's setting
   */
  public Type(Files files, Reading reading, float pixelsPerUnit, float textSize) {
    for (Face face : Face.values()) {
      fonts.put(
          face,
          draw(
              files, reading, face, size(face) * textSize * reading.scale(), pixelsPerUnit, TWICE));
    }
  }

  /**
   * Draws letters to be read across a room: all of one height, but for a title.
   *
   * @param files where the fonts are
   * @param reading the family
   * @param pixelsPerUnit pixels of the screen for a unit of the layout
   * @param capital how high a capital letter is, in units
   * @return the type; whoever asked disposes of it
   */
  static Type forWall(Files files, Reading reading, float pixelsPerUnit, float capital) {
    Type type = new Type();
    for (Face face : List.of(Face.STORY, Face.TITLE, Face.INTERFACE)) {
      float high = face == Face.TITLE ? capital * TITLE : capital;
      BitmapFont font = draw(files, reading, face, high / USUAL_CAPITAL, pixelsPerUnit, LARGER);
      BitmapFont.BitmapFontData data = font.getData();
      data.setScale(data.scaleX * high / data.capHeight);
      type.fonts.put(face, font);
    }
    type.fonts.put(Face.LABEL, type.font(Face.INTERFACE));
    type.fonts.put(Face.SMALL, type.font(Face.INTERFACE));
    return type;
  }

  private Type() {}

  /** Sizes in units of the layout, of which a window of 1280 × 720 pixels has 1280 × 720. */
  private static float size(Face face) {
    return switch (face) {
      case TITLE -> 30f;
      case STORY -> 22f;
      case INTERFACE -> 17f;
      case LABEL -> 14f;
      case SMALL -> 14f;
    };
  }

  private static BitmapFont draw(
      Files files, Reading reading, Face face, float size, float pixelsPerUnit, float drawn) {
    String name = reading.file(face);
    FileHandle file = files.classpath("fonts/" + name + reading.ending());
    FreeTypeFontGenerator generator = new FreeTypeFontGenerator(file);
    try {
      FreeTypeFontParameter how = new FreeTypeFontParameter();
      how.size = Math.max(8, Math.round(size * pixelsPerUnit * drawn));
      how.characters = LETTERS;
      how.hinting = Hinting.None;
      how.kerning = false;
      // A thin letter that falls between two pixels would otherwise lose its edge, or all of it.
      how.padLeft = EDGE;
      how.padRight = EDGE;
      how.padTop = EDGE;
      how.padBottom = EDGE;
      // With the usual one pixel, a neighbour's edge shows beside a letter that is drawn smaller.
      int sheet = how.size > SMALL_LETTERS ? SHEET : SMALL_SHEET;
      how.packer = new LetterSheets(sheet, APART);
      BitmapFont font = generator.generateFont(how, new Wrapping());
      font.setOwnsTexture(true);
      font.setUseIntegerPositions(false);
      holdTogether(font.getData());
      Kerns.add(font, files.classpath("fonts/" + name + ".kern"), how.size);
      font.getData().setScale(size / how.size);
      font.getData().down *= 1.06f;
      return font;
    } finally {
      generator.dispose();
    }
  }

  /** Not every font has a space that does not break; it is as wide as one that does. */
  private static void holdTogether(BitmapFont.BitmapFontData data) {
    BitmapFont.Glyph space = data.getGlyph(' ');
    if (space != null) {
      BitmapFont.Glyph held = new BitmapFont.Glyph();
      held.id = NO_BREAK;
      held.xadvance = space.xadvance;
      data.setGlyph(NO_BREAK, held);
    }
  }

  /** The font of a face. */
  public BitmapFont font(Face face) {
    return java.util.Objects.requireNonNull(fonts.get(face), face::name);
  }

  @Override
  public void dispose() {
    Set.copyOf(fonts.values()).forEach(BitmapFont::dispose);
  }
}
