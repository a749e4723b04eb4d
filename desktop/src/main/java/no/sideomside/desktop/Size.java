package no.sideomside.desktop;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * How large a window is, in pixels.
 *
 * @param width across
 * @param height from top to bottom
 */
record Size(int width, int height) {
  private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{2,3})[xX×]([1-9]\\d{2,3})");

  /**
   * Reads {@code 1280x720}.
   *
   * @throws SentenceException if it is written otherwise
   */
  static Size of(String written) throws SentenceException {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      throw new SentenceException(Sentence.of("desktop.usage.size", written));
    }
    return new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }
}
