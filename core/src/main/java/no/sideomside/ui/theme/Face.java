package no.sideomside.ui.theme;

/** The faces of type, by what they are for. */
public enum Face {
  /** What the story says. */
  STORY,
  /** A title. */
  TITLE,
  /** What may be chosen, and most of the interface. */
  INTERFACE,
  /** Names above a line, numbers, labels. */
  LABEL,
  /** What may be passed over. */
  SMALL
}
