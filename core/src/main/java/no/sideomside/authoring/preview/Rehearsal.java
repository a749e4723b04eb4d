package no.sideomside.authoring.preview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.story.Beat;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How far a trail led in a script, and what stands there.
 *
 * @param passages everything told on the way, where one stands last; empty where the story broke
 *     before it had told anything
 * @param variables every variable and its value where one stands, by name
 * @param before what the variables are at the top of the story, by name
 * @param stopped why the trail could not be followed to its end, or null where it was
 */
public record Rehearsal(
    List<Passage> passages,
    Map<String, Object> variables,
    Map<String, Object> before,
    @Nullable Sentence stopped) {
  public Rehearsal {
    passages = List.copyOf(passages);
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
  }

  /** What was told last, its options whole; null where nothing was. */
  public @Nullable Beat here() {
    return passages.isEmpty() ? null : passages.get(passages.size() - 1).beat();
  }

  /** How many choices were made to come here. */
  public int steps() {
    return Math.max(0, passages.size() - 1);
  }
}
