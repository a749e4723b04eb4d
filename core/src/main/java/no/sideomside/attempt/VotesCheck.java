package no.sideomside.attempt;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/**
 * Whether the votes in a file can be what a room said: whole numbers from 0 to {@value
 * RoomTalk#MOST}, each for an option that was offered. Anything else would be drawn and counted as
 * if it were true.
 */
final class VotesCheck {
  private static final BigDecimal MOST = BigDecimal.valueOf(RoomTalk.MOST);

  private VotesCheck() {}

  /**
   * Goes through the decisions of an attempt.
   *
   * @param name what the file is called when a fault is told
   * @throws SentenceException that names the first decision whose votes cannot be right
   */
  static void check(JsonObject attempt, String name) throws SentenceException {
    if (!(attempt.get("decisions") instanceof JsonArray decisions)) {
      return;
    }
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.get(i) instanceof JsonObject decision && !holds(decision)) {
        throw new SentenceException(Sentence.of("attempt.bad_votes", name, i + 1));
      }
    }
    if (attempt.get("underway") instanceof JsonObject underway
        && underway.get("votes") instanceof JsonObject votes
        && !votes.entrySet().stream().allMatch(vote -> isCount(vote.getValue()))) {
      throw new SentenceException(Sentence.of("attempt.bad_votes", name, decisions.size() + 1));
    }
  }

  private static boolean holds(JsonObject decision) {
    JsonElement votes = decision.get("votes");
    if (votes == null || votes.isJsonNull()) {
      return true;
    }
    if (!(votes instanceof JsonObject counts)) {
      return false;
    }
    Set<String> offered = offered(decision.get("options"));
    for (Map.Entry<String, JsonElement> vote : counts.entrySet()) {
      if (!offered.contains(vote.getKey()) || !isCount(vote.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> offered(@Nullable JsonElement options) {
    Set<String> ids = new HashSet<>();
    if (options instanceof JsonArray all) {
      for (JsonElement each : all) {
        if (each instanceof JsonObject option && option.get("id") instanceof JsonPrimitive id) {
          ids.add(id.getAsString());
        }
      }
    }
    return ids;
  }

  private static boolean isCount(JsonElement value) {
    if (!(value instanceof JsonPrimitive written) || !written.isNumber()) {
      return false;
    }
    try {
      BigDecimal count = written.getAsBigDecimal();
      return count.signum() >= 0
          && count.compareTo(MOST) <= 0
          && count.stripTrailingZeros().scale() <= 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
