package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;

/**
 * One page of the window. Its actors are built anew whenever the size of the window, the language
 * or the look changes, so a page keeps what it knows in fields and never in actors.
 */
public interface Page {
  /**
   * Builds what is shown; it is stretched to the whole window.
   *
   * @param frame what the page may use: texts, theme, focus, and the way to other pages
   */
  Actor build(Frame frame);

  /** Called once a frame with the seconds since the last; at most 1/30. */
  default void act(float seconds) {}

  /**
   * A key was pressed that the frame itself has no use for ({@link Frame} moves the focus with Tab,
   * arrows and Enter).
   *
   * @return whether the page used it
   */
  default boolean keyDown(int key) {
    return false;
  }

  /**
   * A letter was typed.
   *
   * @return whether the page used it
   */
  default boolean keyTyped(char letter) {
    return false;
  }

  /** Called when another page takes its place. */
  default void leave() {}

  /** A name for pictures of the page and for logs, in ASCII. */
  String name();
}
