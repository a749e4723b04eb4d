package no.sideomside.ui.screen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.sideomside.attempt.Reflections;
import org.jspecify.annotations.Nullable;

/** What the debrief's page knows between two times that it is built. */
final class DebriefState {
  private final Set<Integer> open = new HashSet<>();
  private final Set<String> fields = new HashSet<>();
  private final Map<String, String> written = new HashMap<>();
  private final Map<String, String> kept = new HashMap<>();

  DebriefState(@Nullable Reflections reflections) {
    if (reflections != null) {
      for (Reflections.Answer answer : reflections.answers()) {
        kept.put(answer.prompt(), answer.text());
        written.put(answer.prompt(), answer.text());
      }
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

  /** Takes what is written. */
  void write(String prompt, String text) {
    written.put(prompt, text);
  }

  /** Hands over every answer that is another than the one handed over last. */
  void keep(DebriefActions actions) {
    written.forEach(
        (prompt, text) -> {
          if (!text.strip().equals(kept.getOrDefault(prompt, "").strip())) {
            kept.put(prompt, text);
            actions.answer(prompt, text.strip());
          }
        });
  }
}
