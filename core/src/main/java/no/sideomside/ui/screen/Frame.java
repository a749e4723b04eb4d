package no.sideomside.ui.screen;

import no.sideomside.text.Texts;
import no.sideomside.ui.Settings;
import no.sideomside.ui.World;
import no.sideomside.ui.scene.Pictures;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Focus;

/** What a page may use of the window it is shown in. */
public interface Frame {
  /** The program's words in the language chosen. */
  Texts texts();

  /** The look at this size of window; another object after every change. */
  Theme theme();

  /** Which control of the page the keyboard is on. */
  Focus focus();

  /** The pictures of stories. */
  Pictures pictures();

  /** Stories, attempts and settings. */
  World world();

  /** What the player has chosen. */
  Settings settings();

  /** Takes these settings from now on and keeps them; the page is built anew. */
  void settings(Settings changed);

  /** Shows another page in place of this one. */
  void go(Page page);

  /** Builds the page that is shown anew, since what it knows has changed. */
  void rebuild();

  /** Width of the layout in units; a window of 1280 × 720 pixels has 1280. */
  float width();

  /** Height of the layout in units. */
  float height();

  /** Ends the program. */
  void quit();
}
