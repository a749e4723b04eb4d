package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;

/**
 * Columns that are as high as they will be before they are first shown: a text that wraps knows its
 * height only once it knows its width, and one within a control only a time after that. Where a
 * column scrolls to a place in it, the place must hold.
 */
final class Settled {
  private static final int TIMES = 3;

  private Settled() {}

  /** Lays a column out at a width until nothing in it moves any more. */
  static Table at(float width, Table column) {
    for (int i = 0; i < TIMES; i++) {
      column.setSize(width, column.getPrefHeight());
      column.validate();
    }
    return column;
  }
}
