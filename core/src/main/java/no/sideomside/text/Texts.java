package no.sideomside.text;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * The program's texts in one language.
 *
 * <p>One bundle a package of the program, {@code check} for what the checker says, {@code room} for
 * what is decided together ({@link #BUNDLES}), UTF-8 property files named {@code
 * <bundle>_<language>.properties}. A key is written with its bundle in front: {@code
 * debrief.title}. Patterns are those of {@link MessageFormat}; as an apostrophe would quote there,
 * the texts use ’.
 */
public final class Texts {
  /** The bundles, in the order of the packages that own them. */
  public static final List<String> BUNDLES =
      List.of(
          "text",
          "rubric",
          "story",
          "attempt",
          "debrief",
          "room",
          "team",
          "prompts",
          "authoring",
          "check",
          "map",
          "preview",
          "xapi",
          "data",
          "panel",
          "ui",
          "desktop");

  private final Language language;
  private final Map<String, String> patterns;

  private Texts(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  /** Reads every bundle in {@code language}. */
  public static Texts in(Language language) {
    Map<String, String> patterns = new LinkedHashMap<>();
    for (String bundle : BUNDLES) {
      ResourceBundle read =
          ResourceBundle.getBundle(
              "no.sideomside.text." + bundle,
              java.util.Locale.forLanguageTag(language.tag()),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      read.keySet().forEach(key -> patterns.put(bundle + "." + key, read.getString(key)));
    }
    return new Texts(language, Map.copyOf(patterns));
  }

  /** The language these texts are in. */
  public Language language() {
    return language;
  }

  /**
   * The text of {@code key} with its arguments put in.
   *
   * @throws IllegalArgumentException for a key no bundle holds; a test walks them all
   */
  public String get(String key, Object... arguments) {
    return format(key).format(said(arguments));
  }

  /**
   * The same, where arguments that are {@link Words} keep the languages they are in.
   *
   * @throws IllegalArgumentException for a key no bundle holds; a test walks them all
   */
  public Words words(String key, Object... arguments) {
    return Quoting.words(format(key), said(arguments), arguments);
  }

  private MessageFormat format(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No text has the key " + key);
    }
    return new MessageFormat(pattern, language.locale());
  }

  private Object[] said(Object[] arguments) {
    Object[] said = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      said[i] =
          argument instanceof Sentence sentence
              ? say(sentence)
              : argument instanceof Words words ? words.plain() : argument;
    }
    return said;
  }

  /** Says a sentence in this language. */
  public String say(Sentence sentence) {
    return get(sentence.key(), sentence.arguments().toArray());
  }

  /** Whether a bundle holds {@code key}. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** Every key there is, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(patterns.keySet());
  }
}
