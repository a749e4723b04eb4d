package no.sideomside.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sideomside.rubric.Principle;
import no.sideomside.rubric.Rubric;
import no.sideomside.rubric.RubricFolder;
import org.jspecify.annotations.Nullable;

/** Reads the tags of lines, for the checks before a story is played and for playing alike. */
final class LineTags {
  /** Ids stand in file names, on the command line and in xAPI: plain letters only. */
  static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

  /** A source that does not say who says it: the debrief leaves it out, and nothing else fails. */
  static final String WITHOUT_KIND = "source_without_kind";

  private static final Pattern STEPS = Pattern.compile("[+−-](?:10|[1-9])");

  /** More than this are only there where tags are made while playing. */
  private static final int MOST_KEPT = 2_000;

  private final List<Person> cast;
  private final RubricFolder rubric;
  private final Map<Tag, Cue> known = new HashMap<>();

  LineTags(List<Person> cast, RubricFolder rubric) {
    this.cast = cast;
    this.rubric = rubric;
  }

  static LineTags of(Script script) {
    return new LineTags(script.heading().cast(), script.rubric());
  }

  /** What a line does besides being read; null for a tag that is no cue. */
  @Nullable Cue cue(Tag tag) throws TagFault {
    Cue cue = known.get(tag);
    if (cue == null) {
      cue = read(tag);
      if (cue != null && known.size() < MOST_KEPT) {
        known.put(tag, cue);
      }
    }
    return cue;
  }

  private @Nullable Cue read(Tag tag) throws TagFault {
    return switch (tag.key()) {
      case "scene" -> new Cue.Scene(named(word(tag)));
      case "sound" -> new Cue.Sound(named(word(tag)));
      case "mood" -> mood(tag);
      case "colour" -> {
        if (!STEPS.matcher(tag.value()).matches()) {
          throw new TagFault("bad_colour", tag.value());
        }
        int steps = Integer.parseInt(tag.value().substring(1));
        yield new Cue.Colour(tag.value().charAt(0) == '+' ? steps : -steps);
      }
      case "danger" ->
          switch (tag.value()) {
            case "near" -> new Cue.Danger(true);
            case "past" -> new Cue.Danger(false);
            default -> throw new TagFault("bad_danger", tag.value());
          };
      default -> null;
    };
  }

  String id(Tag tag) throws TagFault {
    if (!ID.matcher(tag.value()).matches()) {
      throw new TagFault("bad_id", tag.key(), tag.value());
    }
    return tag.value();
  }

  Ending ending(Tag tag) throws TagFault {
    int equals = tag.value().indexOf('=');
    String id = equals < 0 ? "" : tag.value().substring(0, equals).strip();
    String title = equals < 0 ? "" : tag.value().substring(equals + 1).strip();
    if (!ID.matcher(id).matches() || title.isEmpty()) {
      throw new TagFault("bad_ending", tag.value());
    }
    return new Ending(id, title);
  }

  SourceRef source(Tag tag) throws TagFault {
    String[] parts = tag.value().split("\\s+", -1);
    Optional<SourceRef.Kind> kind =
        parts.length == 2 ? SourceRef.Kind.of(parts[1]) : Optional.empty();
    String id = parts[0];
    if (kind.isEmpty()) {
      boolean onlyTheKind =
          parts.length == 1 && (id.equals("ours") || rubric.sources().containsKey(id));
      throw new TagFault(onlyTheKind ? WITHOUT_KIND : "bad_source", tag.value());
    }
    boolean known =
        switch (kind.get()) {
          case LAW -> rubric.lawCards().containsKey(id) || rubric.sources().containsKey(id);
          case INFERRED -> id.equals("ours") || rubric.sources().containsKey(id);
          default -> rubric.sources().containsKey(id);
        };
    if (!known) {
      throw kind.get() == SourceRef.Kind.LAW
          ? unknownCard(id)
          : new TagFault("unknown_source", id, Nearest.to(id, rubric.sources().keySet()));
    }
    return new SourceRef(id, kind.get());
  }

  String card(Tag tag) throws TagFault {
    if (!rubric.lawCards().containsKey(tag.value())) {
      throw unknownCard(tag.value());
    }
    return tag.value();
  }

  String principle(Tag tag) throws TagFault {
    if (rubric.rubric().principle(tag.value()).isEmpty()) {
      throw new TagFault("unknown_principle", tag.value(), principles(rubric.rubric()));
    }
    return tag.value();
  }

  /** The ids of the principles there are, for whoever wrote another. */
  static String principles(Rubric rubric) {
    return rubric.principles().stream().map(Principle::id).collect(Collectors.joining(", "));
  }

  private TagFault unknownCard(String id) {
    return new TagFault("unknown_card", id, Nearest.to(id, rubric.lawCards().keySet()));
  }

  Person person(String id) throws TagFault {
    for (Person person : cast) {
      if (person.id().equals(id)) {
        return person;
      }
    }
    throw new TagFault("unknown_person", id);
  }

  /** The person whose shown name and a colon begin {@code text}, or null. */
  @Nullable Person speaker(String text) {
    for (Person person : cast) {
      if (text.startsWith(person.name() + ":")) {
        return person;
      }
    }
    return null;
  }

  private Cue mood(Tag tag) throws TagFault {
    String[] parts = tag.value().split("\\s+", -1);
    if (parts.length != 2) {
      throw new TagFault("bad_mood", tag.value());
    }
    person(parts[0]);
    for (Cue.Expression expression : Cue.Expression.values()) {
      if (expression.name().toLowerCase(Locale.ROOT).equals(parts[1])) {
        return new Cue.Mood(parts[0], expression);
      }
    }
    throw new TagFault("bad_mood", tag.value());
  }

  /** Null for the name that says there is to be none. */
  static @Nullable String named(String name) {
    return name.equals(Cue.NONE) ? null : name;
  }

  private static String word(Tag tag) throws TagFault {
    if (!ID.matcher(tag.value()).matches()) {
      throw new TagFault("bad_name", tag.key(), tag.value());
    }
    return tag.value();
  }
}
