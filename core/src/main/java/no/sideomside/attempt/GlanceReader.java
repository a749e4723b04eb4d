package no.sideomside.attempt;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a glance of an attempt file in one pass, without making anything of what it passes by. It
 * knows only what a file looks like when nothing is wrong with it; of any other it says nothing,
 * and the file is then read the careful way.
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

  private final Familiar familiar;

  private GlanceReader(Familiar familiar) {
    this.familiar = familiar;
  }

  /**
   * The glance, or empty where the bytes are not those of a sound attempt of this format.
   *
   * @param bytes the text is the first {@code length} of them
   * @param familiar what earlier attempts have held
   */
  static Optional<AttemptGlance> read(byte[] bytes, int length, Familiar familiar) {
    JsonBytes json = new JsonBytes(bytes, length);
    try {
      AttemptGlance glance = new GlanceReader(familiar).attempt(json);
      json.end();
      return Optional.ofNullable(glance);
    } catch (IllegalStateException | NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private @Nullable AttemptGlance attempt(JsonBytes json) {
    json.enter('{');
    while (json.more('}')) {
      switch (json.name()) {
        case "schema" -> schema = Integer.parseInt(json.literal());
        case "id" -> id = json.text();
        case "player" -> player = text(json);
        case "scenario" -> scenario = json.text();
        case "version" -> version = json.text();
        case "title" -> title = json.text();
        case "language" -> language = json.text();
        case "storySha256" -> storySha256 = json.text();
        case "mode" -> mode = json.text();
        case "startedAt" -> startedAt = Instant.parse(json.text());
        case "decisions" -> picks = picks(json);
        default -> json.skip();
      }
    }
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
        id, player, scenario, version, title, language, storySha256, mode(mode), startedAt, picks);
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

  private List<AttemptGlance.Pick> picks(JsonBytes json) {
    List<AttemptGlance.Pick> picks = new ArrayList<>();
    json.enter('[');
    while (json.more(']')) {
      picks.add(pick(json));
    }
    return picks;
  }

  private AttemptGlance.Pick pick(JsonBytes json) {
    String decision = null;
    Instant at = null;
    String chosen = null;
    boolean noneFirst = false;
    String ask = null;
    List<AttemptGlance.Offered> offered = List.of();
    json.enter('{');
    while (json.more('}')) {
      switch (json.name()) {
        case "id" -> decision = json.text();
        case "at" -> {
          String written = text(json);
          at = written == null ? null : Instant.parse(written);
        }
        case "chosen" -> chosen = json.text();
        case "noneFirst" -> noneFirst = Boolean.parseBoolean(json.literal());
        case "ask" -> ask = text(json);
        case "options" -> offered = familiar.options(json, decision, GlanceReader::offered);
        case "said" -> familiar.pass(json, decision);
        default -> json.skip();
      }
    }
    if (decision == null || chosen == null) {
      throw new IllegalStateException("a decision without its id or choice");
    }
    return new AttemptGlance.Pick(decision, at, chosen, noneFirst, ask == null ? "" : ask, offered);
  }

  private static List<AttemptGlance.Offered> offered(JsonBytes json) {
    List<AttemptGlance.Offered> offered = new ArrayList<>();
    json.enter('[');
    while (json.more(']')) {
      String id = null;
      String words = null;
      json.enter('{');
      while (json.more('}')) {
        switch (json.name()) {
          case "id" -> id = json.text();
          case "text" -> words = json.text();
          default -> json.skip();
        }
      }
      if (id == null || words == null) {
        throw new IllegalStateException("an option without its id or words");
      }
      offered.add(new AttemptGlance.Offered(id, words));
    }
    return offered;
  }

  private static @Nullable String text(JsonBytes json) {
    return json.isNull() ? null : json.text();
  }
}
