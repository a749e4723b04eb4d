package no.sideomside.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
    Objects.requireNonNull(attempt, "attempt");
    hopes = hopes == null ? List.of() : List.copyOf(hopes);
    answers = answers == null ? List.of() : List.copyOf(answers);
  }

  /** Nothing hoped or answered yet. */
  public static Reflections none(String attempt) {
    return new Reflections(attempt, List.of(), List.of());
  }

  /** Whether there is nothing to keep. */
  public boolean isEmpty() {
    return hopes.isEmpty() && answers.isEmpty();
  }

  /** The same, of the attempt with this id. */
  Reflections of(String id) {
    return attempt.equals(id) ? this : new Reflections(id, hopes, answers);
  }

  /** These and one more hope; one already there for the same decision gives way. */
  public Reflections with(Hope hope) {
    List<Hope> all = new ArrayList<>(hopes);
    all.removeIf(earlier -> earlier.index() == hope.index());
    all.add(hope);
    return new Reflections(attempt, all, answers);
  }

  /**
   * These and one more answer; one already there for the same prompt gives way, to nothing where
   * the new one is blank.
   */
  public Reflections with(Answer answer) {
    List<Answer> all = new ArrayList<>(answers);
    all.removeIf(earlier -> earlier.prompt().equals(answer.prompt()));
    if (!answer.text().isBlank()) {
      all.add(answer);
    }
    return new Reflections(attempt, hopes, all);
  }

  /**
   * A hope at a pause.
   *
   * @param index which of the attempt's decisions, counted from 0
   * @param decision that decision's id
   * @param text what the player picked or wrote
   */
  public record Hope(int index, String decision, String text) {
    public Hope {
      Objects.requireNonNull(decision, "decision");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * An answer to a prompt of the debrief.
   *
   * @param prompt the prompt as shown
   * @param text the answer
   */
  public record Answer(String prompt, String text) {
    public Answer {
      Objects.requireNonNull(prompt, "prompt");
      Objects.requireNonNull(text, "text");
    }
  }
}
