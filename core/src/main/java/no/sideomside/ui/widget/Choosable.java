package no.sideomside.ui.widget;

/** A control that the keyboard can be on. */
public interface Choosable {
  /** Does what a click on it does. */
  void choose();

  /** Tells it whether the keyboard is on it, so that it can show so. */
  void focus(boolean has);

  /**
   * Brings itself into view where it scrolls.
   *
   * @return false where the whole control is to be brought into view by {@link Focus}
   */
  default boolean show() {
    return false;
  }
}
