package no.sideomside.ui.scene;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.sideomside.story.OwnPictures;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where: {@code art/placing.json}, scene to person to {@link Spot}.
 *
 * <p>A person stands in a scene's picture if the scene has a place for them and the story has
 * brought them there: given them a mood or a word since the scene began. {@code "always": true} is
 * for those whom the scene itself brings, such as whoever sits in the car with you: they are there
 * from its first line. So nobody is seen at a door before it is opened, or at a meeting before they
 * come; and a voice on the telephone is not seen, since the scene has no place for it.
 *
 * <p>A scene that is not in the file, and a trainer's own picture whatever it is called, shows one
 * person, where they were drawn: whoever spoke last in it, or before anybody has, whoever was given
 * a mood.
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
   * @param always whether they are there from the scene's first line, whatever the story says
   */
  record Spot(float x, float y, float scale, boolean nearest, boolean always) {
    static final Spot AS_DRAWN = new Spot(0, 0, 1, false, true);
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

  /** Everyone who has a place where the story is, come or not. */
  Map<String, Spot> places(SceneState state, OwnPictures own) {
    String scene = state.scene();
    Map<String, Spot> places =
        scene == null || own.of(scene).isPresent() ? null : scenes.get(scene);
    return places != null ? places : alone(state);
  }

  private static Map<String, Spot> alone(SceneState state) {
    String who = state.spoke();
    for (String person : who == null ? state.here() : Set.<String>of()) {
      who = person;
    }
    return who == null ? Map.of() : Map.of(who, Spot.AS_DRAWN);
  }

  /** The people to be seen at a moment of the story, in the order they are drawn. */
  Map<String, Spot> people(SceneState state, OwnPictures own) {
    Map<String, Spot> seen = new LinkedHashMap<>();
    places(state, own)
        .forEach(
            (person, spot) -> {
              if (spot.always() || state.here().contains(person)) {
                seen.put(person, spot);
              }
            });
    return seen;
  }
}
