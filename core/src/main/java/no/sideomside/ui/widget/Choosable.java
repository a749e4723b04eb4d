package no.sideomside.ui.widget;

/** A control that the keyboard can be on. */
public interface Choosable {
  /** Does what a click on it does. */
  void choose();

  /** Tells it whether the keyboard is on it, so that it can show so. */
  void focus(boolean has);
}
