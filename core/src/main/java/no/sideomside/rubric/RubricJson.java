package no.sideomside.rubric;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the three files of a rubric folder. Walks the JSON by hand rather than through Gson's
 * binding, so that a fault is told with the entry and the field it stands in.
 */
final class RubricJson {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
  private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

  private final Path file;

  private RubricJson(Path file) {
    this.file = file;
  }

  static Rubric rubric(Path file, Set<String> reservedIds) throws SentenceException {
    RubricJson reader = new RubricJson(file);
    byte[] bytes = reader.bytes();
    JsonObject root = reader.root(bytes);
    List<PrincipleGroup> groups = new ArrayList<>();
    for (JsonObject entry : reader.entries(root, "groups")) {
      groups.add(new PrincipleGroup(reader.id(entry), reader.wording(entry, "name")));
    }
    List<Principle> principles = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonObject entry : reader.entries(root, "principles")) {
      String id = reader.id(entry);
      if (reservedIds.contains(id)) {
        throw reader.fault("rubric.reserved", id);
      }
      if (!ids.add(id)) {
        throw reader.fault("rubric.twice", id);
      }
      String group = reader.string(entry, "group");
      if (groups.stream().noneMatch(known -> known.id().equals(group))) {
        throw reader.fault("rubric.no_group", id, group);
      }
      principles.add(
          new Principle(
              id,
              group,
              reader.wording(entry, "name"),
              reader.wording(entry, "question"),
              reader.wording(entry, "shownBy"),
              reader.wording(entry, "against"),
              reader.strings(entry, "anchors")));
    }
    if (principles.isEmpty()) {
      throw reader.fault("rubric.empty");
    }
    return new Rubric(reader.string(root, "version"), groups, principles, sha256(bytes));
  }

  static Map<String, Source> sources(Path file) throws SentenceException {
    RubricJson reader = new RubricJson(file);
    JsonObject root = reader.root(reader.bytes());
    Map<String, Work> works = new LinkedHashMap<>();
    for (JsonObject entry : reader.entries(root, "works")) {
      String id = reader.id(entry);
      works.put(
          id,
          new Work(
              id,
              reader.alikeOrWording(entry, "author"),
              reader.alikeOrWording(entry, "year"),
              reader.wording(entry, "title")));
    }
    Map<String, Source> sources = new LinkedHashMap<>();
    for (JsonObject entry : reader.entries(root, "sources")) {
      String id = reader.id(entry);
      String workId = reader.string(entry, "work");
      Work work = works.get(workId);
      if (work == null) {
        throw reader.fault("rubric.no_work", id, workId);
      }
      if (sources.put(id, new Source(id, work, reader.wording(entry, "says"))) != null) {
        throw reader.fault("rubric.twice", id);
      }
    }
    return sources;
  }

  static Map<String, LawCard> lawCards(Path file) throws SentenceException {
    RubricJson reader = new RubricJson(file);
    JsonObject root = reader.root(reader.bytes());
    Map<String, LawCard> cards = new LinkedHashMap<>();
    for (JsonObject entry : reader.entries(root, "cards")) {
      String id = reader.id(entry);
      LawCard card =
          new LawCard(
              id,
              reader.wording(entry, "title"),
              reader.wording(entry, "text"),
              reader.wording(entry, "source"),
              reader.date(entry, "checked"),
              entry.has("review"));
      if (cards.put(id, card) != null) {
        throw reader.fault("rubric.twice", id);
      }
    }
    return cards;
  }

  private byte[] bytes() throws SentenceException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new SentenceException(Sentence.of("rubric.unreadable", file.toString()), e);
    }
  }

  private JsonObject root(byte[] bytes) throws SentenceException {
    try {
      JsonElement root = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
      if (root.isJsonObject()) {
        return root.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      throw new SentenceException(Sentence.of("rubric.not_json", file.toString(), where(e)), e);
    } catch (StackOverflowError e) {
      throw new SentenceException(
          Sentence.of("rubric.not_json", file.toString(), Sentence.of("rubric.nested")), e);
    }
    throw fault("rubric.not_object");
  }

  /** Gson tells a place in the middle of words that are for programmers. */
  private static Sentence where(JsonParseException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    return place.find()
        ? Sentence.of("rubric.at_line", place.group(1), place.group(2))
        : Sentence.of("rubric.cut_short");
  }

  private List<JsonObject> entries(JsonObject root, String field) throws SentenceException {
    if (!(root.get(field) instanceof JsonArray array)) {
      throw fault("rubric.no_list", field);
    }
    List<JsonObject> entries = new ArrayList<>();
    for (JsonElement element : array) {
      if (!element.isJsonObject()) {
        throw fault("rubric.no_list", field);
      }
      entries.add(element.getAsJsonObject());
    }
    return entries;
  }

  private String id(JsonObject entry) throws SentenceException {
    String id = string(entry, "id");
    if (!ID.matcher(id).matches()) {
      throw fault("rubric.bad_id", id);
    }
    return id;
  }

  private String string(JsonObject entry, String field) throws SentenceException {
    return nonBlank(entry.get(field), entry, field);
  }

  private List<String> strings(JsonObject entry, String field) throws SentenceException {
    if (!(entry.get(field) instanceof JsonArray array)) {
      throw missing(entry, field);
    }
    List<String> strings = new ArrayList<>();
    for (JsonElement element : array) {
      strings.add(nonBlank(element, entry, field));
    }
    return strings;
  }

  private Wording wording(JsonObject entry, String field) throws SentenceException {
    if (!(entry.get(field) instanceof JsonObject object)) {
      throw missing(entry, field);
    }
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      if (object.has(language.tag())) {
        byLanguage.put(language.tag(), nonBlank(object.get(language.tag()), entry, field));
      }
    }
    if (byLanguage.isEmpty()) {
      throw missing(entry, field);
    }
    return new Wording(byLanguage);
  }

  /** One text for all languages, or an object with one for each. */
  private Wording alikeOrWording(JsonObject entry, String field) throws SentenceException {
    return entry.get(field) instanceof JsonObject
        ? wording(entry, field)
        : Wording.alike(string(entry, field));
  }

  private LocalDate date(JsonObject entry, String field) throws SentenceException {
    String written = string(entry, field);
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new SentenceException(
          Sentence.of("rubric.bad_date", file.toString(), name(entry), written), e);
    }
  }

  private String nonBlank(@Nullable JsonElement element, JsonObject entry, String field)
      throws SentenceException {
    if (element == null
        || !element.isJsonPrimitive()
        || !element.getAsJsonPrimitive().isString()
        || element.getAsString().isBlank()) {
      throw missing(entry, field);
    }
    return element.getAsString();
  }

  private SentenceException missing(JsonObject entry, String field) {
    return fault("rubric.missing", name(entry), field);
  }

  private static String name(JsonObject entry) {
    JsonElement id = entry.get("id");
    return id != null && id.isJsonPrimitive() ? id.getAsString() : "?";
  }

  private SentenceException fault(String key, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of((Object) file.toString()));
    all.addAll(List.of(arguments));
    return new SentenceException(new Sentence(key, all));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
