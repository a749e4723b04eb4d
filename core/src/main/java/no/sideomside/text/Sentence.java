package no.sideomside.text;

import java.util.Arrays;
import java.util.List;

/**
 * Something the program has to say, before its language is chosen: a key of the bundles and the
 * arguments its pattern takes.
 *
 * <p>Faults travel as sentences, so that the person reads them in the language of the screen they
 * look at, whichever part of the program met the fault.
 *
 * @param key bundle and key, as {@code story.unknown_principle}
 * @param arguments what the pattern's {@code {0}}, {@code {1}} … stand for; strings, numbers or
 *     other sentences
 */
public record Sentence(String key, List<Object> arguments) {
  public Sentence {
    arguments = List.copyOf(arguments);
  }

  /** A sentence with its arguments in the order of its pattern. */
  public static Sentence of(String key, Object... arguments) {
    return new Sentence(key, Arrays.asList(arguments));
  }
}
