package no.sideomside.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Sentence;

/**
 * What a story must keep to before it is played: the tag vocabulary, the rubric, and the traps that
 * the runtime would fall into without a word.
 */
final class ScriptRules {
  private static final Set<String> WORDS =
      Set.of("ask", "could_ask", "pause", "hope", "why", "thought", "recap", "for", "against");

  private final CompiledStory story;
  private final RubricFolder rubric;
  private final Heading heading;
  private final LineTags lines;
  private final List<Problem> problems = new ArrayList<>();

  ScriptRules(CompiledStory story, RubricFolder rubric) {
    this.story = story;
    this.rubric = rubric;
    this.heading = new HeadingReader(story, rubric, problems).read();
    this.lines = new LineTags(heading.cast(), rubric);
    checkChoices();
    checkLines();
    checkGroups();
    checkGlue();
    checkWhole();
    problems.sort(Problem.BY_PLACE);
  }

  /** The same, and whether the runtime takes the story. */
  static ScriptRules withLoading(CompiledStory story, RubricFolder rubric) {
    ScriptRules rules = new ScriptRules(story, rubric);
    try {
      Machine unused = new Machine(story);
      unused.canContinue();
    } catch (StoryException e) {
      rules.problems.add(Problem.error(null, e.sentence()));
      rules.problems.sort(Problem.BY_PLACE);
    }
    return rules;
  }

  Heading heading() {
    return heading;
  }

  List<Problem> problems() {
    return problems;
  }

  private void checkChoices() {
    Map<Integer, List<StaticTag>> byChoice = new HashMap<>();
    for (StaticTag tag : story.tags()) {
      if (tag.spot() == StaticTag.Spot.CHOICE) {
        byChoice.computeIfAbsent(tag.choice(), number -> new ArrayList<>()).add(tag);
      }
    }
    Map<String, Place> ids = new HashMap<>();
    for (int number = 0; number < story.choices().size(); number++) {
      StaticChoice choice = story.choices().get(number);
      if (choice.fallback()) {
        continue;
      }
      if (choice.outside()) {
        fault(choice.place(), "outside_brackets");
      }
      List<Tag> tags = new ArrayList<>();
      boolean dynamic = false;
      for (StaticTag tag : byChoice.getOrDefault(number, List.of())) {
        if (tag.dynamic()) {
          fault(tag.place(), "dynamic_choice_tag", tag.text());
          dynamic = true;
        } else {
          tags.add(Tag.of(tag.text()));
        }
      }
      ChoiceTags read = ChoiceTags.of(tags, rubric);
      for (Sentence fault : read.faults()) {
        // A tag that was refused already may be the one that seems to be missing.
        if (!(dynamic && fault.key().equals("story.choice_without_id"))) {
          problems.add(Problem.error(choice.place(), fault));
        }
      }
      if (read.id() != null) {
        Place first = ids.putIfAbsent(read.id(), choice.place());
        if (first != null) {
          fault(choice.place(), "id_twice", read.id(), first.toString());
        }
      }
    }
  }

  private void checkLines() {
    for (StaticTag written : story.tags()) {
      if (written.spot() == StaticTag.Spot.CHOICE || HeadingReader.isOfTheStory(written)) {
        continue;
      }
      Tag tag = Tag.of(written.text());
      boolean keyKnown = !written.dynamic() || written.text().contains(":");
      if (keyKnown && !isOfALine(tag.key())) {
        fault(written.place(), misplaced(tag.key()), tag.key(), Nearest.to(tag.key(), TagKeys.ALL));
      } else if (!written.dynamic()) {
        try {
          check(tag);
        } catch (TagFault e) {
          boolean playable = e.sentence().key().equals("story." + LineTags.WITHOUT_KIND);
          problems.add(
              playable
                  ? Problem.warning(written.place(), e.sentence())
                  : Problem.error(written.place(), e.sentence()));
        }
      }
    }
  }

  private static boolean isOfALine(String key) {
    return TagKeys.LINE.contains(key) || TagKeys.hides(key);
  }

  private String misplaced(String key) {
    if (TagKeys.CHOICE.contains(key) || rubric.rubric().principle(key).isPresent()) {
      return "only_on_a_choice";
    }
    return TagKeys.TOP.contains(key) ? "only_at_the_top" : "unknown_key";
  }

  private void check(Tag tag) throws TagFault {
    boolean alone = TagKeys.WITHOUT_VALUE.contains(tag.key());
    if (alone && !tag.value().isEmpty()) {
      throw new TagFault("no_value_here", tag.key());
    }
    if (!alone && tag.value().isEmpty()) {
      throw new TagFault("value_missing", tag.key());
    }
    switch (tag.key()) {
      case "decision" -> lines.id(tag);
      case "ending" -> lines.ending(tag);
      case "source" -> lines.source(tag);
      case "law" -> lines.card(tag);
      case "thought" -> lines.person(tag.value());
      case "for", "against" -> lines.principle(tag);
      default -> lines.cue(tag);
    }
  }

  /** Tags of one source line seen together. */
  private void checkGroups() {
    Map<Place, Set<String>> keys = new LinkedHashMap<>();
    Map<Place, Boolean> alone = new HashMap<>();
    for (StaticTag tag : story.tags()) {
      if (tag.spot() != StaticTag.Spot.CHOICE) {
        keys.computeIfAbsent(tag.place(), place -> new LinkedHashSet<>())
            .add(Tag.of(tag.text()).key());
        alone.put(tag.place(), tag.alone());
      }
    }
    keys.forEach(
        (place, here) -> {
          boolean wordless = here.stream().noneMatch(WORDS::contains);
          if (wordless && (here.contains("source") || here.contains("law"))) {
            if (alone.getOrDefault(place, false)) {
              fault(place, "hides_next_line");
            } else if (here.contains("source")) {
              problems.add(Problem.warning(place, Sentence.of("story.words_lost")));
            }
          } else if (here.contains("source") && !here.contains("why")) {
            fault(place, "source_without_why");
          }
        });
  }

  private void checkGlue() {
    Set<Place> hidden = new HashSet<>();
    for (StaticTag tag : story.tags()) {
      if (tag.spot() != StaticTag.Spot.CHOICE && TagKeys.hides(Tag.of(tag.text()).key())) {
        hidden.add(tag.place());
      }
    }
    for (Place glue : story.glues()) {
      for (int line = glue.line() - 1; line <= glue.line() + 1; line++) {
        if (hidden.contains(new Place(glue.file(), line))) {
          fault(glue, "glue_by_hidden");
          break;
        }
      }
    }
  }

  private void checkWhole() {
    story.externals().forEach(place -> fault(place, "external"));
    boolean asks = story.choices().stream().anyMatch(choice -> !choice.fallback());
    Place top = story.files().isEmpty() ? new Place("", 1) : new Place(story.files().get(0), 1);
    if (asks && noTag("decision")) {
      fault(top, "no_decision_anywhere");
    }
    if (noTag("ending")) {
      fault(top, "no_ending_anywhere");
    }
  }

  private boolean noTag(String key) {
    return story.tags().stream().noneMatch(tag -> Tag.of(tag.text()).key().equals(key));
  }

  private void fault(Place place, String key, Object... arguments) {
    problems.add(Problem.error(place, Sentence.of("story." + key, arguments)));
  }
}
