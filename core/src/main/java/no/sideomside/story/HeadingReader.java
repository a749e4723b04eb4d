package no.sideomside.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Makes the {@link Heading} of the tags at the top of a story, and tells what is wrong in them. */
final class HeadingReader {
  private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern VARIANTS = Pattern.compile("[1-9]");

  /** A colon ends a name where it is spoken; an equals sign means that a second person follows. */
  private static final Pattern REFUSED = Pattern.compile("[:=]");

  private static final Pattern NOTE = Pattern.compile("([1-9])\\s+(\\S.*)");

  private final CompiledStory story;
  private final RubricFolder rubric;
  private final List<Problem> problems;
  private final Map<String, Tag> single = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> refused = new HashSet<>();
  private final List<Person> cast = new ArrayList<>();
  private final List<String> credits = new ArrayList<>();
  private final TreeMap<Integer, String> notes = new TreeMap<>();

  HeadingReader(CompiledStory story, RubricFolder rubric, List<Problem> problems) {
    this.story = story;
    this.rubric = rubric;
    this.problems = problems;
  }

  /** Whether a tag is one of the story as a whole. */
  static boolean isOfTheStory(StaticTag tag) {
    return tag.spot() == StaticTag.Spot.TOP && TagKeys.TOP.contains(Tag.of(tag.text()).key());
  }

  /** The heading; a stand-in where it could not be made, and then {@code problems} has an error. */
  Heading read() {
    for (StaticTag tag : story.tags()) {
      if (isOfTheStory(tag)) {
        read(tag);
      }
    }
    int variants = number("variants", VARIANTS, "bad_variants", 1);
    checkVariants(variants);
    String language = text("language");
    Optional<Language> known = Language.of(language);
    if (single.containsKey("language") && known.isEmpty()) {
      fault(places.get("language"), "bad_language", language);
    }
    String id = text("id");
    if (single.containsKey("id") && !LineTags.ID.matcher(id).matches()) {
      fault(places.get("id"), "bad_id", "id", id);
    }
    for (String required : List.of("id", "title", "language")) {
      if (!single.containsKey(required) && !refused.contains(required)) {
        fault(top(), "top_missing", required);
      }
    }
    Tag note = single.get("content_note");
    Tag scene = single.get("scene");
    return new Heading(
        id,
        text("title"),
        known.orElse(Language.NB),
        text("version"),
        text("author"),
        number("minutes", MINUTES, "bad_minutes", 0),
        trains(),
        note == null ? null : note.value(),
        cast,
        credits,
        scene == null ? null : LineTags.named(scene.value()),
        variants,
        List.copyOf(notes.values()));
  }

  private void read(StaticTag written) {
    Tag tag = Tag.of(written.text());
    if (written.dynamic()) {
      refused.add(tag.key());
      fault(written.place(), "top_dynamic", tag.key());
    } else if (tag.value().isEmpty()) {
      refused.add(tag.key());
      fault(written.place(), "value_missing", tag.key());
    } else if (TagKeys.TOP_REPEATED.contains(tag.key())) {
      repeated(tag, written.place());
    } else if (single.put(tag.key(), tag) != null) {
      fault(written.place(), "tag_twice", tag.key());
    } else {
      places.put(tag.key(), written.place());
      if (tag.key().equals("scene") && !LineTags.ID.matcher(tag.value()).matches()) {
        fault(written.place(), "bad_name", tag.key(), tag.value());
      }
    }
  }

  private void repeated(Tag tag, Place place) {
    switch (tag.key()) {
      case "credit" -> credits.add(tag.value());
      case "cast" -> {
        int equals = tag.value().indexOf('=');
        String id = equals < 0 ? "" : tag.value().substring(0, equals).strip();
        String name = equals < 0 ? "" : tag.value().substring(equals + 1).strip();
        if (!LineTags.ID.matcher(id).matches() || name.isEmpty() || REFUSED.matcher(name).find()) {
          fault(place, "bad_cast", tag.value());
        } else if (cast.stream().anyMatch(p -> p.id().equals(id) || p.name().equals(name))) {
          fault(place, "tag_twice", "cast: " + tag.value());
        } else {
          cast.add(new Person(id, name));
        }
      }
      default -> {
        Matcher note = NOTE.matcher(tag.value());
        if (!note.matches()) {
          fault(place, "bad_variant_note", tag.value());
        } else if (notes.put(Integer.parseInt(note.group(1)), note.group(2)) != null) {
          fault(place, "tag_twice", "variant_note: " + note.group(1));
        }
      }
    }
  }

  private void checkVariants(int variants) {
    Place place = places.getOrDefault("variants", top());
    if (variants > 1 && !story.globals().contains("variant")) {
      fault(place, "no_variant_variable", variants);
    }
    if (!notes.isEmpty() && (notes.size() != variants || notes.lastKey() != variants)) {
      fault(place, "variant_notes", variants);
    }
  }

  private List<String> trains() {
    List<String> trains = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String id : text("trains").split("\\s+", -1)) {
      if (id.isEmpty()) {
        continue;
      }
      if (rubric.rubric().principle(id).isEmpty()) {
        fault(places.get("trains"), "unknown_principle", id, LineTags.principles(rubric.rubric()));
      } else if (seen.add(id)) {
        trains.add(id);
      }
    }
    return trains;
  }

  private String text(String key) {
    Tag tag = single.get(key);
    return tag == null ? "" : tag.value();
  }

  private int number(String key, Pattern shape, String fault, int absent) {
    Tag tag = single.get(key);
    if (tag == null) {
      return absent;
    }
    if (!shape.matcher(tag.value()).matches()) {
      fault(places.get(key), fault, tag.value());
      return absent;
    }
    return Integer.parseInt(tag.value());
  }

  private @Nullable Place top() {
    return story.files().isEmpty() ? null : new Place(story.files().get(0), 1);
  }

  private void fault(@Nullable Place place, String key, Object... arguments) {
    problems.add(Problem.error(place, Sentence.of("story." + key, arguments)));
  }
}
