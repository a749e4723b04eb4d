package no.sideomside.ui.widget;

/**
 * One mark of the partitur and where it stands.
 *
 * @param row which principle, counted from the top
 * @param column which decision, counted from 0
 * @param x its middle, from the left, in units
 * @param y its middle, from the top, in units
 * @param sign what it is drawn as
 * @param ringed whether another option did more
 */
record PartiturSpot(int row, int column, float x, float y, Sign sign, boolean ringed) {}
