package no.sideomside.authoring.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.sideomside.story.Outline;
import no.sideomside.story.Place;
import no.sideomside.story.StaticTag;
import no.sideomside.story.Tag;
import no.sideomside.text.Sentence;

/**
 * Whether a story is the same in two languages but for its words: knots, decisions, choices,
 * scores, conditions, logic and tags, in the same order.
 */
final class Parity {
  /** Tags whose value is prose, or differs by its nature. */
  private static final Set<String> TRANSLATED =
      Set.of("title", "language", "content_note", "credit", "author", "version", "minutes");

  private Parity() {}

  /**
   * One thing that both must have.
   *
   * @param what how it reads, alike in every language
   * @param place where it stands
   */
  private record Step(String what, Place place) {}

  /** Compares {@code other} with {@code model}; findings stand in {@code other}. */
  static void check(Subject model, Subject other, Findings findings) {
    Map<String, List<Step>> expected = rooms(model);
    Map<String, List<Step>> found = rooms(other);
    for (Map.Entry<String, List<Step>> room : expected.entrySet()) {
      if (!found.containsKey(room.getKey())) {
        findings.add(
            Rule.LANGUAGES,
            null,
            Sentence.of(
                "check.languages_room",
                room.getKey(),
                name(model),
                room.getValue().isEmpty() ? 1 : room.getValue().get(0).place().line()));
      }
    }
    found.forEach(
        (room, steps) -> {
          List<Step> wanted = expected.get(room);
          if (wanted == null) {
            findings.add(
                Rule.LANGUAGES,
                steps.isEmpty() ? null : steps.get(0).place(),
                Sentence.of("check.languages_extra_room", room, name(model)));
          } else {
            compare(room, wanted, steps, model, findings);
          }
        });
  }

  private static void compare(
      String room, List<Step> expected, List<Step> found, Subject model, Findings findings) {
    int same = 0;
    while (same < expected.size()
        && same < found.size()
        && expected.get(same).what().equals(found.get(same).what())) {
      same++;
    }
    if (same < expected.size() && same < found.size()) {
      findings.add(
          Rule.LANGUAGES,
          found.get(same).place(),
          Sentence.of(
              "check.languages_other",
              found.get(same).what(),
              name(model),
              expected.get(same).place().line(),
              expected.get(same).what()));
    } else if (same < expected.size()) {
      findings.add(
          Rule.LANGUAGES,
          found.isEmpty() ? null : found.get(found.size() - 1).place(),
          Sentence.of(
              "check.languages_missing",
              expected.get(same).what(),
              name(model),
              expected.get(same).place().line(),
              room));
    } else if (same < found.size()) {
      findings.add(
          Rule.LANGUAGES,
          found.get(same).place(),
          Sentence.of("check.languages_extra", found.get(same).what(), name(model), room));
    }
  }

  private static String name(Subject subject) {
    return String.valueOf(subject.file().getFileName());
  }

  /** What each room holds, room by room; what stands before the first knot is under «». */
  private static Map<String, List<Step>> rooms(Subject subject) {
    Outline outline = subject.manuscript().outline();
    Map<String, List<Step>> rooms = new LinkedHashMap<>();
    rooms.put("", heading(subject));
    for (Outline.Room room : outline.rooms()) {
      rooms.put(room.path(), new ArrayList<>(List.of(new Step(room.path(), room.place()))));
    }
    Map<Integer, WrittenChoice> choices = new TreeMap<>();
    subject.manuscript().choices().forEach(choice -> choices.put(choice.number(), choice));
    for (Outline.Item item : outline.items()) {
      String what = what(item, choices);
      if (!what.isEmpty()) {
        String room = outline.room(item.room()).map(Outline.Room::path).orElse("");
        rooms.computeIfAbsent(room, none -> new ArrayList<>()).add(new Step(what, item.place()));
      }
    }
    return rooms;
  }

  private static String what(Outline.Item item, Map<Integer, WrittenChoice> choices) {
    return switch (item.kind()) {
      case CHOICE -> choice(item, Objects.requireNonNull(choices.get(item.choice())));
      case GATHER -> item.shape().isEmpty() ? "" : "- (" + item.shape() + ")";
      case DIVERT ->
          item.shape().equals("function") || item.shape().equals("value")
              ? ""
              : item.shape().equals("return") ? "->->" : "-> " + item.text();
      case DO -> "~ " + item.shape().replaceAll("\"[^\"]*\"", "\"…\"");
      case IF -> item.shape().isEmpty() ? "" : "{" + item.shape() + ":";
      case TAG -> tag(item);
      case WORDS, SPACE, PRINTED, SEQUENCE, DIVISION, CHANCE, LOST_INCLUDE -> "";
    };
  }

  private static String choice(Outline.Item item, WrittenChoice choice) {
    StringBuilder what = new StringBuilder(item.shape().startsWith("sticky") ? "+ " : "* ");
    String[] shape = item.shape().split(" ", 3);
    what.append(shape[1].equals("-") ? "" : "(" + shape[1] + ") ");
    what.append(shape[2].isEmpty() ? "" : "{" + shape[2] + "} ");
    what.append(choice.fallback() ? "->" : "# id: " + choice.tags().id());
    new TreeMap<>(choice.tags().scores())
        .forEach(
            (principle, score) ->
                what.append(" # ")
                    .append(principle)
                    .append(": ")
                    .append(score > 0 ? "+" : "")
                    .append(score));
    choice.tags().discussed().stream()
        .sorted()
        .forEach(open -> what.append(" # discuss: ").append(open));
    what.append(choice.tags().free() ? " # free" : "");
    what.append(choice.tags().limit() == null ? "" : " # limit: " + choice.tags().limit());
    what.append(choice.tags().floor() == null ? "" : " # floor: " + choice.tags().floor());
    return what.toString();
  }

  /** A tag of a line, without the title of an ending. Tags at the top are compared apart. */
  private static String tag(Outline.Item item) {
    Tag tag = Tag.of(item.text());
    if (item.flag() || (item.room() < 0 && isOfTheTop(tag))) {
      return "";
    }
    String value = tag.key().equals("ending") ? tag.value().split("=", 2)[0].strip() : tag.value();
    return "# " + tag.key() + (value.isEmpty() ? "" : ": " + value);
  }

  private static boolean isOfTheTop(Tag tag) {
    return TRANSLATED.contains(tag.key())
        || Set.of("id", "trains", "cast", "scene", "variants", "variant_note").contains(tag.key());
  }

  private static List<Step> heading(Subject subject) {
    Map<String, Step> steps = new TreeMap<>();
    for (StaticTag written : subject.story().tags()) {
      Tag tag = Tag.of(written.text());
      if (written.spot() == StaticTag.Spot.TOP
          && isOfTheTop(tag)
          && !TRANSLATED.contains(tag.key())) {
        String value =
            tag.key().equals("variant_note")
                ? tag.value().split("\\s", 2)[0]
                : tag.value().split("=", 2)[0].strip();
        steps.put(tag.key() + value, new Step("# " + tag.key() + ": " + value, written.place()));
      }
    }
    return new ArrayList<>(steps.values());
  }
}
