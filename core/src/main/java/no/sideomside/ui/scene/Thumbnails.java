package no.sideomside.ui.scene;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.util.HashMap;
import java.util.Map;
import no.sideomside.story.OwnPictures;
import org.jspecify.annotations.Nullable;

/**
 * Small pictures of places, at half the size they are drawn in. They are read beside the window's
 * own thread, so that a page of twenty shows at once and fills itself.
 */
public final class Thumbnails implements Disposable {
  private static final int HALF = 2;

  private final Decoder decoder = new Decoder();
  private final Map<Motif, @Nullable Texture> loaded = new HashMap<>();

  /**
   * The picture of a place; null while it is being read, or where there is none.
   *
   * @param own a trainer's pictures, which go before the program's
   */
  public @Nullable Texture of(String scene, OwnPictures own) {
    Motif motif = Motif.of(scene, own.of(scene));
    if (!loaded.containsKey(motif)) {
      loaded.put(motif, null);
      if (motif.own() != null || Pictures.isThere(scene)) {
        decoder.read(motif, Thumbnails::half, new Arrival(motif));
      }
    }
    return loaded.get(motif);
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
    private final Motif motif;

    Arrival(Motif motif) {
      this.motif = motif;
    }

    @Override
    public void take(Pixmap pixels) {
      Texture texture = new Texture(pixels, true);
      texture.setFilter(TextureFilter.MipMapLinearLinear, TextureFilter.Linear);
      loaded.put(motif, texture);
    }

    @Override
    public void fail(GdxRuntimeException why) {
      Gdx.app.log(
          "pictures", "The picture " + motif.name() + " cannot be shown: " + why.getMessage());
    }
  }
}
