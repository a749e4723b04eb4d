package no.sideomside.ui.screen;

/** How fast text appears. */
enum TextSpeed {
  CALM(30),
  USUAL(60),
  FAST(120),
  AT_ONCE(0);

  private final int lettersPerSecond;

  TextSpeed(int lettersPerSecond) {
    this.lettersPerSecond = lettersPerSecond;
  }

  /** 0 for at once. */
  int lettersPerSecond() {
    return lettersPerSecond;
  }

  /** The speed nearest to a number of letters a second. */
  static TextSpeed of(int lettersPerSecond) {
    if (lettersPerSecond <= 0) {
      return AT_ONCE;
    }
    TextSpeed nearest = USUAL;
    for (TextSpeed speed : values()) {
      if (speed != AT_ONCE
          && Math.abs(speed.lettersPerSecond - lettersPerSecond)
              < Math.abs(nearest.lettersPerSecond - lettersPerSecond)) {
        nearest = speed;
      }
    }
    return nearest;
  }
}
