package no.sideomside.ui.theme;

import com.badlogic.gdx.Files;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.utils.Disposable;
import java.util.Arrays;
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

  /** A capital letter's height in most faces, as a part of their size. */
  private static final float USUAL_CAPITAL = .7f;

  /** A title beside other letters on a wall. */
  private static final float TITLE = 1.2f;

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
    // One waits for the letters before anything else is seen.
    List<Drawing> drawn =
        Arrays.stream(Face.values())
            .parallel()
            .map(
                face ->
                    new Drawing(
                        files,
                        reading,
                        face,
                        size(face) * textSize * reading.scale(),
                        pixelsPerUnit,
                        TWICE))
            .toList();
    drawn.forEach(each -> fonts.put(each.face(), each.font()));
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
      BitmapFont font =
          new Drawing(files, reading, face, high / USUAL_CAPITAL, pixelsPerUnit, LARGER).font();
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

  /** The font of a face. */
  public BitmapFont font(Face face) {
    return java.util.Objects.requireNonNull(fonts.get(face), face::name);
  }

  @Override
  public void dispose() {
    Set.copyOf(fonts.values()).forEach(BitmapFont::dispose);
  }
}
