package no.sideomside.story;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.sideomside.text.Language;

/**
 * A story in the languages it can be played in.
 *
 * @param id what its folder and every heading in it is called
 * @param scripts at least one
 */
public record Scenario(String id, Map<Language, Script> scripts) {
  public Scenario {
    if (scripts.isEmpty()) {
      throw new IllegalArgumentException("a scenario has at least one script");
    }
    scripts = Collections.unmodifiableMap(new EnumMap<>(scripts));
  }

  /** The script in a language, or empty. */
  public Optional<Script> in(Language language) {
    return Optional.ofNullable(scripts.get(language));
  }

  /** The script in a language; where it is not written, in the one that is. */
  public Script preferring(Language language) {
    Script exact = scripts.get(language);
    return exact != null ? exact : scripts.values().iterator().next();
  }
}
