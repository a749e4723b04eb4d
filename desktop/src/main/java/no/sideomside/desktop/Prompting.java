package no.sideomside.desktop;

import java.util.Locale;
import no.sideomside.attempt.Notebook;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.Prompted;
import no.sideomside.text.Texts;

/**
 * The questions to oneself in the terminal, one line typed for each. What was answered before is
 * shown beside its question, and stands unless something else is typed.
 */
final class Prompting {
  /** Takes an answer away. */
  private static final String NOTHING = "-";

  private final Console console;
  private final Texts texts;

  Prompting(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  /**
   * Asks them all, until the person stops.
   *
   * @param debrief with the answers there are
   * @param notebook where answers go
   */
  void ask(Debrief debrief, Notebook notebook) {
    console.rest();
    console.say(texts.get("prompts.heading"));
    if (notebook.damaged() != null) {
      console.say(texts.get("prompts.damaged"));
      console.say(texts.say(notebook.damaged()));
      return;
    }
    console.say(texts.get("prompts.stays"));
    console.say(texts.get("prompts.no_patients"));
    for (Prompted prompted : debrief.prompts()) {
      if (!ask(prompted, notebook)) {
        return;
      }
    }
  }

  /** Whether the person goes on. */
  private boolean ask(Prompted prompted, Notebook notebook) {
    console.rest();
    console.say(prompted.prompt().in(texts));
    if (prompted.answer() == null) {
      console.say(texts.get("prompts.enter"));
    } else {
      console.say(texts.get("prompts.wrote", prompted.answer().text()));
      console.say(texts.get("prompts.enter_keeps"));
    }
    String typed = console.hear();
    if (typed == null || isQuit(typed)) {
      return false;
    }
    if (typed.equals(NOTHING)) {
      notebook.answer(prompted.key(texts), "");
    } else if (!typed.isEmpty()) {
      notebook.answer(prompted.key(texts), typed);
    }
    return true;
  }

  private boolean isQuit(String typed) {
    String word = texts.get("desktop.play.command.quit");
    String lower = typed.toLowerCase(Locale.ROOT);
    return lower.equals(word) || lower.equals(word.substring(0, 1));
  }
}
