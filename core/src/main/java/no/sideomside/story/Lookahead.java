package no.sideomside.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what stands behind the options of a decision, in a second running story, so that the one
 * being played never plays wrong text: blade-ink does not stand to be rewound after a fault.
 */
final class Lookahead {
  /** Hidden lines behind one option; a story that has more goes round in circles. */
  private static final int MOST_LINES = 200;

  private final Script script;
  private final LineTags values;
  private @Nullable Machine second;

  Lookahead(Script script) {
    this.script = script;
    this.values = new LineTags(script.heading().cast(), script.rubric());
  }

  /** The options of a decision, whole. All of them must be told within one beat's time. */
  /**
   * The options, in the order they are offered.
   *
   * @param machine the story that offers them; goes on from where it is
   */
  List<Option> options(Machine machine, List<Machine.Offered> offered) throws StoryException {
    String state = machine.state();
    long deadline = machine.newDeadline();
    List<Option> options = new ArrayList<>();
    for (Machine.Offered choice : offered) {
      options.add(option(choice, behind(state, deadline, choice)));
    }
    return options;
  }

  private Option option(Machine.Offered choice, Behind behind) {
    ChoiceTags tags = ChoiceTags.of(choice.tags().stream().map(Tag::of).toList(), script.rubric());
    List<Discussion> discussions = new ArrayList<>();
    for (String principle : tags.discussed()) {
      discussions.add(
          new Discussion(
              principle,
              behind.argumentsFor.getOrDefault(principle, ""),
              behind.argumentsAgainst.getOrDefault(principle, "")));
    }
    return tags.option(choice, discussions, behind);
  }

  private Behind behind(String state, long deadline, Machine.Offered choice) {
    Behind behind = new Behind();
    try {
      Machine machine = second == null ? new Machine(script.story()) : second;
      second = machine;
      machine.deadline(deadline);
      machine.load(state);
      machine.choose(choice.index());
      for (int i = 0; i < MOST_LINES && machine.canContinue(); i++) {
        TaggedLine line = TaggedLine.of(machine.next(), List.of());
        if (line.hidden()) {
          collect(line, behind);
        } else if (!line.text().isEmpty()) {
          break;
        }
      }
    } catch (StoryException e) {
      // The fault is told when the option is taken; until then the others can be.
      second = null;
    }
    return behind;
  }

  private void collect(TaggedLine line, Behind behind) {
    for (Tag tag : line.tags()) {
      try {
        switch (tag.key()) {
          case "why" -> behind.why.add(line.text());
          case "recap" -> behind.recap.add(line.text());
          case "source" -> behind.sources.add(values.source(tag));
          case "thought" ->
              behind.thoughts.add(new Thought(values.person(tag.value()), line.text()));
          case "law" -> behind.law.add(values.card(tag));
          case "for" -> behind.argumentsFor.merge(tag.value(), line.text(), Lookahead::join);
          case "against" ->
              behind.argumentsAgainst.merge(tag.value(), line.text(), Lookahead::join);
          default -> {
            // A cue of a hidden line is played when the option is taken.
          }
        }
      } catch (TagFault e) {
        // Only a tag made while playing can still be wrong here, and it says nothing we can use.
      }
    }
  }

  private static String join(String first, String second) {
    return first + " " + second;
  }
}
