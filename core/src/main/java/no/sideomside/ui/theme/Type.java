package no.sideomside.ui.theme;

import com.badlogic.gdx.Files;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.PixmapPacker;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeBitmapFontData;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeFontParameter;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.Hinting;
import com.badlogic.gdx.utils.Array;
import com.badlogic.gdx.utils.Disposable;
import java.util.EnumMap;
import java.util.Map;

/**
 * The type of one size of window and one size of text.
 *
 * <p>Letters are drawn twice as large as they are shown and scaled down without hinting, so that
 * their spacing is that of the face and not of whole pixels.
 */
public final class Type implements Disposable {
  private static final float TWICE = 2f;
  private static final int SHEET = 1024;
  private static final int SMALL_SHEET = 512;
  private static final int SMALL_LETTERS = 36;
  private static final int APART = 4;
  private static final int EDGE = 2;
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
      fonts.put(face, draw(files, reading.file(face), size(face) * textSize, pixelsPerUnit));
    }
  }

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

  private static BitmapFont draw(Files files, String name, float size, float pixelsPerUnit) {
    FileHandle file = files.classpath("fonts/" + name + ".ttf");
    FreeTypeFontGenerator generator = new FreeTypeFontGenerator(file);
    try {
      FreeTypeFontParameter how = new FreeTypeFontParameter();
      how.size = Math.max(8, Math.round(size * pixelsPerUnit * TWICE));
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
      PixmapPacker letters = new PixmapPacker(sheet, sheet, Pixmap.Format.RGBA8888, APART, false);
      how.packer = letters;
      FreeTypeBitmapFontData data = generator.generateData(how);
      BitmapFont font = new BitmapFont(data, sheets(letters), false);
      font.setOwnsTexture(true);
      font.setUseIntegerPositions(false);
      Kerns.add(font, files.classpath("fonts/" + name + ".kern"), how.size);
      font.getData().setScale(size / how.size);
      font.getData().down *= 1.06f;
      return font;
    } finally {
      generator.dispose();
    }
  }

  /** The packer's sheets as textures; their pixels are given back once they are. */
  private static Array<TextureRegion> sheets(PixmapPacker letters) {
    Array<TextureRegion> sheets = new Array<>();
    for (PixmapPacker.Page page : letters.getPages()) {
      Texture sheet = new Texture(new HalfSheet(page.getPixmap()));
      sheet.setFilter(TextureFilter.Linear, TextureFilter.Linear);
      sheets.add(new TextureRegion(sheet));
    }
    return sheets;
  }

  /** The font of a face. */
  public BitmapFont font(Face face) {
    return java.util.Objects.requireNonNull(fonts.get(face), face::name);
  }

  @Override
  public void dispose() {
    fonts.values().forEach(BitmapFont::dispose);
  }
}
