package no.sideomside.ui.scene;

import com.badlogic.gdx.graphics.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.sideomside.story.Cue;
import no.sideomside.story.OwnPictures;
import org.jspecify.annotations.Nullable;

/**
 * What a scene's picture is put together from, back to front. Two moments of a story with equal
 * compositions look the same.
 *
 * @param layers drawn in this order
 * @param colour from 0, muted, to {@link SceneState#FULL}
 * @param ground what shows where nothing is drawn
 */
record Composition(List<Layer> layers, int colour, Color ground) {
  /**
   * One picture of it.
   *
   * @param picture which
   * @param spot where it stands
   * @param expected whether its absence is worth telling
   */
  record Layer(Motif picture, Placing.Spot spot, boolean expected) {}

  Composition {
    layers = List.copyOf(layers);
  }

  /**
   * How a moment of the story is shown.
   *
   * @param own a trainer's pictures, which go before the program's
   * @param isThere whether the build has drawn a picture of a name; a person without a face for
   *     their mood is shown with the plain one
   */
  static Composition of(
      SceneState state, Placing placing, OwnPictures own, Predicate<String> isThere, Color ground) {
    List<Layer> layers = new ArrayList<>();
    Map<String, Placing.Spot> people = placing.people(state, own);
    Motif place = place(state, placing, own);
    if (place != null) {
      layers.add(new Layer(place, Placing.Spot.AS_DRAWN, true));
    }
    stand(layers, people, false, state, isThere);
    if (place != null && place.own() == null && isThere.test(place.name() + "-front")) {
      layers.add(new Layer(Motif.drawn(place.name() + "-front"), Placing.Spot.AS_DRAWN, false));
    }
    stand(layers, people, true, state, isThere);
    return new Composition(layers, state.colour(), ground);
  }

  private static @Nullable Motif place(SceneState state, Placing placing, OwnPictures own) {
    String scene = state.scene();
    if (scene == null) {
      return null;
    }
    return own.of(scene)
        .map(picture -> new Motif(scene, picture))
        .orElseGet(() -> Motif.drawn(placing.picture(scene)));
  }

  private static void stand(
      List<Layer> layers,
      Map<String, Placing.Spot> people,
      boolean nearest,
      SceneState state,
      Predicate<String> isThere) {
    people.forEach(
        (person, spot) -> {
          String face = face(person, state, isThere);
          if (spot.nearest() == nearest && face != null) {
            layers.add(new Layer(Motif.drawn(face), spot, false));
          }
        });
  }

  private static @Nullable String face(String person, SceneState state, Predicate<String> isThere) {
    Cue.Expression mood = state.moods().getOrDefault(person, Cue.Expression.NEUTRAL);
    String face = person + "-" + mood.name().toLowerCase(Locale.ROOT);
    if (isThere.test(face)) {
      return face;
    }
    String plain = person + "-neutral";
    return isThere.test(plain) ? plain : null;
  }

  /** Its pictures. */
  Set<Motif> pictures() {
    return layers.stream().map(Layer::picture).collect(Collectors.toUnmodifiableSet());
  }
}
