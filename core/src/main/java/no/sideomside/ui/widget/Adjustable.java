package no.sideomside.ui.widget;

/** A control with a value that the left and right keys change. */
public interface Adjustable extends Choosable {
  /** Moves the value so many steps, stopping at its ends. */
  void adjust(int steps);
}
