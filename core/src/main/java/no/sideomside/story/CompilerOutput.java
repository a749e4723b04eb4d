package no.sideomside.story;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The JSON in which {@code compile.js} tells of a story; a compiled story's file holds it too, with
 * the story itself as {@code json}.
 *
 * <p>It is read as it comes, since it has thousands of places, and stories are waited for.
 */
final class CompilerOutput {
  private static final Set<String> OF_A_STORY =
      Set.of("files", "paths", "tags", "choices", "externals", "glues", "globals");

  private final List<String> files = new ArrayList<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<StaticChoice> choices = new ArrayList<>();
  private final List<StaticTag> tags = new ArrayList<>();
  private final List<Place> externals = new ArrayList<>();
  private final List<Place> glues = new ArrayList<>();
  private final List<String> globals = new ArrayList<>();
  private final JsonObject others = new JsonObject();
  private final Set<String> named = new HashSet<>();

  /** Reads one value of an array. */
  private interface Item {
    void read() throws IOException;
  }

  private CompilerOutput() {}

  /**
   * Reads it.
   *
   * @throws RuntimeException for anything of the wrong shape; callers know what to call it
   */
  static CompilerOutput read(String text) {
    CompilerOutput told = new CompilerOutput();
    try (JsonReader in = new JsonReader(new StringReader(text))) {
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        told.named.add(name);
        told.field(name, in);
      }
      in.endObject();
    } catch (IOException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
    if (!told.named.containsAll(OF_A_STORY)) {
      throw new IllegalArgumentException("half of it is missing");
    }
    for (StaticTag tag : told.tags) {
      if (tag.choice() < -1 || tag.choice() >= told.choices.size()) {
        throw new IllegalArgumentException("a tag of a choice that is not there");
      }
    }
    return told;
  }

  private void field(String name, JsonReader in) throws IOException {
    switch (name) {
      case "files" -> each(in, () -> files.add(in.nextString()));
      case "paths" -> each(in, () -> entry(in, () -> places.put(in.nextString(), place(in))));
      case "tags" -> each(in, () -> entry(in, () -> tags.add(tag(in))));
      case "choices" ->
          each(
              in,
              () ->
                  entry(
                      in,
                      () ->
                          choices.add(
                              new StaticChoice(place(in), in.nextBoolean(), in.nextBoolean()))));
      case "externals" -> each(in, () -> entry(in, () -> externals.add(place(in))));
      case "glues" -> each(in, () -> entry(in, () -> glues.add(place(in))));
      case "globals" -> each(in, () -> globals.add(in.nextString()));
      default -> others.add(name, JsonParser.parseReader(in));
    }
  }

  private static void each(JsonReader in, Item item) throws IOException {
    in.beginArray();
    while (in.hasNext()) {
      item.read();
    }
    in.endArray();
  }

  private static void entry(JsonReader in, Item item) throws IOException {
    in.beginArray();
    item.read();
    in.endArray();
  }

  private Place place(JsonReader in) throws IOException {
    return new Place(files.get(in.nextInt()), in.nextInt());
  }

  private StaticTag tag(JsonReader in) throws IOException {
    return new StaticTag(
        in.nextString(),
        place(in),
        StaticTag.Spot.valueOf(in.nextString().toUpperCase(Locale.ROOT)),
        in.nextInt(),
        in.nextBoolean(),
        in.nextBoolean());
  }

  /** The names of the files that places stand in. */
  List<String> files() {
    return files;
  }

  /** What it holds besides what belongs to a story. */
  JsonObject others() {
    return others;
  }

  /**
   * The story that was told of.
   *
   * @param json the story itself, in Ink's own format
   */
  CompiledStory story(String json) {
    return new CompiledStory(
        json,
        sha256(json.getBytes(StandardCharsets.UTF_8)),
        files,
        places,
        tags,
        choices,
        externals,
        glues,
        globals);
  }

  /** The same the other way: what is told of a story, and the story. */
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
