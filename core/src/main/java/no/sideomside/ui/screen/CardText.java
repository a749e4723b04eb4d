package no.sideomside.ui.screen;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Closing;
import no.sideomside.attempt.TakenOption;
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

  /**
   * What is said of a story.
   *
   * @param unfinished the attempt at it that waits to be gone on with, or null
   * @param ended the attempt at it that came to an ending last, or null
   * @param brief whether it stands among others: then only what one chooses by
   */
  static CardText of(
      Texts texts,
      Heading heading,
      Rubric rubric,
      @Nullable Attempt unfinished,
      @Nullable Attempt ended,
      boolean brief) {
    List<String> marks = new ArrayList<>();
    if (unfinished != null) {
      marks.add(texts.get("ui.start.begun", unfinished.decisions().size()));
    }
    if (ended != null) {
      marks.add(played(texts, ended));
    }
    if (heading.language() != texts.language()) {
      marks.add(texts.get("ui.start.only_in", language(texts, heading)));
    }
    List<String> facts = new ArrayList<>();
    facts.add(texts.get("ui.start.minutes", heading.minutes()));
    if (!brief && !heading.trains().isEmpty()) {
      facts.add(trains(texts, heading, rubric));
    }
    if (heading.contentNote() != null) {
      facts.add(brief ? firstSentence(heading.contentNote()) : heading.contentNote());
    }
    return new CardText(heading.title(), marks, facts);
  }

  /** When an attempt came to an ending, and to which. */
  private static String played(Texts texts, Attempt ended) {
    Instant when = ended.endedAt() == null ? ended.startedAt() : ended.endedAt();
    String day = DateWords.of(texts, when, Instant.now(), ZoneId.systemDefault());
    Closing closing = ended.closing();
    return closing == null || closing.endingTitle().isBlank()
        ? texts.get("ui.start.played", day)
        : texts.get("ui.start.played_to", day, closing.endingTitle());
  }

  /** The whole note stands on the page before the story. */
  private static String firstSentence(String note) {
    int end = note.indexOf(". ");
    return end < 0 ? note : note.substring(0, end + 1);
  }

  /** What was done last in an attempt, as its story tells it; empty where it does not. */
  static String last(Texts texts, Attempt attempt) {
    if (attempt.decisions().isEmpty()) {
      return "";
    }
    return attempt
        .decisions()
        .get(attempt.decisions().size() - 1)
        .taken()
        .map(TakenOption::recap)
        .filter(recap -> !recap.isBlank())
        .map(recap -> texts.get("ui.start.last", recap))
        .orElse("");
  }

  /** What a story trains, in words. */
  static String trains(Texts texts, Heading heading, Rubric rubric) {
    return texts.get("ui.start.trains", principles(texts, heading, rubric));
  }

  static String language(Texts texts, Heading heading) {
    return texts.get("text.language." + heading.language().tag());
  }

  /** Names of principles in a row; one no longer in the rubric stands by its id. */
  private static String principles(Texts texts, Heading heading, Rubric rubric) {
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
