package no.sideomside.debrief;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import no.sideomside.attempt.Said;

/**
 * What a decision is called where people read: the first words of the line it was met at, as the
 * player read them. A decision's id is its author's, and in one language whichever is played.
 */
public final class FirstWords {
  /** So many letters at most where a sentence ends before, so that a heading is one line. */
  private static final int MOST = 60;

  /** Whole sentences shorter than this say too little alone. */
  private static final int FEWEST = 24;

  private static final String MORE = " …";

  private FirstWords() {}

  /**
   * The first words of the last that was said, whole sentences as far as there is room, without the
   * full stop; empty where nothing was.
   *
   * @param said what was shown before a decision
   */
  public static String of(List<Said> said) {
    if (said.isEmpty()) {
      return "";
    }
    Said last = said.get(said.size() - 1);
    String line = last.text().strip().replaceAll("\\s+", " ");
    String spoken = last.who() == null ? line : last.who() + ": " + line;
    String sentences = upTo(BreakIterator.getSentenceInstance(Locale.ROOT), spoken, MOST);
    if (sentences.length() >= FEWEST || sentences.equals(spoken)) {
      return sentences.replaceFirst("(?<!\\.)\\.$", "");
    }
    String words = upTo(BreakIterator.getLineInstance(Locale.ROOT), spoken, MOST - MORE.length());
    return words.isEmpty()
        ? spoken.substring(0, MOST - MORE.length()) + MORE
        : words.replaceFirst("[\\s,;:.–-]+$", "") + MORE;
  }

  /** The longest beginning of a text that ends where it may and has so many letters at most. */
  private static String upTo(BreakIterator ends, String text, int most) {
    ends.setText(text);
    int end = text.length() <= most ? text.length() : ends.preceding(most + 1);
    return end == BreakIterator.DONE ? "" : text.substring(0, end).strip();
  }
}
