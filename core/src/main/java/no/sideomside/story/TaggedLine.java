package no.sideomside.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a running story with its tags read.
 *
 * @param text its words, or empty
 * @param tags its tags
 * @param place where it stands, or null
 */
record TaggedLine(String text, List<Tag> tags, @Nullable Place place) {
  /**
   * Reads a line.
   *
   * @param withoutFirst texts of tags to take off it; those of the story as a whole arrive on the
   *     first line
   */
  static TaggedLine of(Machine.Told told, List<String> withoutFirst) {
    List<String> texts = new ArrayList<>(told.tags());
    withoutFirst.forEach(texts::remove);
    return new TaggedLine(told.text(), texts.stream().map(Tag::of).toList(), told.place());
  }

  /** Whether it is one of the debrief's lines, which are not shown in play. */
  boolean hidden() {
    return tags.stream().anyMatch(tag -> TagKeys.hides(tag.key()));
  }

  boolean has(String key) {
    return tags.stream().anyMatch(tag -> tag.key().equals(key));
  }
}
