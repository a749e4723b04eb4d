package no.sideomside.authoring.check;

import java.util.Map;
import java.util.Set;
import no.sideomside.authoring.Choosable;
import no.sideomside.story.ChoiceTags;
import no.sideomside.story.Place;

/**
 * One choice of a source.
 *
 * @param number its number in the story
 * @param position the number of its item in the outline
 * @param place where it stands
 * @param room the number of its room
 * @param group what the choices offered together share
 * @param text its fixed words
 * @param fallback whether Ink takes it by itself
 * @param tags what its tags say
 */
record WrittenChoice(
    int number,
    int position,
    Place place,
    int room,
    int group,
    String text,
    boolean fallback,
    ChoiceTags tags) {
  /** Its id, or its first words where it has none. */
  String id() {
    String id = tags.id();
    return id != null ? id : text.length() > 30 ? text.substring(0, 30) : text;
  }

  Choosable choosable() {
    return new Choosable(id(), text, tags.free(), tags.scores(), tags.discussed(), place);
  }

  /** Whether it moves a principle or leaves one open. */
  boolean scored() {
    Map<String, Integer> scores = tags.scores();
    Set<String> discussed = tags.discussed();
    return !scores.isEmpty() || !discussed.isEmpty();
  }
}
