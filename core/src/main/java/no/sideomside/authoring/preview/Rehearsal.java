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
 * @param passages everything told on the way, where one stands last; at least one
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
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a rehearsal has told something");
    }
    passages = List.copyOf(passages);
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
  }

  /** What was told last. */
  public Beat here() {
    return passages.get(passages.size() - 1).beat();
  }

  /** How many choices were made to come here. */
  public int steps() {
    return passages.size() - 1;
  }

  /** The same, with something to say of why one is here and not elsewhere. */
  Rehearsal stopped(Sentence why) {
    return new Rehearsal(passages, variables, before, why);
  }
}
