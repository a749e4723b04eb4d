package no.sideomside.ui.screen;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.story.Beat;
import no.sideomside.story.Cue;
import no.sideomside.story.Decision;
import no.sideomside.story.Ending;
import no.sideomside.story.Line;
import no.sideomside.story.Place;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** The tags of what is told at one point of a story, as a trainer writes them. */
final class TagWords {
  private final Texts texts;
  private final List<String> said = new ArrayList<>();

  TagWords(Texts texts) {
    this.texts = texts;
  }

  /** One entry a tag, with the line it stands on where that is known. */
  List<String> of(Beat beat) {
    for (Line line : beat.lines()) {
      for (Cue cue : line.cues()) {
        add(line.place(), written(cue));
      }
    }
    Decision decision = beat.decision();
    if (decision != null) {
      add(null, "# decision: " + decision.id());
      hidden("# ask", decision.ask());
      hidden("# could_ask", decision.couldAsk());
      if (decision.pause() != null) {
        hidden("# pause", decision.pause().ask());
        decision.pause().hopes().forEach(hope -> hidden("# hope", hope));
      }
    }
    Ending ending = beat.ending();
    if (ending != null) {
      add(null, "# ending: " + ending.id() + " = " + ending.title());
    }
    return List.copyOf(said);
  }

  private void hidden(String tag, @Nullable String words) {
    if (words != null) {
      said.add(texts.get("preview.tag", tag, words));
    }
  }

  private void add(@Nullable Place place, String tag) {
    said.add(place == null ? tag : texts.get("preview.tag", String.valueOf(place.line()), tag));
  }

  private static String written(Cue cue) {
    if (cue instanceof Cue.Scene scene) {
      return "# scene: " + orNone(scene.name());
    }
    if (cue instanceof Cue.Mood mood) {
      return "# mood: " + mood.person() + " " + PreviewFacts.tag(mood.expression());
    }
    if (cue instanceof Cue.Sound sound) {
      return "# sound: " + orNone(sound.name());
    }
    if (cue instanceof Cue.Colour colour) {
      return "# colour: " + (colour.steps() > 0 ? "+" : "") + colour.steps();
    }
    return "# danger: " + (cue instanceof Cue.Danger danger && danger.near() ? "near" : "past");
  }

  private static String orNone(@Nullable String name) {
    return name == null ? Cue.NONE : name;
  }
}
