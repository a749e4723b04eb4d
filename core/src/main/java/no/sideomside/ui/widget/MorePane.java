package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import no.sideomside.ui.theme.Theme;

/** Scrolls downwards, and shows with an arrow under it while there is more below. */
public final class MorePane extends ScrollPane {
  /** Height to leave under it for the arrow, where it may scroll. */
  public static final float FOOT = 22f;

  private static final float OVERLAP = 40f;

  private final Theme theme;

  /** A pane of something. */
  public MorePane(Theme theme, Actor content) {
    super(content, theme.scroll());
    this.theme = theme;
    setScrollingDisabled(true, false);
    setFadeScrollBars(false);
    setOverscroll(false, false);
    setFlickScroll(false);
    setSmoothScrolling(!theme.look().reducedMotion());
  }

  /**
   * Moves by so many of its heights.
   *
   * @return false where it is at its end already
   */
  public boolean page(int pages) {
    return moved(getScrollY() + pages * Math.max(OVERLAP, getHeight() - OVERLAP));
  }

  /** Moves to its beginning or its end. */
  public void end(boolean last) {
    setScrollY(last ? getMaxY() : 0f);
  }

  /** Moves by so many lines, for the arrow keys. */
  public void line(int lines) {
    moved(getScrollY() + lines * OVERLAP);
  }

  private boolean moved(float to) {
    float before = getScrollY();
    setScrollY(Math.max(0f, Math.min(getMaxY(), to)));
    return Math.abs(getScrollY() - before) > 1f;
  }

  /** Whether there is something below what is seen. */
  public boolean hasMore() {
    return getMaxY() - getScrollY() > 2f;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    super.draw(batch, parentAlpha);
    if (hasMore()) {
      batch.setColor(1f, 1f, 1f, parentAlpha);
      float x = getX() + getWidth() / 2f;
      float y = getY() - FOOT / 2f;
      Color ink = theme.palette().amber();
      theme.pen().line(batch, x - 10f, y + 5f, x, y - 5f, 2.5f, ink);
      theme.pen().line(batch, x, y - 5f, x + 10f, y + 5f, 2.5f, ink);
    }
  }
}
