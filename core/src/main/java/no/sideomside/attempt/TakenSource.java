package no.sideomside.attempt;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source as an attempt carries it.
 *
 * @param id a source of the rubric folder
 * @param kind {@code user}, {@code staff}, {@code literature}, {@code law}, {@code inferred} or
 *     {@code local}
 * @param name what a local source is called; null for sources of the rubric folder
 */
public record TakenSource(String id, String kind, @Nullable String name) {
  public TakenSource {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
  }
}
