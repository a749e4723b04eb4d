package no.sideomside.ui.screen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.sideomside.attempt.Notebook;
import no.sideomside.attempt.Reflections;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What the debrief's page knows between two times that it is built. */
final class DebriefState {
  private final Notebook notebook;
  private final Set<Integer> open = new HashSet<>();
  private final Set<String> fields = new HashSet<>();
  private final Map<String, String> written = new HashMap<>();

  /**
   * The state of a page.
   *
   * @param notebook where every answer is kept as it is written
   */
  DebriefState(Notebook notebook) {
    this.notebook = notebook;
    for (Reflections.Answer answer : notebook.kept().answers()) {
      written.put(answer.prompt(), notebook.kept().answerTo(answer.prompt()));
    }
  }

  /** Whether the card of a key moment is open. */
  boolean isOpen(int decision) {
    return open.contains(decision);
  }

  /** Opens a card or shuts it. */
  void turn(int decision) {
    if (!open.remove(decision)) {
      open.add(decision);
    }
  }

  /** Whether a question has a field to answer in. */
  boolean hasField(String prompt) {
    return fields.contains(prompt) || !answer(prompt).isBlank();
  }

  /** Gives a question a field. */
  void giveField(String prompt) {
    fields.add(prompt);
  }

  /** What is written to a prompt so far. */
  String answer(String prompt) {
    return written.getOrDefault(prompt, "");
  }

  /** Takes what is written, and keeps it. */
  void write(String prompt, String text) {
    written.put(prompt, text);
    notebook.answer(prompt, text);
  }

  /** The prompts that were answered in another window too, while this page was open. */
  Set<String> alsoAnsweredElsewhere() {
    return notebook.alsoAnsweredElsewhere();
  }

  /** Why nothing can be written here, or null. */
  @Nullable Sentence damaged() {
    return notebook.damaged();
  }

  /** Why what was written last is not on disk, or null. */
  @Nullable Sentence unsaved() {
    return notebook.unsaved();
  }
}
