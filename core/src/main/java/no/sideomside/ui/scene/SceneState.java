package no.sideomside.ui.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.sideomside.story.Cue;
import no.sideomside.story.Line;
import org.jspecify.annotations.Nullable;

/**
 * What a scene looks like at a moment of the story: where, who with which face, how much colour.
 *
 * <p>A scene begins when the story comes to another place; naming the place one is in again begins
 * nothing. Faces are kept from scene to scene, since people take their mood with them; who is here
 * is not.
 *
 * @param scene the place, or null where there is no picture of it
 * @param moods person to expression, the one who changed last at the end
 * @param colour from 0, muted, to 10, full colour
 * @param here whom the story has given a mood or a word since the scene began
 * @param spoke who of them spoke last, or null
 * @param sound the room tone that is heard where sound is on, or null for none
 */
public record SceneState(
    @Nullable String scene,
    Map<String, Cue.Expression> moods,
    int colour,
    Set<String> here,
    @Nullable String spoke,
    @Nullable String sound) {
  /** Full colour. */
  public static final int FULL = 10;

  public SceneState {
    moods = Collections.unmodifiableMap(new LinkedHashMap<>(moods));
    colour = Math.max(0, Math.min(FULL, colour));
    here = Collections.unmodifiableSet(new LinkedHashSet<>(here));
  }

  /** Before the first line. */
  public static SceneState opening(@Nullable String scene) {
    return new SceneState(scene, Map.of(), 0, Set.of(), null, null);
  }

  /** A place as it is before anything happens in it, in full colour. */
  public static SceneState place(@Nullable String scene) {
    return new SceneState(scene, Map.of(), FULL, Set.of(), null, null);
  }

  /** After a line has been said. Where it leads to another place, it is said there. */
  public SceneState after(Line line) {
    SceneState state = this;
    for (Cue cue : line.cues()) {
      if (cue instanceof Cue.Scene place && !Objects.equals(place.name(), state.scene)) {
        state =
            new SceneState(place.name(), state.moods, state.colour, Set.of(), null, state.sound);
      }
    }
    if (line.speaker() != null) {
      state = state.with(line.speaker().id()).spokenBy(line.speaker().id());
    }
    for (Cue cue : line.cues()) {
      state = state.after(cue);
    }
    return state;
  }

  private SceneState after(Cue cue) {
    if (cue instanceof Cue.Mood mood) {
      Map<String, Cue.Expression> changed = new LinkedHashMap<>(moods);
      changed.remove(mood.person());
      changed.put(mood.person(), mood.expression());
      return new SceneState(scene, changed, colour, here, spoke, sound).with(mood.person());
    }
    if (cue instanceof Cue.Colour more) {
      return new SceneState(scene, moods, colour + more.steps(), here, spoke, sound);
    }
    if (cue instanceof Cue.Sound tone) {
      return new SceneState(scene, moods, colour, here, spoke, tone.name());
    }
    return this;
  }

  private SceneState with(String person) {
    Set<String> people = new LinkedHashSet<>(here);
    people.add(person);
    return new SceneState(scene, moods, colour, people, spoke, sound);
  }

  private SceneState spokenBy(String person) {
    return new SceneState(scene, moods, colour, here, person, sound);
  }
}
