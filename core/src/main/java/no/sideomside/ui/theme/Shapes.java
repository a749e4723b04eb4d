package no.sideomside.ui.theme;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.scenes.scene2d.utils.NinePatchDrawable;
import com.badlogic.gdx.scenes.scene2d.utils.TextureRegionDrawable;
import com.badlogic.gdx.utils.Disposable;
import java.util.ArrayList;
import java.util.List;

/** Rounded boxes with smooth edges, drawn once for the size of pixel they are shown at. */
public final class Shapes implements Disposable {
  private final float pixelsPerUnit;
  private final List<Texture> textures = new ArrayList<>();

  /**
   * Shapes for a screen.
   *
   * @param pixelsPerUnit pixels of the screen for a unit of the layout
   */
  public Shapes(float pixelsPerUnit) {
    this.pixelsPerUnit = pixelsPerUnit;
  }

  /**
   * A rounded box of any size.
   *
   * @param fill its colour
   * @param edge the colour of its edge
   * @param radius of its corners, in units
   * @param width of its edge, in units; 0 for none
   */
  public Drawable box(Color fill, Color edge, float radius, float width) {
    float pixelRadius = Math.max(1f, radius * pixelsPerUnit);
    float pixelWidth = width * pixelsPerUnit;
    int corner = (int) Math.ceil(pixelRadius + pixelWidth) + 1;
    int side = corner * 2 + 2;
    Pixmap pixmap = new Pixmap(side, side, Pixmap.Format.RGBA8888);
    pixmap.setBlending(Pixmap.Blending.None);
    Color colour = new Color();
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        float outside = distance(x + .5f, y + .5f, side, pixelRadius);
        float cover = clamp(.5f - outside);
        float inner = pixelWidth > 0 ? clamp(.5f - (outside + pixelWidth)) : 1f;
        colour.set(edge).lerp(fill, inner);
        colour.a = (edge.a + (fill.a - edge.a) * inner) * cover;
        pixmap.drawPixel(x, y, Color.rgba8888(colour));
      }
    }
    Texture texture = new Texture(pixmap);
    texture.setFilter(TextureFilter.Linear, TextureFilter.Linear);
    pixmap.dispose();
    textures.add(texture);
    NinePatch patch = new NinePatch(texture, corner, corner, corner, corner);
    patch.scale(1f / pixelsPerUnit, 1f / pixelsPerUnit);
    NinePatchDrawable drawable = new NinePatchDrawable(patch);
    drawable.setMinWidth(0);
    drawable.setMinHeight(0);
    return drawable;
  }

  /**
   * An arrow head without a shaft, as on a stepper.
   *
   * @param size its width and height, in units
   * @param left whether it points to the left
   */
  public Drawable chevron(Color colour, float size, boolean left) {
    int side = Math.max(4, Math.round(size * pixelsPerUnit));
    float tip = (left ? .34f : .66f) * side;
    float tail = (left ? .62f : .38f) * side;
    float stroke = Math.max(1.4f, .1f * side);
    Pixmap pixmap = new Pixmap(side, side, Pixmap.Format.RGBA8888);
    pixmap.setBlending(Pixmap.Blending.None);
    Color shade = new Color(colour);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        float upper = toLine(x + .5f, y + .5f, tail, .22f * side, tip, .5f * side);
        float lower = toLine(x + .5f, y + .5f, tip, .5f * side, tail, .78f * side);
        shade.a = colour.a * clamp(.5f + stroke / 2f - Math.min(upper, lower));
        pixmap.drawPixel(x, y, Color.rgba8888(shade));
      }
    }
    return plain(pixmap, size, size);
  }

  /**
   * A colour that fades away.
   *
   * @param upwards towards the top; otherwise towards the right
   */
  public Drawable fade(Color colour, boolean upwards) {
    int steps = 256;
    Pixmap pixmap = new Pixmap(upwards ? 1 : steps, upwards ? steps : 1, Pixmap.Format.RGBA8888);
    pixmap.setBlending(Pixmap.Blending.None);
    Color shade = new Color(colour);
    for (int i = 0; i < steps; i++) {
      float t = (upwards ? i : steps - 1 - i) / (steps - 1f);
      shade.a = colour.a * t * t * (3f - 2f * t);
      pixmap.drawPixel(upwards ? 0 : i, upwards ? i : 0, Color.rgba8888(shade));
    }
    return plain(pixmap, 0, 0);
  }

  private Drawable plain(Pixmap pixmap, float width, float height) {
    Texture texture = new Texture(pixmap);
    texture.setFilter(TextureFilter.Linear, TextureFilter.Linear);
    pixmap.dispose();
    textures.add(texture);
    TextureRegionDrawable drawable = new TextureRegionDrawable(texture);
    drawable.setMinSize(width, height);
    return drawable;
  }

  /** Distance from a point to a straight line between two others. */
  private static float toLine(float x, float y, float x1, float y1, float x2, float y2) {
    float dx = x2 - x1;
    float dy = y2 - y1;
    float t = clamp(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy));
    return (float) Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
  }

  /** Distance from a point to the edge of a rounded square; negative inside. */
  private static float distance(float x, float y, float side, float radius) {
    float half = side / 2f;
    float dx = Math.max(Math.abs(x - half) - (half - radius), 0f);
    float dy = Math.max(Math.abs(y - half) - (half - radius), 0f);
    return (float) Math.sqrt(dx * dx + dy * dy) - radius;
  }

  private static float clamp(float value) {
    return Math.max(0f, Math.min(1f, value));
  }

  @Override
  public void dispose() {
    textures.forEach(Texture::dispose);
  }
}
