package no.sideomside.ui;

import no.sideomside.data.Keeping;
import no.sideomside.text.Language;
import no.sideomside.ui.theme.Look;

/**
 * What the player has chosen, kept between runs.
 *
 * @param language of the program and, where they are written in it, the stories
 * @param look how the window looks and moves
 * @param fullScreen whether it fills the screen
 * @param sound whether room tones are heard
 * @param welcomed whether the first start's questions have been answered
 * @param keeping how long attempts are kept
 */
public record Settings(
    Language language,
    Look look,
    boolean fullScreen,
    boolean sound,
    boolean welcomed,
    Keeping keeping) {
  /** What one starts with. */
  public static Settings usual() {
    return new Settings(Language.NB, Look.usual(), false, false, false, Keeping.USUAL);
  }

  /** These in another language. */
  public Settings with(Language newLanguage) {
    return new Settings(newLanguage, look, fullScreen, sound, welcomed, keeping);
  }

  /** These with another look. */
  public Settings with(Look newLook) {
    return new Settings(language, newLook, fullScreen, sound, welcomed, keeping);
  }

  /** These with the screen filled or not. */
  public Settings withFullScreen(boolean filled) {
    return new Settings(language, look, filled, sound, welcomed, keeping);
  }

  /** These with room tones or not. */
  public Settings withSound(boolean heard) {
    return new Settings(language, look, fullScreen, heard, welcomed, keeping);
  }

  /** These, with the first start's questions answered. */
  public Settings asWelcomed() {
    return new Settings(language, look, fullScreen, sound, true, keeping);
  }

  /** These with attempts kept for another while. */
  public Settings with(Keeping newKeeping) {
    return new Settings(language, look, fullScreen, sound, welcomed, newKeeping);
  }
}
