package no.sideomside.story;

import java.util.Locale;
import java.util.Optional;

/**
 * What a reason rests on: {@code # source: 000-P2 staff}.
 *
 * @param id a source of the rubric folder
 * @param kind how far it carries
 */
public record SourceRef(String id, Kind kind) {
  /** Who says it. */
  public enum Kind {
    USER,
    STAFF,
    LITERATURE,
    LAW,
    INFERRED,
    LOCAL;

    /** As written in stories and attempt files. */
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind written so, or empty. */
    public static Optional<Kind> of(String tag) {
      for (Kind kind : values()) {
        if (kind.tag().equals(tag)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }
}
