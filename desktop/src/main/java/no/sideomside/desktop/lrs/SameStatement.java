package no.sideomside.desktop.lrs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import no.sideomside.xapi.Statement;

/**
 * Whether a store keeps the statement one has, under the same id. A store may add to a statement
 * and write the same in another way; what counts is who, did what, to what, with what result, when
 * and in what context (xAPI 1.0.3, part two, 2.2: statement comparison).
 */
final class SameStatement {
  private static final List<String> WHAT_IT_SAYS = List.of("actor", "verb", "object", "result");

  private SameStatement() {}

  static boolean is(Statement statement, JsonObject kept) {
    JsonObject ours = JsonParser.parseString(statement.json()).getAsJsonObject();
    return WHAT_IT_SAYS.stream().allMatch(part -> holds(ours.get(part), kept.get(part), part))
        && holds(ours.get("context"), kept.get("context"), "context")
        && sameTime(ours.get("timestamp"), kept.get("timestamp"));
  }

  /** Whether {@code kept} says all that {@code ours} does. */
  private static boolean holds(JsonElement ours, JsonElement kept, String name) {
    if (ours == null || name.equals("display") || name.equals("definition")) {
      // A store has one definition of an activity, whatever a statement brings.
      return true;
    }
    if (kept == null) {
      return name.equals("objectType");
    }
    if (ours instanceof JsonObject object) {
      return kept instanceof JsonObject other
          && object.entrySet().stream()
              .allMatch(each -> holds(each.getValue(), other.get(each.getKey()), each.getKey()));
    }
    if (ours instanceof JsonArray array) {
      return kept instanceof JsonArray other ? sameInOrder(array, other) : false;
    }
    return same(ours, kept);
  }

  private static boolean sameInOrder(JsonArray ours, JsonArray kept) {
    if (ours.size() != kept.size()) {
      return false;
    }
    for (int i = 0; i < ours.size(); i++) {
      if (!holds(ours.get(i), kept.get(i), "")) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(JsonElement ours, JsonElement kept) {
    if (!kept.isJsonPrimitive() || !ours.isJsonPrimitive()) {
      return ours.equals(kept);
    }
    if (ours.getAsJsonPrimitive().isNumber() && kept.getAsJsonPrimitive().isNumber()) {
      BigDecimal number = ours.getAsBigDecimal();
      return number.compareTo(kept.getAsBigDecimal()) == 0;
    }
    return ours.getAsString().equals(kept.getAsString());
  }

  private static boolean sameTime(JsonElement ours, JsonElement kept) {
    try {
      return kept != null && time(ours).equals(time(kept));
    } catch (DateTimeException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static Instant time(JsonElement written) {
    return OffsetDateTime.parse(written.getAsString()).toInstant();
  }
}
