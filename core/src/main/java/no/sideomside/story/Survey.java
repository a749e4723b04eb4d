package no.sideomside.story;

import com.bladecoder.ink.runtime.InkContent;
import com.bladecoder.ink.runtime.RTObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a story holds, told by the places of its source. */
final class Survey {
  private Survey() {}

  static List<Knot> knots(Script script, InkContent content) {
    List<Knot> knots = new ArrayList<>();
    for (InkContent.Room room : content.rooms().values()) {
      Place place = script.story().place(room.container().getPath().toString());
      Set<Place> lines = new LinkedHashSet<>();
      for (RTObject part : room.parts()) {
        Place line = script.story().place(part.getPath().toString());
        if (line != null) {
          lines.add(line);
        }
      }
      knots.add(
          new Knot(room.path(), place, !room.asks() && !room.called(), lines, room.leadsTo()));
    }
    return knots;
  }

  static List<Place> lines(Script script, InkContent content) {
    CompiledStory story = script.story();
    Set<Place> top = new HashSet<>();
    for (StaticTag tag : story.tags()) {
      if (HeadingReader.isOfTheStory(tag)) {
        top.add(tag.place());
      }
    }
    Comparator<Place> order =
        Comparator.comparingInt((Place place) -> story.files().indexOf(place.file()))
            .thenComparingInt(Place::line);
    Set<Place> lines = new TreeSet<>(order);
    for (RTObject words : content.words()) {
      @Nullable Place place = story.place(words.getPath().toString());
      if (place != null && !top.contains(place)) {
        lines.add(place);
      }
    }
    return List.copyOf(lines);
  }
}
