package no.sideomside.authoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts in prose: its words, how long it takes to read and how hard it is. */
public final class Prose {
  /** How fast one reads on a screen, in words a minute. */
  public static final int WORDS_A_MINUTE = 200;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<![.!?…])[.!?…]++(?=[\"»”’)]{0,3}(?:\\s|$))");

  private int words;
  private int longWords;
  private int sentences;

  /** Nothing counted yet. */
  public Prose() {}

  /** Words of a text. */
  public static int words(String text) {
    int words = 0;
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words++;
    }
    return words;
  }

  /** Counts a text in. */
  public void add(String text) {
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words++;
      longWords += word.group().codePointCount(0, word.group().length()) > 6 ? 1 : 0;
    }
    int ends = 0;
    for (Matcher end = SENTENCE_END.matcher(text); end.find(); ) {
      ends++;
    }
    sentences += Math.max(1, ends);
  }

  /** All words counted in. */
  public int words() {
    return words;
  }

  /**
   * Björnsson's LIX (1968): words to a sentence, and words of more than six letters in a hundred.
   * Under 30 is very easy, over 40 is harder than a newspaper.
   */
  public double lix() {
    return words == 0 ? 0 : (double) words / sentences + 100.0 * longWords / words;
  }
}
