package no.sideomside.rubric;

import java.util.LinkedHashMap;
import java.util.Map;
import no.sideomside.text.Language;

/**
 * One text in the languages somebody has written it in.
 *
 * @param byLanguage language tag to text; at least one entry
 */
public record Wording(Map<String, String> byLanguage) {
  public Wording {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a wording needs at least one language");
    }
    byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** What is written alike in every language, as most names and years are. */
  public static Wording alike(String text) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      byLanguage.put(language.tag(), text);
    }
    return new Wording(byLanguage);
  }

  /** The text in {@code language}; where it is not written, the first language that is. */
  public String in(Language language) {
    String exact = byLanguage.get(language.tag());
    return exact != null ? exact : byLanguage.values().iterator().next();
  }
}
