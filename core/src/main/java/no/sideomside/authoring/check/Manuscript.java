package no.sideomside.authoring.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.story.ChoiceTags;
import no.sideomside.story.CompiledStory;
import no.sideomside.story.Outline;
import no.sideomside.story.Place;
import no.sideomside.story.StaticTag;
import no.sideomside.story.Tag;

/** A story as it is written: its lines, choices and choice points, in the order of the source. */
final class Manuscript {
  private final Outline outline;
  private final List<WrittenLine> lines = new ArrayList<>();
  private final Map<Integer, WrittenLine> byPosition = new HashMap<>();
  private final List<WrittenChoice> choices = new ArrayList<>();
  private final List<WrittenDecision> decisions = new ArrayList<>();

  Manuscript(CompiledStory story, Outline outline, RubricFolder rubric) {
    this.outline = outline;
    readChoices(story, rubric);
    readLines(story);
    readDecisions();
  }

  Outline outline() {
    return outline;
  }

  List<WrittenLine> lines() {
    return lines;
  }

  List<WrittenChoice> choices() {
    return choices;
  }

  List<WrittenDecision> decisions() {
    return decisions;
  }

  /** The lines directly behind a choice: the debrief's and the first shown one. */
  Behind behind(WrittenChoice choice) {
    List<WrittenLine> behind = new ArrayList<>();
    for (int i = choice.position() + 1; i < outline.items().size(); i++) {
      Outline.Item item = outline.items().get(i);
      if (item.choice() != choice.number() || item.kind() == Outline.Kind.CHOICE) {
        break;
      }
      if (item.kind() == Outline.Kind.DIVERT && !item.shape().equals("function")) {
        return new Behind(behind, true);
      }
      WrittenLine line = byPosition.get(i);
      if (line != null) {
        behind.add(line);
        if (line.shown()) {
          break;
        }
      }
    }
    return new Behind(behind, false);
  }

  /**
   * What stands behind a choice.
   *
   * @param lines its lines, up to the first shown one
   * @param leaves whether the story goes elsewhere before that
   */
  record Behind(List<WrittenLine> lines, boolean leaves) {
    boolean has(String key) {
      return lines.stream().anyMatch(line -> line.has(key));
    }
  }

  private void readChoices(CompiledStory story, RubricFolder rubric) {
    Map<Integer, List<Tag>> tags = new HashMap<>();
    for (StaticTag tag : story.tags()) {
      if (tag.spot() == StaticTag.Spot.CHOICE && !tag.dynamic()) {
        tags.computeIfAbsent(tag.choice(), number -> new ArrayList<>()).add(Tag.of(tag.text()));
      }
    }
    for (int i = 0; i < outline.items().size(); i++) {
      Outline.Item item = outline.items().get(i);
      if (item.kind() == Outline.Kind.CHOICE) {
        choices.add(
            new WrittenChoice(
                item.choice(),
                i,
                item.place(),
                item.room(),
                item.target(),
                item.text(),
                item.shape().startsWith("fallback"),
                ChoiceTags.of(tags.getOrDefault(item.choice(), List.of()), rubric)));
      }
    }
  }

  private void readLines(CompiledStory story) {
    Set<Place> elsewhere = new HashSet<>();
    choices.forEach(choice -> elsewhere.add(choice.place()));
    story.tags().stream()
        .filter(tag -> tag.spot() == StaticTag.Spot.TOP && tag.alone())
        .forEach(tag -> elsewhere.add(tag.place()));
    Map<Place, Draft> drafts = new LinkedHashMap<>();
    for (int i = 0; i < outline.items().size(); i++) {
      Outline.Item item = outline.items().get(i);
      switch (item.kind()) {
        case WORDS, SPACE, PRINTED, TAG -> {
          if (!elsewhere.contains(item.place())) {
            int position = i;
            drafts.computeIfAbsent(item.place(), place -> new Draft(position, item)).add(item);
          }
        }
        default -> {
          // Not of a line.
        }
      }
    }
    drafts.values().forEach(draft -> lines.add(draft.line()));
  }

  private void readDecisions() {
    Map<Integer, List<WrittenChoice>> groups = new LinkedHashMap<>();
    for (WrittenChoice choice : choices) {
      groups.computeIfAbsent(choice.group(), group -> new ArrayList<>()).add(choice);
    }
    lines.forEach(line -> byPosition.put(line.position(), line));
    for (List<WrittenChoice> group : groups.values()) {
      if (group.stream().anyMatch(choice -> !choice.fallback())) {
        decisions.add(decision(group));
      }
    }
  }

  /** A choice point with the lines between it and whatever was offered or gathered before. */
  private WrittenDecision decision(List<WrittenChoice> group) {
    List<WrittenLine> before = new ArrayList<>();
    boolean detour = false;
    WrittenChoice first = group.get(0);
    for (int i = first.position() - 1; i >= 0; i--) {
      Outline.Item item = outline.items().get(i);
      if (item.room() != first.room()
          || item.kind() == Outline.Kind.CHOICE
          || (item.kind() == Outline.Kind.GATHER && before.stream().anyMatch(WrittenLine::shown))) {
        break;
      }
      WrittenLine line = byPosition.get(i);
      if (line != null) {
        before.add(0, line);
      }
      detour |= item.kind() == Outline.Kind.DIVERT && !item.shape().equals("function");
    }
    return new WrittenDecision(group, before, detour);
  }

  /** A line that is being put together. */
  private static final class Draft {
    private final int position;
    private final Outline.Item first;
    private final StringBuilder text = new StringBuilder();
    private final List<Tag> tags = new ArrayList<>();

    Draft(int position, Outline.Item first) {
      this.position = position;
      this.first = first;
    }

    void add(Outline.Item item) {
      if (item.kind() != Outline.Kind.TAG) {
        text.append(item.text());
      } else if (!item.flag()) {
        tags.add(Tag.of(item.text()));
      }
    }

    WrittenLine line() {
      return new WrittenLine(
          first.place(), position, first.room(), first.choice(), text.toString().strip(), tags);
    }
  }
}
