package no.sideomside.xapi;

import com.google.gson.JsonObject;
import java.util.Objects;
import no.sideomside.attempt.AttemptGlance;
import no.sideomside.attempt.Contested;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import org.jspecify.annotations.Nullable;

/**
 * What came of a decision or an attempt. Never {@code score} or {@code success}: a moment is for or
 * against a principle, and a person is not measured.
 */
final class Result {
  private Result() {}

  static JsonObject of(TakenDecision decision) {
    JsonObject extensions = new JsonObject();
    extensions.addProperty(Iris.NONE_FIRST, decision.noneFirst());
    decision.taken().ifPresent(option -> add(extensions, option));
    JsonObject result = new JsonObject();
    result.addProperty("response", decision.chosen());
    result.add("extensions", extensions);
    return result;
  }

  static JsonObject of(AttemptGlance attempt) {
    JsonObject extensions = new JsonObject();
    extensions.addProperty(Iris.ENDING, Objects.requireNonNull(attempt.ending(), "it has ended"));
    JsonObject result = new JsonObject();
    result.addProperty("completion", true);
    result.add("extensions", extensions);
    return result;
  }

  private static void add(JsonObject extensions, TakenOption option) {
    JsonObject scores = new JsonObject();
    option.scores().forEach(scores::addProperty);
    extensions.add(Iris.SCORES, scores);
    if (!option.discuss().isEmpty()) {
      extensions.add(
          Iris.CONTESTED, Json.array(option.discuss().stream().map(Contested::principle).toList()));
    }
    if (!option.panel().isEmpty()) {
      JsonObject panel = new JsonObject();
      option
          .panel()
          .forEach(
              (principle, figure) -> {
                JsonObject said = new JsonObject();
                said.addProperty("median", figure.median());
                said.addProperty("n", figure.n());
                said.addProperty("spread", figure.spread());
                panel.add(principle, said);
              });
      extensions.add(Iris.PANEL, panel);
    }
    card(extensions, Iris.LIMIT, option.limit());
    card(extensions, Iris.FLOOR, option.floor());
  }

  private static void card(JsonObject extensions, String key, @Nullable String card) {
    if (card != null) {
      extensions.addProperty(key, card);
    }
  }
}
