package no.sideomside.ui.scene;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where: {@code art/placing.json}, scene to person to {@link Spot}. A scene that is not
 * in it shows whoever last spoke, where they were drawn.
 *
 * @param scenes scene to person to place; people are drawn in the order written
 * @param pictures scene to the picture it is shown with, where that is another scene's: the same
 *     place with other people in it
 */
record Placing(Map<String, Map<String, Spot>> scenes, @Nullable Map<String, String> pictures) {
  /**
   * A person's place.
   *
   * @param x pixels of the canvas to the right of where they were drawn
   * @param y pixels below
   * @param scale about the middle of their lower edge
   * @param nearest whether they stand before the scene's front layer, not behind it
   */
  record Spot(float x, float y, float scale, boolean nearest) {
    static final Spot AS_DRAWN = new Spot(0, 0, 1, false);
  }

  static Placing read() {
    try (InputStream in = Placing.class.getResourceAsStream("/art/placing.json")) {
      if (in != null) {
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        Placing placing = new Gson().fromJson(reader, Placing.class);
        if (placing != null && placing.scenes() != null) {
          return placing;
        }
      }
    } catch (IOException | JsonParseException e) {
      com.badlogic.gdx.Gdx.app.log("pictures", "placing.json cannot be read: " + e.getMessage());
    }
    return new Placing(Map.of(), Map.of());
  }

  /** The name of the picture a scene is shown with. */
  String picture(String scene) {
    return pictures == null ? scene : pictures.getOrDefault(scene, scene);
  }

  /** The people of a scene, or null where nothing is written of it. */
  @Nullable Map<String, Spot> people(@Nullable String scene) {
    return scene == null ? null : scenes.get(scene);
  }
}
