package no.sideomside.debrief;

/** Why a decision became a key moment. */
public enum Picked {
  /** Principles pulled apart on the option taken. */
  APART,
  /** Principles pulled apart on another option that was offered. */
  APART_ELSEWHERE,
  /** The option taken was for something. */
  GAVE,
  /** The option taken was against something. */
  COST,
  /** A principle is contested on the option taken, or a panel disagrees about it. */
  DISPUTED,
  /** The same, on another option that was offered. */
  DISPUTED_ELSEWHERE,
  /** Something was at stake, and two moments to stop at are better than one. */
  AT_STAKE;

  /** The reason where it is another option that answers the question, and not the one taken. */
  Picked elsewhere() {
    return switch (this) {
      case APART -> APART_ELSEWHERE;
      case DISPUTED -> DISPUTED_ELSEWHERE;
      default -> this;
    };
  }
}
