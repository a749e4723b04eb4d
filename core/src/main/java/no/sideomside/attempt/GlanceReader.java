package no.sideomside.attempt;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a glance of an attempt file in one pass, without making anything of what it passes by: six
 * times as fast as reading the attempt whole. It knows only what a file looks like when nothing is
 * wrong with it; of any other it says nothing, and the file is then read the careful way.
 */
final class GlanceReader {
  private @Nullable String id;
  private @Nullable String player;
  private @Nullable String scenario;
  private @Nullable String version;
  private @Nullable String title;
  private @Nullable String language;
  private @Nullable String storySha256;
  private @Nullable String mode;
  private @Nullable Instant startedAt;
  private int schema;
  private @Nullable List<AttemptGlance.Pick> picks;

  private GlanceReader() {}

  /** The glance, or empty where the text is not that of a sound attempt of this format. */
  static Optional<AttemptGlance> read(Reader text) throws IOException {
    JsonReader json = new JsonReader(text);
    try {
      AttemptGlance glance = new GlanceReader().attempt(json);
      return json.peek() == JsonToken.END_DOCUMENT ? Optional.ofNullable(glance) : Optional.empty();
    } catch (IllegalStateException | NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private @Nullable AttemptGlance attempt(JsonReader json) throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "schema" -> schema = json.nextInt();
        case "id" -> id = json.nextString();
        case "player" -> player = text(json);
        case "scenario" -> scenario = json.nextString();
        case "version" -> version = json.nextString();
        case "title" -> title = json.nextString();
        case "language" -> language = json.nextString();
        case "storySha256" -> storySha256 = json.nextString();
        case "mode" -> mode = json.nextString();
        case "startedAt" -> startedAt = Instant.parse(json.nextString());
        case "decisions" -> picks = picks(json);
        default -> json.skipValue();
      }
    }
    json.endObject();
    if (schema != Attempt.SCHEMA
        || id == null
        || !AttemptFiles.isId(id)
        || scenario == null
        || version == null
        || title == null
        || language == null
        || storySha256 == null
        || mode == null
        || startedAt == null
        || picks == null) {
      return null;
    }
    return new AttemptGlance(
        id,
        player,
        scenario,
        version,
        title,
        language,
        storySha256,
        mode(mode),
        startedAt,
        picks);
  }

  /** A mode is written in small letters. */
  private static Mode mode(String written) {
    for (Mode mode : Mode.values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(written)) {
        return mode;
      }
    }
    throw new IllegalStateException("not a mode: " + written);
  }

  private static List<AttemptGlance.Pick> picks(JsonReader json) throws IOException {
    List<AttemptGlance.Pick> picks = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      picks.add(pick(json));
    }
    json.endArray();
    return picks;
  }

  private static AttemptGlance.Pick pick(JsonReader json) throws IOException {
    String decision = null;
    Instant at = null;
    String chosen = null;
    boolean noneFirst = false;
    String ask = null;
    List<AttemptGlance.Offered> offered = List.of();
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "id" -> decision = json.nextString();
        case "at" -> {
          String written = text(json);
          at = written == null ? null : Instant.parse(written);
        }
        case "chosen" -> chosen = json.nextString();
        case "noneFirst" -> noneFirst = json.nextBoolean();
        case "ask" -> ask = text(json);
        case "options" -> offered = offered(json);
        default -> json.skipValue();
      }
    }
    json.endObject();
    if (decision == null || chosen == null) {
      throw new IllegalStateException("a decision without its id or choice");
    }
    return new AttemptGlance.Pick(
        decision, at, chosen, noneFirst, ask == null ? "" : ask, offered);
  }

  private static List<AttemptGlance.Offered> offered(JsonReader json) throws IOException {
    List<AttemptGlance.Offered> offered = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      String id = null;
      String words = null;
      json.beginObject();
      while (json.hasNext()) {
        switch (json.nextName()) {
          case "id" -> id = json.nextString();
          case "text" -> words = json.nextString();
          default -> json.skipValue();
        }
      }
      json.endObject();
      if (id == null || words == null) {
        throw new IllegalStateException("an option without its id or words");
      }
      offered.add(new AttemptGlance.Offered(id, words));
    }
    json.endArray();
    return offered;
  }

  private static @Nullable String text(JsonReader json) throws IOException {
    if (json.peek() == JsonToken.NULL) {
      json.nextNull();
      return null;
    }
    return json.nextString();
  }
}
