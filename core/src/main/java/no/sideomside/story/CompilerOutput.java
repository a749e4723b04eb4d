package no.sideomside.story;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The JSON in which {@code compile.js} tells of a story; a compiled story's file holds it too, with
 * the story itself as {@code json}.
 *
 * <p>Reading throws RuntimeExceptions for anything of the wrong shape; callers know what to call
 * it.
 */
final class CompilerOutput {
  private CompilerOutput() {}

  /**
   * A story.
   *
   * @param json the story itself, in Ink's own format
   * @param root what is told of it
   */
  static CompiledStory story(String json, JsonObject root) {
    List<String> files = new ArrayList<>();
    root.getAsJsonArray("files").forEach(file -> files.add(file.getAsString()));
    Map<String, Place> places = new LinkedHashMap<>();
    for (JsonElement element : root.getAsJsonArray("paths")) {
      JsonArray path = element.getAsJsonArray();
      places.put(path.get(0).getAsString(), place(files, path, 1));
    }
    List<StaticChoice> choices = new ArrayList<>();
    for (JsonElement element : root.getAsJsonArray("choices")) {
      JsonArray choice = element.getAsJsonArray();
      choices.add(
          new StaticChoice(
              place(files, choice, 0), choice.get(2).getAsBoolean(), choice.get(3).getAsBoolean()));
    }
    List<StaticTag> tags = new ArrayList<>();
    for (JsonElement element : root.getAsJsonArray("tags")) {
      JsonArray tag = element.getAsJsonArray();
      int choice = tag.get(4).getAsInt();
      if (choice < -1 || choice >= choices.size()) {
        throw new IllegalArgumentException("a tag of a choice that is not there");
      }
      tags.add(
          new StaticTag(
              tag.get(0).getAsString(),
              place(files, tag, 1),
              StaticTag.Spot.valueOf(tag.get(3).getAsString().toUpperCase(Locale.ROOT)),
              choice,
              tag.get(5).getAsBoolean(),
              tag.get(6).getAsBoolean()));
    }
    List<String> globals = new ArrayList<>();
    root.getAsJsonArray("globals").forEach(name -> globals.add(name.getAsString()));
    return new CompiledStory(
        json,
        sha256(json.getBytes(StandardCharsets.UTF_8)),
        files,
        places,
        tags,
        choices,
        places(files, root.getAsJsonArray("externals")),
        places(files, root.getAsJsonArray("glues")),
        globals);
  }

  /** The same the other way. */
  static JsonObject json(CompiledStory story) {
    JsonObject root = new JsonObject();
    root.addProperty("json", story.json());
    JsonArray files = new JsonArray();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String file : story.files()) {
      numbers.put(file, files.size());
      files.add(file);
    }
    root.add("files", files);
    JsonArray paths = new JsonArray();
    story
        .places()
        .forEach(
            (path, place) -> {
              JsonArray entry = new JsonArray();
              entry.add(path);
              paths.add(put(entry, numbers, place));
            });
    root.add("paths", paths);
    JsonArray tags = new JsonArray();
    for (StaticTag tag : story.tags()) {
      JsonArray entry = new JsonArray();
      entry.add(tag.text());
      put(entry, numbers, tag.place());
      entry.add(tag.spot().name().toLowerCase(Locale.ROOT));
      entry.add(tag.choice());
      entry.add(tag.dynamic());
      entry.add(tag.alone());
      tags.add(entry);
    }
    root.add("tags", tags);
    JsonArray choices = new JsonArray();
    for (StaticChoice choice : story.choices()) {
      JsonArray entry = put(new JsonArray(), numbers, choice.place());
      entry.add(choice.fallback());
      entry.add(choice.outside());
      choices.add(entry);
    }
    root.add("choices", choices);
    root.add("externals", places(numbers, story.externals()));
    root.add("glues", places(numbers, story.glues()));
    JsonArray globals = new JsonArray();
    story.globals().forEach(globals::add);
    root.add("globals", globals);
    return root;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static Place place(List<String> files, JsonArray array, int at) {
    return new Place(files.get(array.get(at).getAsInt()), array.get(at + 1).getAsInt());
  }

  private static List<Place> places(List<String> files, JsonArray array) {
    List<Place> places = new ArrayList<>();
    array.forEach(element -> places.add(place(files, element.getAsJsonArray(), 0)));
    return places;
  }

  private static JsonArray places(Map<String, Integer> numbers, List<Place> places) {
    JsonArray array = new JsonArray();
    places.forEach(place -> array.add(put(new JsonArray(), numbers, place)));
    return array;
  }

  private static JsonArray put(JsonArray entry, Map<String, Integer> numbers, Place place) {
    Integer number = numbers.get(place.file());
    if (number == null) {
      throw new IllegalArgumentException("no such source: " + place.file());
    }
    entry.add(number);
    entry.add(place.line());
    return entry;
  }
}
