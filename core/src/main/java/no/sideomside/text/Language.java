package no.sideomside.text;

import java.util.Locale;
import java.util.Optional;

/** A language the program speaks. Stories, principles and law cards use the same two. */
public enum Language {
  NB,
  EN;

  /** The tag used in files and on the command line: {@code nb} or {@code en}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The locale by which numbers and dates are written. */
  public Locale locale() {
    return this == NB ? Locale.forLanguageTag("nb-NO") : Locale.UK;
  }

  /** The language with this tag, or empty for a tag that is neither {@code nb} nor {@code en}. */
  public static Optional<Language> of(String tag) {
    for (Language language : values()) {
      if (language.tag().equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
