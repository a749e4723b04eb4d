package no.sideomside.ui.scene;

import com.badlogic.gdx.graphics.Texture;

/**
 * A picture and where it lies on the canvas of 1920 × 1080 pixels that all pictures share.
 *
 * @param texture what was drawn; may be a part of the canvas
 * @param left pixels from the canvas's left edge
 * @param top pixels from its top edge
 * @param width pixels of the canvas that it takes
 * @param height see {@code width}
 */
record Picture(Texture texture, int left, int top, int width, int height) {
  static final int CANVAS_WIDTH = 1920;
  static final int CANVAS_HEIGHT = 1080;

  /** One that the build has drawn, as large as it was drawn. */
  static Picture drawn(Texture texture, int left, int top) {
    return new Picture(texture, left, top, texture.getWidth(), texture.getHeight());
  }

  /** One that fills the canvas, however large it is. */
  static Picture whole(Texture texture) {
    return new Picture(texture, 0, 0, CANVAS_WIDTH, CANVAS_HEIGHT);
  }
}
