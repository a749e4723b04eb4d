package no.sideomside.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sideomside.story.Knot;
import no.sideomside.story.Place;
import no.sideomside.story.Script;
import no.sideomside.story.StaticTag;
import no.sideomside.story.StoryException;
import no.sideomside.story.Walker;

/**
 * What stands in the source of a story and may or may not be come to.
 *
 * @param lines every line with words
 * @param options id to place
 * @param decisions id to its first place
 * @param endings id to its first place
 * @param titles ending to title
 * @param knots every knot and stitch
 * @param fromTheTop those that what stands before the first knot leads to
 */
record Inventory(
    List<Place> lines,
    Map<String, Place> options,
    Map<String, Place> decisions,
    Map<String, Place> endings,
    Map<String, String> titles,
    List<Knot> knots,
    Set<String> fromTheTop) {
  static Inventory of(Script script, Walker walker) throws StoryException {
    Map<String, Place> options = new LinkedHashMap<>();
    Map<String, Place> decisions = new LinkedHashMap<>();
    Map<String, Place> endings = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    for (StaticTag tag : script.story().tags()) {
      String value = value(tag.text());
      boolean choice = tag.spot() == StaticTag.Spot.CHOICE;
      if (tag.dynamic() || value.isEmpty()) {
        continue;
      }
      switch (key(tag.text())) {
        case "id" -> {
          if (choice) {
            options.putIfAbsent(value, tag.place());
          }
        }
        case "decision" -> decisions.putIfAbsent(value, tag.place());
        case "ending" -> {
          int equals = value.indexOf('=');
          String id = equals < 0 ? value : value.substring(0, equals).strip();
          endings.putIfAbsent(id, tag.place());
          titles.putIfAbsent(id, equals < 0 ? value : value.substring(equals + 1).strip());
        }
        default -> {}
      }
    }
    return new Inventory(
        walker.lines(), options, decisions, endings, titles, walker.knots(), walker.fromTheTop());
  }

  private static String key(String tag) {
    int colon = tag.indexOf(':');
    return colon < 0 ? tag.strip() : tag.substring(0, colon).strip();
  }

  private static String value(String tag) {
    int colon = tag.indexOf(':');
    return colon < 0 ? "" : tag.substring(colon + 1).strip();
  }
}
