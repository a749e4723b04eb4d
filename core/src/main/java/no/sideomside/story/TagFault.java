package no.sideomside.story;

import no.sideomside.text.Sentence;

/** A tag that does not say what its key asks for. Whoever catches it knows the place. */
final class TagFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  TagFault(String key, Object... arguments) {
    super(key);
    this.sentence = Sentence.of("story." + key, arguments);
  }

  Sentence sentence() {
    return sentence;
  }
}
