package no.sideomside.attempt;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * The text of an attempt file. {@link #write} is what {@code --json} prints.
 *
 * <p>A reader ignores fields it does not know, refuses what a newer program wrote rather than
 * losing half of it, and tells a truncated file from a foreign one.
 */
public final class AttemptJson {
  private static final Gson GSON = format().create();

  private AttemptJson() {}

  /** How everything here is written. */
  static GsonBuilder format() {
    return new GsonBuilder()
        .registerTypeAdapter(Instant.class, new Instants())
        .disableHtmlEscaping()
        .setPrettyPrinting();
  }

  /** The attempt as JSON, indented, without a line end after it. */
  public static String write(Attempt attempt) {
    return GSON.toJson(attempt);
  }

  /**
   * Reads an attempt.
   *
   * @param json the whole text of a file
   * @param name what the file is called when a fault is told
   * @throws SentenceException for text that is truncated, foreign or written by a newer program,
   *     and for votes that cannot have been a room's
   */
  public static Attempt read(String json, String name) throws SentenceException {
    JsonObject root = root(json, name);
    JsonElement schema = root.get("schema");
    if (!root.has("scenario") || !root.has("decisions") || !isNumber(schema)) {
      throw new SentenceException(Sentence.of("attempt.foreign", name));
    }
    if (schema.getAsDouble() > Attempt.SCHEMA) {
      throw new SentenceException(Sentence.of("attempt.newer", name));
    }
    VotesCheck.check(root, name);
    Attempt attempt = bind(root, Attempt.class, name);
    if (!AttemptFiles.isId(attempt.id())) {
      throw new SentenceException(Sentence.of("attempt.foreign", name));
    }
    return attempt;
  }

  /**
   * Reads the options of a decision, as {@link #read} would in their place.
   *
   * @param json the array of them, in UTF-8
   * @throws IllegalStateException if they are not sound
   */
  static List<TakenOption> options(byte[] json) {
    return part(json, TakenOption[].class);
  }

  /**
   * Reads what was said before a decision, as {@link #read} would in its place.
   *
   * @param json the array of it, in UTF-8
   * @throws IllegalStateException if it is not sound
   */
  static List<Said> said(byte[] json) {
    return part(json, Said[].class);
  }

  private static <T> List<T> part(byte[] json, Class<T[]> type) {
    try {
      return List.of(GSON.fromJson(JsonBytes.decoded(json, 0, json.length), type));
    } catch (RuntimeException e) {
      throw new IllegalStateException("not what stands there in a sound file", e);
    }
  }

  static String renamed(String json, String alias, String name) throws SentenceException {
    JsonObject root = root(json, name);
    root.addProperty("alias", alias);
    return GSON.toJson(root);
  }

  static String write(TakenDecision decision) {
    return GSON.toJson(decision);
  }

  static String write(Reflections reflections) {
    return GSON.toJson(reflections);
  }

  static Reflections readReflections(String json, String name) throws SentenceException {
    return bind(root(json, name), Reflections.class, name);
  }

  private static boolean isNumber(JsonElement element) {
    return element != null && element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
  }

  private static JsonObject root(String json, String name) throws SentenceException {
    JsonElement root;
    try {
      root = JsonParser.parseString(json);
    } catch (JsonParseException | StackOverflowError e) {
      throw new SentenceException(Sentence.of("attempt.truncated", name), e);
    }
    if (!root.isJsonObject()) {
      throw new SentenceException(Sentence.of("attempt.foreign", name));
    }
    return root.getAsJsonObject();
  }

  /** Gson wraps what a record's constructor throws in a plain RuntimeException. */
  private static <T> T bind(JsonObject root, Class<T> type, String name) throws SentenceException {
    try {
      return GSON.fromJson(root, type);
    } catch (RuntimeException e) {
      throw new SentenceException(Sentence.of("attempt.foreign", name), e);
    }
  }

  private static final class Instants extends TypeAdapter<Instant> {
    @Override
    public void write(JsonWriter out, Instant value) throws IOException {
      if (value == null) {
        out.nullValue();
      } else {
        out.value(value.toString());
      }
    }

    @Override
    public Instant read(JsonReader in) throws IOException {
      String written = in.nextString();
      try {
        return Instant.parse(written);
      } catch (DateTimeException e) {
        throw new JsonParseException("not a time: " + written, e);
      }
    }
  }
}
