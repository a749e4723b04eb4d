package no.sideomside.authoring;

import no.sideomside.story.Beat;
import no.sideomside.story.Line;
import no.sideomside.story.Option;

/** Counts the words a player reads. */
final class Words {
  private Words() {}

  /** The words of the lines shown and of the options offered after them. */
  static int of(Beat beat) {
    int words = 0;
    for (Line line : beat.lines()) {
      words += of(line.text());
    }
    if (beat.decision() != null) {
      for (Option option : beat.decision().options()) {
        words += of(option.text());
      }
    }
    return words;
  }

  /** Runs of characters between spaces that hold a letter or a digit. */
  static int of(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (Character.isWhitespace(at) || Character.isSpaceChar(at)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(at)) {
        inWord = true;
        words++;
      }
    }
    return words;
  }
}
