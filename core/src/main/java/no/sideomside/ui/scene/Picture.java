package no.sideomside.ui.scene;

import com.badlogic.gdx.graphics.Texture;

/**
 * A drawn picture and where it lies on the canvas of 1920 × 1080 pixels that all pictures share.
 *
 * @param texture what was drawn; may be a part of the canvas
 * @param left pixels from the canvas's left edge
 * @param top pixels from its top edge
 */
record Picture(Texture texture, int left, int top) {
  static final int CANVAS_WIDTH = 1920;
  static final int CANVAS_HEIGHT = 1080;
}
