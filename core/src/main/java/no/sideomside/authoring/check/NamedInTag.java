package no.sideomside.authoring.check;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.story.Place;
import no.sideomside.story.StaticTag;
import no.sideomside.story.Tag;

/**
 * Something a tag calls by its name, as {@code kafe} in {@code # scene: kafe}.
 *
 * @param name what stands after the colon; never empty
 * @param place where the tag stands
 */
record NamedInTag(String name, Place place) {
  /** All that the tags of a key name in a story, in order; not what is put together in play. */
  static List<NamedInTag> of(Subject subject, String key) {
    List<NamedInTag> named = new ArrayList<>();
    for (StaticTag written : subject.story().tags()) {
      Tag tag = Tag.of(written.text());
      if (tag.key().equals(key) && !written.dynamic() && !tag.value().isEmpty()) {
        named.add(new NamedInTag(tag.value(), written.place()));
      }
    }
    return named;
  }
}
