package no.sideomside.debrief;

/**
 * One decision made, as a place in the partitur.
 *
 * @param index which of the attempt's decisions, counted from 0
 * @param decision its id
 * @param again whether the same decision was met before on this path
 * @param danger whether danger to life was near when it was made
 */
public record Column(int index, String decision, boolean again, boolean danger) {
  /** What a person calls it: counted from 1. */
  public int number() {
    return index + 1;
  }
}
