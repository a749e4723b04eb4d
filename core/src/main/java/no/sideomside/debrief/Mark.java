package no.sideomside.debrief;

/**
 * What the option taken did with a principle that was at stake (principles.md, «How a choice is
 * scored» 4).
 */
public enum Mark {
  FOR("▲"),
  AGAINST("▼"),
  UNTOUCHED("○");

  private final String symbol;

  Mark(String symbol) {
    this.symbol = symbol;
  }

  /** The sign it is drawn as; one character, in the fonts we ship. */
  public String symbol() {
    return symbol;
  }

  static Mark of(double score) {
    return score > 0 ? FOR : score < 0 ? AGAINST : UNTOUCHED;
  }
}
