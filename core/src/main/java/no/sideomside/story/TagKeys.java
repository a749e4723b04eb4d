package no.sideomside.story;

import java.util.Set;
import java.util.TreeSet;

/** The words that stories use as keys of tags; a principle may have none of them as its id. */
public final class TagKeys {
  /** Tags of the story as a whole, at the top of its main file. */
  static final Set<String> TOP =
      Set.of(
          "id",
          "title",
          "language",
          "version",
          "author",
          "minutes",
          "trains",
          "content_note",
          "cast",
          "credit",
          "scene",
          "variants",
          "variant_note");

  /** Tags that may stand several times at the top. */
  static final Set<String> TOP_REPEATED = Set.of("cast", "credit", "variant_note");

  /** Tags of a choice, besides the principles. */
  static final Set<String> CHOICE = Set.of("id", "free", "discuss", "limit", "floor");

  /** Tags of a shown line. */
  static final Set<String> LINE =
      Set.of("mood", "scene", "sound", "colour", "danger", "decision", "ending", "spoken_as_is");

  /** Tags that hide their line: the debrief's words before a decision. */
  static final Set<String> BEFORE = Set.of("ask", "could_ask", "pause", "hope");

  /** Tags that hide their line: the debrief's words after a choice. */
  static final Set<String> AFTER =
      Set.of("why", "source", "thought", "recap", "law", "for", "against");

  /** Tags that stand for themselves: what they mark is their line, or the choice. */
  static final Set<String> WITHOUT_VALUE =
      Set.of("free", "spoken_as_is", "ask", "could_ask", "pause", "hope", "why", "recap");

  /** Every key; what {@code RubricFolder.read} is to refuse as ids of principles. */
  public static final Set<String> ALL = all();

  private TagKeys() {}

  /** Whether a tag with this key hides its line: it is the debrief’s and not shown in play. */
  public static boolean hides(String key) {
    return BEFORE.contains(key) || AFTER.contains(key);
  }

  private static Set<String> all() {
    Set<String> all = new TreeSet<>(TOP);
    all.addAll(CHOICE);
    all.addAll(LINE);
    all.addAll(BEFORE);
    all.addAll(AFTER);
    return Set.copyOf(all);
  }
}
