package no.sideomside.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.sideomside.attempt.Attempt;
import no.sideomside.rubric.Principle;
import no.sideomside.rubric.Rubric;
import no.sideomside.story.Heading;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a story's card says.
 *
 * @param title the story's
 * @param marks what stands out: that it is begun, that it is in another language
 * @param facts how long it takes, what it trains, what one should know before starting
 */
record CardText(String title, List<String> marks, List<String> facts) {
  /** A dot that stays with the name before it. */
  private static final String BETWEEN = "\u00a0· ";

  CardText {
    marks = List.copyOf(marks);
    facts = List.copyOf(facts);
  }

  static CardText of(Texts texts, Heading heading, Rubric rubric, @Nullable Attempt unfinished) {
    List<String> marks = new ArrayList<>();
    if (unfinished != null) {
      marks.add(texts.get("ui.start.begun", unfinished.decisions().size()));
    }
    if (heading.language() != texts.language()) {
      marks.add(texts.get("ui.start.only_in", language(texts, heading)));
    }
    List<String> facts = new ArrayList<>();
    facts.add(texts.get("ui.start.minutes", heading.minutes()));
    if (!heading.trains().isEmpty()) {
      facts.add(texts.get("ui.start.trains", trains(texts, heading, rubric)));
    }
    if (heading.contentNote() != null) {
      facts.add(heading.contentNote());
    }
    return new CardText(heading.title(), marks, facts);
  }

  static String language(Texts texts, Heading heading) {
    return texts.get("text.language." + heading.language().tag());
  }

  /** Names of principles in a row; one no longer in the rubric stands by its id. */
  private static String trains(Texts texts, Heading heading, Rubric rubric) {
    return heading.trains().stream()
        .map(
            id ->
                rubric
                    .principle(id)
                    .map(Principle::name)
                    .map(name -> name.in(texts.language()))
                    .orElse(id))
        .collect(Collectors.joining(BETWEEN));
  }
}
