package no.sideomside.authoring.check;

import java.util.Locale;
import no.sideomside.story.Severity;

/**
 * Every rule there is. A rule's id is its name with hyphens, and stays: trainers look it up in the
 * guide by it, under the heading that {@link #page} leads to.
 */
public enum Rule {
  // What Ink, the files and the folders say.
  INK(Severity.ERROR),
  FILE(Severity.ERROR),
  FOLDER(Severity.ERROR),
  RUBRIC(Severity.ERROR),
  DIVERT_TARGET(Severity.ERROR),
  TUNNEL_ONWARDS(Severity.ERROR),
  REF_TO_ITSELF(Severity.ERROR),
  BIG_NUMBER(Severity.ERROR),
  EXTERNAL(Severity.ERROR),

  // The tags.
  HEADING(Severity.ERROR),
  UNKNOWN_TAG(Severity.ERROR),
  MISPLACED_TAG(Severity.ERROR),
  TAG_VALUE(Severity.ERROR),
  HIDDEN_LINE(Severity.ERROR),
  GLUE(Severity.ERROR),
  UNKNOWN_SCENE(Severity.ERROR),
  UNUSABLE_PICTURE(Severity.ERROR),
  UNKNOWN_SOUND(Severity.ERROR),
  UNKNOWN_MOOD(Severity.ERROR),
  UNKNOWN_CAST(Severity.ERROR),
  UNKNOWN_SOURCE(Severity.ERROR),
  UNKNOWN_LAW_CARD(Severity.ERROR),

  // Choices and decisions.
  CHOICE_WITHOUT_ID(Severity.ERROR),
  DECISION_WITHOUT_ID(Severity.ERROR),
  DUPLICATE_ID(Severity.ERROR),
  OUTSIDE_BRACKETS(Severity.ERROR),
  DYNAMIC_CHOICE_TAG(Severity.ERROR),
  UNKNOWN_PRINCIPLE(Severity.ERROR),
  SCORE_VALUE(Severity.ERROR),
  TOO_MANY_PRINCIPLES(Severity.ERROR),
  SCORE_OR_NOT(Severity.ERROR),

  // Where the story goes.
  UNREACHABLE_KNOT(Severity.ERROR),
  NO_ENDING(Severity.ERROR),
  LOOP(Severity.ERROR),
  CRASH(Severity.ERROR),
  LANGUAGES(Severity.ERROR),
  PANEL(Severity.ERROR),

  // What weakens a story that works.
  NO_REASON(Severity.WARNING),
  NO_SOURCE(Severity.WARNING),
  SOURCE_KIND(Severity.WARNING),
  FEW_DILEMMAS(Severity.WARNING),
  ALL_EQUAL(Severity.WARNING),
  BEST_FIRST(Severity.WARNING),
  BEST_LONGEST(Severity.WARNING),
  UNEVEN_LENGTHS(Severity.WARNING),
  TRAINS(Severity.WARNING),
  REFUSED_WORD(Severity.WARNING),
  OLD_LAW_CARD(Severity.WARNING),
  DIVISION(Severity.WARNING),
  CHANCE(Severity.WARNING),
  LIX(Severity.WARNING),
  NO_QUESTION(Severity.WARNING),
  NO_THOUGHT(Severity.WARNING),
  MINUTES(Severity.WARNING),
  UNREACHABLE_OPTION(Severity.WARNING),
  PANEL_STALE(Severity.WARNING),
  PANEL_DIFFERS(Severity.WARNING),
  PANEL_DISAGREES(Severity.WARNING),

  // What is good to know.
  WORDS(Severity.INFO),
  KNOT_WORDS(Severity.INFO),
  DECISIONS(Severity.INFO),
  ENDINGS(Severity.INFO),
  MOMENTS(Severity.INFO),
  DOMINATED(Severity.INFO),
  TODO(Severity.INFO),
  NOT_PROVEN(Severity.INFO),
  MORE(Severity.INFO);

  /** The guide that explains every rule. */
  public static final String GUIDE = "stories/README.md";

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** What stands in brackets in a finding: {@code choice-without-id}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is a figure for one who asks for every one; the rest is told without them. */
  public boolean isDetail() {
    return this == KNOT_WORDS;
  }

  /** How much it matters, unless a finding says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Where the guide explains it: file and heading. */
  public String page() {
    return GUIDE + "#" + id();
  }
}
