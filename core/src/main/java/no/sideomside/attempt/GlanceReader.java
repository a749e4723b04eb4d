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
  private @Nullable String rubricSha256;
  private @Nullable String mode;
  private @Nullable Instant startedAt;
  private @Nullable Instant endedAt;
  private @Nullable String ending;
  private int schema;
  private int variant;
  private @Nullable List<TakenDecision> decisions;

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
        case "rubricSha256" -> rubricSha256 = json.text();
        case "mode" -> mode = json.text();
        case "variant" -> variant = Integer.parseInt(json.literal());
        case "startedAt" -> startedAt = WrittenTime.read(json.text());
        case "endedAt" -> endedAt = time(json);
        case "ending" -> ending = text(json);
        case "decisions" -> decisions = decisions(json);
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
        || rubricSha256 == null
        || mode == null
        || startedAt == null
        || decisions == null) {
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
        rubricSha256,
        mode(mode),
        variant,
        startedAt,
        endedAt,
        ending,
        decisions);
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

  private List<TakenDecision> decisions(JsonBytes json) {
    List<TakenDecision> decisions = new ArrayList<>();
    json.enter('[');
    while (json.more(']')) {
      decisions.add(decision(json));
    }
    return decisions;
  }

  private TakenDecision decision(JsonBytes json) {
    String decision = null;
    Instant at = null;
    String ask = null;
    boolean danger = false;
    String chosen = null;
    boolean noneFirst = false;
    List<TakenOption> options = List.of();
    List<Said> said = List.of();
    json.enter('{');
    while (json.more('}')) {
      switch (json.name()) {
        case "id" -> decision = json.text();
        case "at" -> at = time(json);
        case "ask" -> ask = text(json);
        case "danger" -> danger = truth(json);
        case "chosen" -> chosen = json.text();
        case "noneFirst" -> noneFirst = truth(json);
        case "options" -> options = familiar.options(json, decision);
        case "said" -> said = familiar.lastSaid(json, decision);
        default -> json.skip();
      }
    }
    if (decision == null || chosen == null) {
      throw new IllegalStateException("a decision without its id or choice");
    }
    return new TakenDecision(
        decision, at, said, ask, null, danger, chosen, noneFirst, null, null, null, options);
  }

  private static @Nullable String text(JsonBytes json) {
    return json.isNull() ? null : json.text();
  }

  private static @Nullable Instant time(JsonBytes json) {
    String written = text(json);
    return written == null ? null : WrittenTime.read(written);
  }

  private static boolean truth(JsonBytes json) {
    return switch (json.literal()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalStateException("neither true nor false");
    };
  }
}
