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
    List<String> texts = told.tags();
    if (!withoutFirst.isEmpty()) {
      texts = new ArrayList<>(texts);
      withoutFirst.forEach(texts::remove);
    }
    // Loops, not streams: the explorer comes by here millions of times.
    List<Tag> tags = new ArrayList<>(texts.size());
    for (String text : texts) {
      tags.add(Tag.of(text));
    }
    return new TaggedLine(told.text(), tags, told.place());
  }

  /** Whether it is one of the debrief's lines, which are not shown in play. */
  boolean hidden() {
    for (Tag tag : tags) {
      if (TagKeys.hides(tag.key())) {
        return true;
      }
    }
    return false;
  }

  boolean has(String key) {
    return tags.stream().anyMatch(tag -> tag.key().equals(key));
  }
}
