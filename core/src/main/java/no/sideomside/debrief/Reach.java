package no.sideomside.debrief;

import java.util.Locale;
import java.util.Optional;

/** How far a source carries (principles.md, «How a choice is scored» 9). */
public enum Reach {
  USER,
  STAFF,
  LITERATURE,
  LAW,
  INFERRED,
  LOCAL;

  /** The reach an attempt's source names, or empty for a word that is none of them. */
  public static Optional<Reach> of(String kind) {
    for (Reach reach : values()) {
      if (reach.name().toLowerCase(Locale.ROOT).equals(kind)) {
        return Optional.of(reach);
      }
    }
    return Optional.empty();
  }
}
