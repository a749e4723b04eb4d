package no.sideomside.ui.screen;

import no.sideomside.ui.theme.Look;
import no.sideomside.ui.theme.Reading;

/** A look with one thing of it changed. */
record LookChange(Look look) {
  Look textSize(float size) {
    return new Look(
        size, look.reading(), look.highContrast(), look.reducedMotion(), look.lettersPerSecond());
  }

  Look reading(Reading reading) {
    return new Look(
        look.textSize(),
        reading,
        look.highContrast(),
        look.reducedMotion(),
        look.lettersPerSecond());
  }

  Look contrast(boolean high) {
    return new Look(
        look.textSize(), look.reading(), high, look.reducedMotion(), look.lettersPerSecond());
  }

  Look stillness(boolean still) {
    return new Look(
        look.textSize(), look.reading(), look.highContrast(), still, look.lettersPerSecond());
  }

  Look speed(int lettersPerSecond) {
    return new Look(
        look.textSize(),
        look.reading(),
        look.highContrast(),
        look.reducedMotion(),
        lettersPerSecond);
  }
}
