package no.sideomside.debrief;

/** Why a decision became a key moment. */
public enum Picked {
  /** Principles pulled apart on the option taken, or on one offered. */
  APART,
  /** The option taken was for something. */
  GAVE,
  /** The option taken was against something. */
  COST,
  /** A principle is contested there, or a panel disagrees. */
  DISPUTED,
  /** Something was at stake, and two moments to stop at are better than one. */
  AT_STAKE
}
