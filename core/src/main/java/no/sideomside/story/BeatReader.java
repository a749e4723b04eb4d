package no.sideomside.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Plays a story up to the next decision or its end and gathers what is told on the way. */
final class BeatReader {
  /** Lines one beat may hold, hidden ones too; a story that has more goes round in circles. */
  private static final int MOST_LINES = 1_000;

  /** Options one decision may hold; nobody can weigh more. */
  private static final int MOST_OPTIONS = 30;

  private final Teller teller;
  private final LineTags values;
  private final List<String> withoutFirst;
  private final List<Line> lines = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<String> hopes = new ArrayList<>();
  private List<Cue> waiting = new ArrayList<>();
  private @Nullable String decision;
  private @Nullable String ask;
  private @Nullable String couldAsk;
  private @Nullable String pause;
  private @Nullable Ending ending;

  /**
   * Begins a beat.
   *
   * @param values reads the tags of this story's lines
   * @param withoutFirst tags to take off the first line
   */
  BeatReader(Teller teller, LineTags values, List<String> withoutFirst) {
    this.teller = teller;
    this.values = values;
    this.withoutFirst = withoutFirst;
  }

  Beat read(OptionReader reader) throws StoryException {
    teller.newDeadline();
    List<String> without = withoutFirst;
    for (int told = 0; teller.canContinue(); told++) {
      if (told == MOST_LINES) {
        throw new StoryException(teller.last(), Sentence.of("story.too_many_lines", MOST_LINES));
      }
      Machine.Told line = teller.next();
      places.addAll(line.places());
      take(TaggedLine.of(line, without));
      without = List.of();
    }
    if (!waiting.isEmpty()) {
      lines.add(new Line(null, "", waiting, teller.last()));
    }
    List<Machine.Offered> offered = teller.choices();
    if (!offered.isEmpty()) {
      return new Beat(lines, decision(offered, reader), null);
    }
    if (ending == null) {
      throw new StoryException(teller.last(), Sentence.of("story.no_ending"));
    }
    return new Beat(lines, null, ending);
  }

  /** Where every line told stands, hidden ones too, in the order told. */
  List<Place> places() {
    return places;
  }

  private void take(TaggedLine line) throws StoryException {
    try {
      for (Tag tag : line.tags()) {
        take(tag, line);
      }
    } catch (TagFault e) {
      throw new StoryException(
          line.place() == null ? teller.last() : line.place(), e.sentence(), e);
    }
    if (line.text().isEmpty() || line.hidden()) {
      return;
    }
    Person speaker = values.speaker(line.text());
    String words =
        speaker == null ? line.text() : line.text().substring(speaker.name().length() + 1).strip();
    lines.add(new Line(speaker, words, waiting, line.place()));
    waiting = new ArrayList<>();
  }

  private void take(Tag tag, TaggedLine line) throws TagFault {
    switch (tag.key()) {
      case "decision" -> decision = values.id(tag);
      case "ending" -> ending = values.ending(tag);
      case "ask" -> ask = line.text();
      case "could_ask" -> couldAsk = line.text();
      case "pause" -> pause = line.text();
      case "hope" -> hopes.add(line.text());
      default -> {
        Cue cue = values.cue(tag);
        if (cue != null) {
          waiting.add(cue);
        }
      }
    }
  }

  private Decision decision(List<Machine.Offered> offered, OptionReader reader)
      throws StoryException {
    Place place = offered.get(0).place() == null ? teller.last() : offered.get(0).place();
    String id = decision;
    if (id == null) {
      throw new StoryException(place, Sentence.of("story.no_decision"));
    }
    if (offered.size() > MOST_OPTIONS) {
      throw new StoryException(place, Sentence.of("story.too_many_options", id, offered.size()));
    }
    List<Option> options = reader.options(offered);
    Set<String> ids = new HashSet<>();
    for (Option option : options) {
      if (option.id().isEmpty() || !ids.add(option.id())) {
        throw new StoryException(
            option.place(),
            option.id().isEmpty()
                ? Sentence.of("story.choice_without_id")
                : Sentence.of("story.offered_twice", option.id()));
      }
    }
    return new Decision(id, ask, couldAsk, pause == null ? null : new Pause(pause, hopes), options);
  }
}
