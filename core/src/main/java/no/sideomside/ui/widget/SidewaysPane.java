package no.sideomside.ui.widget;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;

/** Scrolls from side to side and leaves the wheel to the page around it. */
final class SidewaysPane extends ScrollPane {
  SidewaysPane(Actor actor, ScrollPaneStyle style) {
    super(actor, style);
    setScrollingDisabled(false, true);
    setOverscroll(false, false);
    setFadeScrollBars(false);
    setFlickScroll(false);
  }

  @Override
  protected void addScrollListener() {
    // The wheel goes on to whoever scrolls the page.
  }
}
