package no.sideomside.story;

/** How much a problem matters. */
public enum Severity {
  /** The story cannot be played. */
  ERROR,
  /** It can, but something in it is probably not meant so. */
  WARNING,
  /** A note the author left. */
  INFO
}
