package no.sideomside.desktop;

import java.time.ZoneId;
import java.util.List;
import no.sideomside.attempt.Session;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.DebriefText;
import no.sideomside.text.Texts;

/** What follows an ending in the terminal: the debrief, and questions to oneself. */
final class Afterwards {
  private static final List<String> PROMPTS =
      List.of("desktop.answers.prompt.us", "desktop.answers.prompt.who");

  private final Console console;
  private final Texts texts;
  private final Session session;

  Afterwards(Console console, Texts texts, Session session) {
    this.console = console;
    this.texts = texts;
    this.session = session;
  }

  /** Tells the debrief, then hears what the player wants to keep for themselves. */
  void debrief(Chooser chooser) {
    Debrief debrief =
        Debrief.of(session.attempt(), session.reflections(), session.script().rubric());
    console.rest();
    console.say(new DebriefText(texts, ZoneId.systemDefault()).write(debrief));
    if (chooser.isPerson()) {
      List<String> prompts = PROMPTS.stream().map(key -> texts.get(key)).toList();
      List<String> answers = chooser.answers(prompts);
      for (int i = 0; i < answers.size(); i++) {
        session.answer(prompts.get(i), answers.get(i));
      }
    }
    if (session.unsaved() == null) {
      console.rest();
      console.say(texts.get("desktop.debrief.again", session.attempt().id()));
    } else {
      console.err().println(texts.say(session.unsaved()));
    }
  }
}
