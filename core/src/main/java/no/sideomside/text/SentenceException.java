package no.sideomside.text;

/**
 * A fault that a person can act on, told as a {@link Sentence}. Whoever shows it says it with
 * {@link Texts#say}; its stack trace is for a log at most.
 */
public class SentenceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  /** A fault with nothing behind it that a log would want. */
  public SentenceException(Sentence sentence) {
    super(sentence.key() + " " + sentence.arguments());
    this.sentence = sentence;
  }

  /** A fault with the exception that showed it. */
  public SentenceException(Sentence sentence, Throwable cause) {
    super(sentence.key() + " " + sentence.arguments(), cause);
    this.sentence = sentence;
  }

  /** What to say. */
  public final Sentence sentence() {
    return sentence;
  }
}
