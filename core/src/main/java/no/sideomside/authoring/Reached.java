package no.sideomside.authoring;

/** Whether something in a story was come to. */
public enum Reached {
  /** From the beginning. */
  YES,
  /** Only when a play was begun in the middle: whether one can get there is another matter. */
  ONLY_FROM_A_KNOT,
  /** Never. Where everything was tried it cannot be; else it is not proven. */
  NO
}
