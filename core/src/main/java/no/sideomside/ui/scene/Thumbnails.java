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
 * Small pictures of places, at half the size they are drawn in. They are read beside the window's
 * own thread, so that a page of twenty shows at once and fills itself.
 */
public final class Thumbnails implements Disposable {
  private static final int HALF = 2;

  private final Decoder decoder = new Decoder();
  private final Map<String, @Nullable Texture> loaded = new HashMap<>();

  /** The picture of a place; null while it is being read, or where there is none. */
  public @Nullable Texture of(String scene) {
    if (!loaded.containsKey(scene)) {
      loaded.put(scene, null);
      FileHandle file = Gdx.files.classpath("art/" + scene + ".png");
      if (Thumbnails.class.getResource("/" + file.path()) != null) {
        decoder.read(file, Thumbnails::half, new Arrival(scene));
      }
    }
    return loaded.get(scene);
  }

  private static Pixmap half(Pixmap whole) {
    Pixmap half =
        new Pixmap(
            Math.max(1, whole.getWidth() / HALF),
            Math.max(1, whole.getHeight() / HALF),
            Pixmap.Format.RGB888);
    half.setFilter(Pixmap.Filter.BiLinear);
    half.drawPixmap(
        whole, 0, 0, whole.getWidth(), whole.getHeight(), 0, 0, half.getWidth(), half.getHeight());
    whole.dispose();
    return half;
  }

  @Override
  public void dispose() {
    decoder.dispose();
    for (Texture texture : loaded.values()) {
      if (texture != null) {
        texture.dispose();
      }
    }
    loaded.clear();
  }

  /** What becomes of a picture that has been read. */
  private final class Arrival implements Decoder.Receiver {
    private final String scene;

    Arrival(String scene) {
      this.scene = scene;
    }

    @Override
    public void take(Pixmap pixels) {
      Texture texture = new Texture(pixels, true);
      texture.setFilter(TextureFilter.MipMapLinearLinear, TextureFilter.Linear);
      loaded.put(scene, texture);
    }

    @Override
    public void fail(GdxRuntimeException why) {
      Gdx.app.log("pictures", "The picture " + scene + " cannot be shown: " + why.getMessage());
    }
  }
}
