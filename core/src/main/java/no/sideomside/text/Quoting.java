package no.sideomside.text;

import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;

/** Finds again, in a sentence that has been put together, the words it was given. */
final class Quoting {
  private Quoting() {}

  /**
   * A sentence, part by part.
   *
   * @param said the arguments as text
   * @param given the same arguments, of which some are {@link Words}
   */
  static Words words(MessageFormat format, Object[] said, Object[] given) {
    List<Words.Part> parts = new ArrayList<>();
    AttributedCharacterIterator text = format.formatToCharacterIterator(said);
    while (text.getIndex() < text.getEndIndex()) {
      Object argument = text.getAttribute(MessageFormat.Field.ARGUMENT);
      String run = run(text, text.getRunLimit(MessageFormat.Field.ARGUMENT));
      if (argument instanceof Integer index
          && given[index] instanceof Words words
          && words.plain().equals(run)) {
        parts.addAll(words.parts());
      } else {
        parts.add(new Words.Part(run, null));
      }
    }
    return new Words(parts);
  }

  private static String run(AttributedCharacterIterator text, int limit) {
    StringBuilder run = new StringBuilder();
    for (char letter = text.current(); text.getIndex() < limit; letter = text.next()) {
      run.append(letter);
    }
    return run.toString();
  }
}
