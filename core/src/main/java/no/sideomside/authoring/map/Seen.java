package no.sideomside.authoring.map;

/** How much of a part of a story was come to. */
public enum Seen {
  /** Every line of it. */
  WHOLLY,
  /** Some lines of it. */
  PARTLY,
  /** Only when a play was begun in the middle. */
  ONLY_FROM_A_KNOT,
  /** Nothing of it. */
  NEVER
}
