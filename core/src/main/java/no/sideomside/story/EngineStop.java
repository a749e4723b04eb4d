package no.sideomside.story;

import no.sideomside.text.Sentence;

/** The engine could not be started, or was stopped before it had an answer. */
final class EngineStop extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  EngineStop(Sentence sentence) {
    super(sentence.key());
    this.sentence = sentence;
  }

  EngineStop(Sentence sentence, Throwable cause) {
    super(sentence.key(), cause);
    this.sentence = sentence;
  }

  Sentence sentence() {
    return sentence;
  }
}
