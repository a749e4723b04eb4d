package no.sideomside.rubric;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/** The text of a {@code panel.json}. The program writes it; nobody is meant to. */
final class PanelJson {
  private static final int SCHEMA = 1;
  private static final long LARGEST = 8L << 20;
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private PanelJson() {}

  static String write(Panel panel) {
    JsonObject root = new JsonObject();
    root.addProperty("schema", SCHEMA);
    root.addProperty("scenario", panel.scenario());
    root.addProperty("version", panel.version());
    root.add("stories", GSON.toJsonTree(panel.stories()));
    root.add("raters", raters(panel.raters()));
    JsonArray options = new JsonArray();
    for (RatedOption option : panel.options()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("decision", option.decision());
      entry.addProperty("option", option.id());
      entry.add("words", GSON.toJsonTree(option.words()));
      entry.add("raters", raters(option.raters()));
      entry.add("principles", GSON.toJsonTree(option.ratings()));
      options.add(entry);
    }
    root.add("options", options);
    return GSON.toJson(root) + "\n";
  }

  static Panel read(Path file) throws SentenceException {
    try {
      if (Files.size(file) > LARGEST) {
        throw Panel.damaged(file);
      }
      JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      if (root.get("schema").getAsInt() > SCHEMA) {
        throw new SentenceException(Sentence.of("panel.newer", file.toString()));
      }
      List<RatedOption> options = new ArrayList<>();
      for (JsonElement entry : root.getAsJsonArray("options")) {
        options.add(option(entry.getAsJsonObject()));
      }
      return new Panel(
          root.get("scenario").getAsString(),
          root.get("version").getAsString(),
          strings(root.getAsJsonObject("stories")),
          raters(root.getAsJsonObject("raters")),
          options);
    } catch (CharacterCodingException e) {
      throw new SentenceException(Panel.damaged(file).sentence(), e);
    } catch (IOException e) {
      throw new SentenceException(Sentence.of("rubric.unreadable", file.toString()), e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new SentenceException(Panel.damaged(file).sentence(), e);
    }
  }

  private static RatedOption option(JsonObject entry) {
    Map<String, PanelRating> ratings = new LinkedHashMap<>();
    entry
        .getAsJsonObject("principles")
        .entrySet()
        .forEach(each -> ratings.put(each.getKey(), rating(each.getValue().getAsJsonObject())));
    return new RatedOption(
        entry.get("option").getAsString(),
        entry.get("decision").getAsString(),
        strings(entry.getAsJsonObject("words")),
        raters(entry.getAsJsonObject("raters")),
        ratings);
  }

  private static PanelRating rating(JsonObject entry) {
    return new PanelRating(
        entry.get("median").getAsDouble(),
        entry.get("n").getAsInt(),
        entry.get("spread").getAsInt(),
        entry.get("contested").getAsInt());
  }

  private static Map<String, String> strings(JsonObject entry) {
    Map<String, String> strings = new LinkedHashMap<>();
    entry.entrySet().forEach(each -> strings.put(each.getKey(), each.getValue().getAsString()));
    return strings;
  }

  private static JsonObject raters(Map<RaterRole, Integer> raters) {
    JsonObject entry = new JsonObject();
    raters.forEach((role, count) -> entry.addProperty(role.id(), count));
    return entry;
  }

  private static Map<RaterRole, Integer> raters(JsonObject entry) {
    Map<RaterRole, Integer> raters = new LinkedHashMap<>();
    // A role that this program does not know is somebody all the same.
    entry
        .entrySet()
        .forEach(
            each ->
                raters.merge(
                    RaterRole.of(each.getKey()).orElse(RaterRole.OTHER),
                    each.getValue().getAsInt(),
                    Integer::sum));
    return raters;
  }
}
