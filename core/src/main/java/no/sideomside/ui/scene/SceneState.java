package no.sideomside.ui.scene;

import java.util.LinkedHashMap;
import java.util.Map;
import no.sideomside.story.Cue;
import no.sideomside.story.Line;
import org.jspecify.annotations.Nullable;

/**
 * What a scene looks like at a moment of the story: where, who with which face, how much colour.
 *
 * @param scene the place, or null before there is one
 * @param moods person to expression, the one who changed last at the end
 * @param colour from 0, muted, to 10, full colour
 * @param spoke who spoke last, or null
 */
public record SceneState(
    @Nullable String scene, Map<String, Cue.Expression> moods, int colour, @Nullable String spoke) {
  /** Full colour. */
  public static final int FULL = 10;

  public SceneState {
    moods = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(moods));
    colour = Math.max(0, Math.min(FULL, colour));
  }

  /** Before the first line. */
  public static SceneState opening(@Nullable String scene) {
    return new SceneState(scene, Map.of(), 0, null);
  }

  /** After a line has been said. */
  public SceneState after(Line line) {
    SceneState state = this;
    if (line.speaker() != null) {
      state = new SceneState(state.scene, state.moods, state.colour, line.speaker().id());
    }
    for (Cue cue : line.cues()) {
      state = state.after(cue);
    }
    return state;
  }

  private SceneState after(Cue cue) {
    if (cue instanceof Cue.Scene place) {
      return new SceneState(place.name(), moods, colour, spoke);
    }
    if (cue instanceof Cue.Mood mood) {
      Map<String, Cue.Expression> changed = new LinkedHashMap<>(moods);
      changed.remove(mood.person());
      changed.put(mood.person(), mood.expression());
      return new SceneState(scene, changed, colour, spoke);
    }
    if (cue instanceof Cue.Colour more) {
      return new SceneState(scene, moods, colour + more.steps(), spoke);
    }
    return this;
  }
}
