package no.sideomside.debrief;

/** Who set the numbers of what was offered: a number has an author (principles.md, 9). */
public enum RatedBy {
  /** No panel of five or more has rated anything of it. */
  AUTHORS,
  /** A panel has rated some of it. */
  BOTH,
  /** A panel has rated all of it. */
  PANEL
}
