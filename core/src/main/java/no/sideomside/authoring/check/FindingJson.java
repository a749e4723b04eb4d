package no.sideomside.authoring.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.story.Severity;
import no.sideomside.text.Sentence;

/**
 * A finding as it is kept between checks: its sentence not yet in any language, and its file as
 * seen from the scenario's folder. Throws RuntimeExceptions for anything of the wrong shape;
 * callers know what to make of it.
 */
final class FindingJson {
  private FindingJson() {}

  static JsonElement write(Finding finding, Path folder) {
    JsonArray all = new JsonArray();
    all.add(folder.relativize(finding.file()).toString());
    all.add(finding.line());
    all.add(finding.severity().name());
    all.add(finding.rule().name());
    all.add(sentence(finding.sentence()));
    return all;
  }

  static Finding read(JsonElement element, Path folder) {
    JsonArray all = element.getAsJsonArray();
    return new Finding(
        folder.resolve(all.get(0).getAsString()),
        all.get(1).getAsInt(),
        Severity.valueOf(all.get(2).getAsString()),
        Rule.valueOf(all.get(3).getAsString()),
        sentence(all.get(4)));
  }

  /** Its key, then its arguments: texts as they are, numbers with their kind, sentences inside. */
  private static JsonElement sentence(Sentence sentence) {
    JsonArray all = new JsonArray();
    all.add(sentence.key());
    sentence.arguments().forEach(argument -> all.add(argument(argument)));
    return all;
  }

  private static JsonElement argument(Object argument) {
    if (argument instanceof String text) {
      return new JsonPrimitive(text);
    }
    if (argument instanceof Sentence inner) {
      return sentence(inner);
    }
    JsonObject number = new JsonObject();
    if (argument instanceof Integer || argument instanceof Long || argument instanceof Double) {
      number.addProperty(argument.getClass().getSimpleName(), (Number) argument);
      return number;
    }
    throw new IllegalArgumentException("not to be kept: " + argument.getClass());
  }

  private static Sentence sentence(JsonElement element) {
    JsonArray all = element.getAsJsonArray();
    List<Object> arguments = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      arguments.add(argument(all.get(i)));
    }
    return new Sentence(all.get(0).getAsString(), arguments);
  }

  private static Object argument(JsonElement element) {
    if (element.isJsonArray()) {
      return sentence(element);
    }
    if (element.isJsonPrimitive()) {
      return element.getAsString();
    }
    JsonObject number = element.getAsJsonObject();
    if (number.has("Integer")) {
      return number.get("Integer").getAsInt();
    }
    return number.has("Long")
        ? (Object) number.get("Long").getAsLong()
        : (Object) number.get("Double").getAsDouble();
  }
}
