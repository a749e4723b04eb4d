package no.sideomside.xapi;

import java.util.Objects;

/**
 * One statement.
 *
 * @param id a UUID, the same whenever the same is told
 * @param json the whole of it, the id too, on one line
 */
public record Statement(String id, String json) {
  public Statement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(json, "json");
  }
}
