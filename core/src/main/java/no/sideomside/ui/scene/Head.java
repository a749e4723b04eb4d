package no.sideomside.ui.scene;

/**
 * Where somebody's head is in a scene, in parts of the canvas that all pictures share.
 *
 * @param left from 0 at the canvas's left edge to 1 at its right
 * @param top from 0 at its top edge to 1 at its bottom
 * @param right see {@code left}
 * @param bottom see {@code top}
 */
public record Head(float left, float top, float right, float bottom) {}
