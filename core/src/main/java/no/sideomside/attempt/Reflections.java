package no.sideomside.attempt;

import java.util.List;

/**
 * What a player hoped and answered. Kept beside the attempt in {@code <id>.reflections.json}, so
 * that sharing an attempt never shares it.
 *
 * @param attempt id of the attempt
 * @param hopes in the order of the pauses
 * @param answers to the debrief's prompts
 */
public record Reflections(String attempt, List<Hope> hopes, List<Answer> answers) {
  public Reflections {
    hopes = hopes == null ? List.of() : List.copyOf(hopes);
    answers = answers == null ? List.of() : List.copyOf(answers);
  }

  /**
   * A hope at a pause.
   *
   * @param index which of the attempt's decisions, counted from 0
   * @param decision that decision's id
   * @param text what the player picked or wrote
   */
  public record Hope(int index, String decision, String text) {}

  /**
   * An answer to a prompt of the debrief.
   *
   * @param prompt the prompt as shown
   * @param text the answer
   */
  public record Answer(String prompt, String text) {}
}
