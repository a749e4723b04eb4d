package no.sideomside.authoring.check;

import java.util.Map;
import no.sideomside.story.Problem;

/** Which rule a problem of {@code story} or {@code rubric} is told under, by its sentence's key. */
final class ProblemRules {
  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry("story.ink_says", Rule.INK),
          Map.entry("story.todo", Rule.TODO),
          Map.entry("story.ref_to_itself", Rule.REF_TO_ITSELF),
          Map.entry("story.big_number", Rule.BIG_NUMBER),
          Map.entry("story.external", Rule.EXTERNAL),
          Map.entry("story.top_missing", Rule.HEADING),
          Map.entry("story.top_dynamic", Rule.HEADING),
          Map.entry("story.bad_language", Rule.HEADING),
          Map.entry("story.bad_minutes", Rule.HEADING),
          Map.entry("story.bad_variants", Rule.HEADING),
          Map.entry("story.bad_cast", Rule.HEADING),
          Map.entry("story.bad_variant_note", Rule.HEADING),
          Map.entry("story.no_variant_variable", Rule.HEADING),
          Map.entry("story.variant_notes", Rule.HEADING),
          Map.entry("story.other_id", Rule.FOLDER),
          Map.entry("story.other_language", Rule.FOLDER),
          Map.entry("story.shelf_twice", Rule.FOLDER),
          Map.entry("story.wrong_name", Rule.FOLDER),
          Map.entry("story.no_rubric", Rule.RUBRIC),
          Map.entry("story.unknown_key", Rule.UNKNOWN_TAG),
          Map.entry("story.only_on_a_choice", Rule.MISPLACED_TAG),
          Map.entry("story.only_at_the_top", Rule.MISPLACED_TAG),
          Map.entry("story.not_on_a_choice", Rule.MISPLACED_TAG),
          Map.entry("story.source_without_why", Rule.MISPLACED_TAG),
          Map.entry("story.value_missing", Rule.TAG_VALUE),
          Map.entry("story.no_value_here", Rule.TAG_VALUE),
          Map.entry("story.tag_twice", Rule.TAG_VALUE),
          Map.entry("story.bad_id", Rule.TAG_VALUE),
          Map.entry("story.none_is_taken", Rule.TAG_VALUE),
          Map.entry("story.bad_colour", Rule.TAG_VALUE),
          Map.entry("story.bad_danger", Rule.TAG_VALUE),
          Map.entry("story.bad_ending", Rule.TAG_VALUE),
          Map.entry("story.bad_source", Rule.TAG_VALUE),
          Map.entry("story.source_without_kind", Rule.SOURCE_KIND),
          Map.entry("story.bad_name", Rule.UNKNOWN_SCENE),
          Map.entry("story.bad_mood", Rule.UNKNOWN_MOOD),
          Map.entry("story.unknown_person", Rule.UNKNOWN_CAST),
          Map.entry("story.unknown_source", Rule.UNKNOWN_SOURCE),
          Map.entry("story.unknown_card", Rule.UNKNOWN_LAW_CARD),
          Map.entry("story.unknown_principle", Rule.UNKNOWN_PRINCIPLE),
          Map.entry("story.bad_score", Rule.SCORE_VALUE),
          Map.entry("story.too_many_scores", Rule.TOO_MANY_PRINCIPLES),
          Map.entry("story.free_with_scores", Rule.SCORE_OR_NOT),
          Map.entry("story.scored_and_discussed", Rule.SCORE_OR_NOT),
          Map.entry("story.choice_without_id", Rule.CHOICE_WITHOUT_ID),
          Map.entry("story.id_twice", Rule.DUPLICATE_ID),
          Map.entry("story.offered_twice", Rule.DUPLICATE_ID),
          Map.entry("story.dynamic_choice_tag", Rule.DYNAMIC_CHOICE_TAG),
          Map.entry("story.outside_brackets", Rule.OUTSIDE_BRACKETS),
          Map.entry("story.hides_next_line", Rule.HIDDEN_LINE),
          Map.entry("story.words_lost", Rule.HIDDEN_LINE),
          Map.entry("story.glue_by_hidden", Rule.GLUE),
          Map.entry("story.no_decision_anywhere", Rule.DECISION_WITHOUT_ID),
          Map.entry("story.no_decision", Rule.DECISION_WITHOUT_ID),
          Map.entry("story.no_ending_anywhere", Rule.NO_ENDING),
          Map.entry("story.no_ending", Rule.NO_ENDING),
          Map.entry("story.ran_out", Rule.NO_ENDING),
          Map.entry("story.never_returns", Rule.LOOP),
          Map.entry("story.calls_itself", Rule.LOOP),
          Map.entry("story.too_many_lines", Rule.LOOP),
          Map.entry("story.will_not_load", Rule.CRASH),
          Map.entry("story.divided_by_zero", Rule.CRASH),
          Map.entry("story.too_many_options", Rule.CRASH),
          Map.entry("story.no_such_variant", Rule.CRASH));

  private ProblemRules() {}

  /** The rule of a problem met before the story is played; what is not listed is of the file. */
  static Rule of(Problem problem) {
    return RULES.getOrDefault(problem.sentence().key(), Rule.FILE);
  }

  /** The rule of a problem met in play: Ink's own complaint is a crash there. */
  static Rule inPlay(Problem problem) {
    Rule rule = RULES.getOrDefault(problem.sentence().key(), Rule.CRASH);
    return rule == Rule.INK ? Rule.CRASH : rule;
  }
}
