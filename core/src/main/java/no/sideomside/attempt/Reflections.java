package no.sideomside.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a player hoped and answered. Kept beside the attempt in {@code <id>.reflections.json}, so
 * that sharing an attempt never shares it. Where two windows wrote to the same question, both of
 * what was written stands there, until somebody who has read both changes it.
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

  /** What was answered to a prompt, one answer below the other; empty where nothing was. */
  public String answerTo(String prompt) {
    return together(
        answers.stream().filter(answer -> answer.prompt().equals(prompt)).map(Answer::text));
  }

  /**
   * What was hoped at a decision; empty where nothing was.
   *
   * @param index which of the attempt's decisions, counted from 0
   * @param decision its id: a hope from another path is not guessed at
   */
  public String hopeAt(int index, String decision) {
    return together(
        hopes.stream()
            .filter(hope -> hope.index() == index && hope.decision().equals(decision))
            .map(Hope::text));
  }

  private static String together(Stream<String> texts) {
    return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
  }

  /**
   * These, as they stand on the disk, with what one of several who write has changed: only what
   * they have read themselves goes, and all that they have added comes.
   *
   * @param read what they had read or written last
   * @param now what they have now
   */
  Reflections changed(Reflections read, Reflections now) {
    return new Reflections(
        attempt,
        changed(hopes, read.hopes, now.hopes),
        changed(answers, read.answers, now.answers));
  }

  /** The prompts that {@code all} has answers to which are not among these. */
  Set<String> promptsOfOthers(Reflections all) {
    return all.answers.stream()
        .filter(answer -> !answers.contains(answer))
        .map(Answer::prompt)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> List<T> changed(List<T> here, List<T> read, List<T> now) {
    List<T> all = new ArrayList<>(here);
    all.removeIf(each -> read.contains(each) && !now.contains(each));
    now.stream()
        .filter(each -> !read.contains(each) && !all.contains(each))
        .forEachOrdered(all::add);
    return all;
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
