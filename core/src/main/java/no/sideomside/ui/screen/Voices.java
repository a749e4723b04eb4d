package no.sideomside.ui.screen;

import com.badlogic.gdx.graphics.Color;
import java.util.List;
import no.sideomside.story.Person;
import no.sideomside.ui.theme.Palette;

/**
 * The colours that the people of a story speak in.
 *
 * @param cast everyone who may speak, in the order the colours are given out
 * @param palette where the colours are from
 */
record Voices(List<Person> cast, Palette palette) {
  /** The colour of whoever has this name; one who is not in the cast has the first. */
  Color of(String who) {
    int at = cast.stream().map(Person::name).toList().indexOf(who);
    return palette.voice(Math.max(0, at));
  }
}
