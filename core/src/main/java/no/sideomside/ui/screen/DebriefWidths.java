package no.sideomside.ui.screen;

/**
 * How wide the parts of a debrief's page are, in units.
 *
 * @param rail whether there is room for the list of its parts to the left
 * @param contents of that list, wherever it stands
 * @param space there is beside the list
 * @param measure of a text, which is at most what is good to read
 */
record DebriefWidths(boolean rail, float contents, float space, float measure) {
  /** From the page's edges to the window's. */
  static final float MARGIN = 48f;

  /** Between the list and the text. */
  static final float BETWEEN = 40f;

  private static final float RAIL = 226f;
  private static final float MEASURE = 700f;

  /** In a window of this width, with letters of this size. */
  static DebriefWidths of(float window, float size) {
    float room = window - 2 * MARGIN;
    float beside = room - RAIL * size - BETWEEN;
    boolean rail = beside >= MEASURE * .9f * size;
    float space = rail ? beside : room - 16f;
    float measure = Math.min(space, MEASURE * size);
    return new DebriefWidths(rail, rail ? RAIL * size : measure, space, measure);
  }
}
