package no.sideomside.authoring.panel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rater wrote in a cell.
 *
 * @param value from −2 to 2; 0 is not touched
 * @param contested whether they wrote instead that it can be argued both ways
 */
record Mark(int value, boolean contested) {
  static final Mark UNTOUCHED = new Mark(0, false);
  private static final Mark CONTESTED = new Mark(0, true);

  /**
   * Minus as typed, as printed and as a word processor changes it; 1 as a spreadsheet may save it.
   */
  private static final Pattern NUMBER = Pattern.compile("([+＋]|[-−–‑])?\\s*([0-2])(?:[.,]0+)?");

  /** The mark, or empty where the cell holds something else. */
  static Optional<Mark> of(String cell) {
    if (cell.isEmpty()) {
      return Optional.of(UNTOUCHED);
    }
    if (cell.equals("?") || SheetWords.says(cell, "panel.contested")) {
      return Optional.of(CONTESTED);
    }
    Matcher number = NUMBER.matcher(cell);
    if (!number.matches()) {
      return Optional.empty();
    }
    int value = Integer.parseInt(number.group(2));
    String sign = number.group(1);
    boolean minus = sign != null && "-−–‑".contains(sign);
    return Optional.of(new Mark(minus ? -value : value, false));
  }
}
