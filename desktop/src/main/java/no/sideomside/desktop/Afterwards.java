package no.sideomside.desktop;

import java.time.ZoneId;
import no.sideomside.attempt.Notebook;
import no.sideomside.attempt.Session;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.DebriefText;
import no.sideomside.text.Texts;

/** What follows an ending in the terminal: the debrief, and questions to oneself. */
final class Afterwards {
  private final Console console;
  private final Texts texts;

  Afterwards(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  /** Tells the debrief, then hears what a person wants to keep for themselves. */
  void follow(Session session, Chooser chooser) {
    Debrief debrief =
        Debrief.of(session.attempt(), session.reflections(), session.script().rubric());
    console.rest();
    if (chooser.isPerson()) {
      tellAndAsk(debrief, session.notebook());
    } else {
      console.say(text(debrief.withoutAnswers()));
    }
    if (session.unsaved() == null) {
      console.rest();
      console.say(texts.get("desktop.debrief.again", session.attempt().id()));
    } else {
      console.err().println(texts.say(session.unsaved()));
    }
  }

  /** Tells the debrief, then asks what it would otherwise end with. */
  void tellAndAsk(Debrief debrief, Notebook notebook) {
    console.say(text(debrief.withoutAnswers().withoutPrompts()));
    new Prompting(console, texts).ask(debrief, notebook);
  }

  private String text(Debrief debrief) {
    return new DebriefText(texts, ZoneId.systemDefault()).write(debrief);
  }
}
