package no.sideomside.desktop;

import java.util.List;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Session;
import no.sideomside.story.Beat;
import no.sideomside.story.Decision;
import no.sideomside.story.Line;
import no.sideomside.story.Option;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Plays a session in the terminal: one thing a line, nothing moves, nothing is drawn again.
 *
 * <p>The sound and the pictures of a story are left out; a change of place is left to the
 * narration, which tells it anyway.
 */
final class TextPlayer {
  private final Console console;
  private final Texts texts;
  private final Session session;
  private @Nullable Sentence toldUnsaved;

  TextPlayer(Console console, Texts texts, Session session) {
    this.console = console;
    this.texts = texts;
    this.session = session;
  }

  /**
   * Plays on from where the session stands.
   *
   * @return whether the story came to an ending; false where the player stopped
   * @throws SentenceException if the story faults or a choice does not exist
   */
  boolean play(Chooser chooser) throws SentenceException {
    tellUnsaved();
    while (true) {
      Beat beat = session.beat();
      say(beat);
      Decision decision = beat.decision();
      if (decision == null) {
        chooser.ended();
        return true;
      }
      if (!chooser.isPerson()) {
        offer(decision);
      }
      Choice choice = chooser.choose(decision);
      if (choice == null) {
        return false;
      }
      Option option = decision.option(choice.option()).orElseThrow();
      if (!chooser.isPerson()) {
        console.rest();
        if (choice.noneFirst()) {
          console.say(texts.get("desktop.play.none_noted"));
        }
        console.say(texts.get("desktop.play.chosen", option.text()));
      }
      session.choose(choice.option(), choice.noneFirst());
      tellUnsaved();
      if (decision.pause() != null) {
        String hoped = chooser.hope(decision.pause());
        if (hoped == null) {
          return false;
        }
        session.hope(hoped);
        tellUnsaved();
      }
      if (session.attempt().mode() == Mode.GUIDED && !option.why().isEmpty()) {
        console.rest();
        console.say(texts.get("desktop.guided.why", option.why()));
      }
    }
  }

  /** Says again what the story said since the last choice. */
  void repeat() {
    say(session.beat());
  }

  private void say(Beat beat) {
    console.rest();
    for (Line line : beat.lines()) {
      if (!line.text().isEmpty()) {
        console.say(
            line.speaker() == null
                ? line.text()
                : texts.get("desktop.play.speech", line.speaker().name(), line.text()));
      }
    }
    if (beat.ending() != null) {
      console.rest();
      console.say(texts.get("desktop.play.ending", beat.ending().title()));
    }
  }

  private void offer(Decision decision) {
    console.rest();
    List<Option> options = decision.options();
    for (int i = 0; i < options.size(); i++) {
      console.say(texts.get("desktop.play.option", i + 1, options.get(i).text()));
    }
  }

  /** A full disk is told once, not after every choice. */
  private void tellUnsaved() {
    Sentence unsaved = session.notice();
    if (unsaved != null && !unsaved.equals(toldUnsaved)) {
      console.err().println(texts.say(unsaved));
    }
    toldUnsaved = unsaved;
  }
}
