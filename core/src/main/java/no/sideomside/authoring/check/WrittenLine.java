package no.sideomside.authoring.check;

import java.util.List;
import java.util.Optional;
import no.sideomside.story.Place;
import no.sideomside.story.Tag;
import no.sideomside.story.TagKeys;

/**
 * One line of a source, with everything that may be said on it.
 *
 * @param place where it stands
 * @param position the number of its first item in the outline
 * @param room the number of its room
 * @param choice the choice it follows, or −1
 * @param text its fixed words, alternatives after one another
 * @param tags its tags, without those made while playing
 */
record WrittenLine(Place place, int position, int room, int choice, String text, List<Tag> tags) {
  WrittenLine {
    tags = List.copyOf(tags);
  }

  /** Whether it is the debrief's. */
  boolean hidden() {
    return tags.stream().anyMatch(tag -> TagKeys.hides(tag.key()));
  }

  /** Whether a player reads it. */
  boolean shown() {
    return !text.isBlank() && !hidden();
  }

  boolean has(String key) {
    return value(key).isPresent();
  }

  Optional<String> value(String key) {
    return tags.stream().filter(tag -> tag.key().equals(key)).map(Tag::value).findFirst();
  }
}
