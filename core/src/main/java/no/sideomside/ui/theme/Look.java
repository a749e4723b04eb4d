package no.sideomside.ui.theme;

/**
 * What the player has chosen of how the window looks and moves.
 *
 * @param textSize 1 to 2
 * @param reading the family of type
 * @param highContrast whether colours are those of high contrast
 * @param reducedMotion whether nothing moves or fades
 * @param lettersPerSecond how fast text appears; 0 for at once
 */
public record Look(
    float textSize,
    Reading reading,
    boolean highContrast,
    boolean reducedMotion,
    int lettersPerSecond) {
  public Look {
    textSize = Math.max(1f, Math.min(2f, textSize));
    lettersPerSecond = Math.max(0, lettersPerSecond);
  }

  /** What one starts with. */
  public static Look usual() {
    return new Look(1f, Reading.USUAL, false, false, 60);
  }
}
