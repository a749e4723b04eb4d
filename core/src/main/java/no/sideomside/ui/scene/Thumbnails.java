package no.sideomside.ui.scene;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Small pictures of places, at half the size they are drawn in. One is loaded a frame, so that a
 * page of twenty shows at once and fills itself.
 */
public final class Thumbnails implements Disposable {
  private static final int HALF = 2;

  private final Map<String, @Nullable Texture> loaded = new HashMap<>();
  private long frameOfLast = -1;

  /** The picture of a place; null while it waits for its turn, or where there is none. */
  public @Nullable Texture of(String scene) {
    if (loaded.containsKey(scene)) {
      return loaded.get(scene);
    }
    Gdx.graphics.requestRendering();
    if (frameOfLast == Gdx.graphics.getFrameId()) {
      return null;
    }
    frameOfLast = Gdx.graphics.getFrameId();
    Texture texture = load(scene);
    loaded.put(scene, texture);
    return texture;
  }

  private static @Nullable Texture load(String scene) {
    FileHandle file = Gdx.files.classpath("art/" + scene + ".png");
    if (Thumbnails.class.getResource("/" + file.path()) == null) {
      return null;
    }
    try {
      Pixmap whole = new Pixmap(file);
      Pixmap half =
          new Pixmap(
              Math.max(1, whole.getWidth() / HALF),
              Math.max(1, whole.getHeight() / HALF),
              Pixmap.Format.RGB888);
      half.setFilter(Pixmap.Filter.BiLinear);
      half.drawPixmap(
          whole,
          0,
          0,
          whole.getWidth(),
          whole.getHeight(),
          0,
          0,
          half.getWidth(),
          half.getHeight());
      whole.dispose();
      Texture texture = new Texture(half, true);
      texture.setFilter(TextureFilter.MipMapLinearLinear, TextureFilter.Linear);
      half.dispose();
      return texture;
    } catch (GdxRuntimeException e) {
      Gdx.app.log("pictures", "The picture " + scene + " cannot be shown: " + e.getMessage());
      return null;
    }
  }

  @Override
  public void dispose() {
    for (Texture texture : loaded.values()) {
      if (texture != null) {
        texture.dispose();
      }
    }
    loaded.clear();
  }
}
