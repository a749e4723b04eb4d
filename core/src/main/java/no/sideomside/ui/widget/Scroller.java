package no.sideomside.ui.widget;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import no.sideomside.ui.theme.Theme;

/**
 * A column that scrolls when it is higher than its place. It begins where it is told to, since a
 * page is built anew on every change.
 */
public final class Scroller extends ScrollPane {
  private static final float LINE = 48f;

  private final Focus focus;
  private final float beginning;
  private final boolean seek;
  private boolean shown;

  /**
   * A column.
   *
   * @param beginning how far down it begins, as an earlier one's {@link #where} told
   * @param seek whether the control that has focus is to be in view at once; a page that is met for
   *     the first time is met from its top
   */
  public Scroller(Theme theme, Actor content, Focus focus, float beginning, boolean seek) {
    super(content, theme.scroll());
    this.focus = focus;
    this.beginning = beginning;
    this.seek = seek;
    setScrollingDisabled(true, false);
    setOverscroll(false, false);
    setFadeScrollBars(false);
    setFlickScroll(false);
    setSmoothScrolling(!theme.look().reducedMotion());
    addListener(
        new InputListener() {
          @Override
          public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
            // Of several columns the wheel turns the one the mouse is in.
            if (getStage() != null) {
              getStage().setScrollFocus(Scroller.this);
            }
          }
        });
  }

  /** How far down it is. */
  public float where() {
    return shown ? getScrollY() : beginning;
  }

  /** Moves by so many windows of its height, for the page keys. */
  public void page(int pages) {
    setScrollY(getScrollY() + pages * Math.max(LINE, getHeight() - LINE));
  }

  /** Moves by so many lines, for the arrow keys. */
  public void line(int lines) {
    setScrollY(getScrollY() + lines * LINE);
  }

  /** Moves to its beginning or its end. */
  public void end(boolean last) {
    setScrollY(last ? getMaxY() : 0f);
  }

  /** The page keys; says whether the key was one of them. */
  public boolean keyDown(int key) {
    switch (key) {
      case Input.Keys.PAGE_DOWN -> page(1);
      case Input.Keys.PAGE_UP -> page(-1);
      case Input.Keys.HOME -> end(false);
      case Input.Keys.END -> end(true);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public void layout() {
    super.layout();
    if (!shown && getHeight() > 0) {
      setScrollY(Math.min(beginning, getMaxY()));
      if (seek && focus.current() instanceof Actor actor && actor.isDescendantOf(getActor())) {
        Vector2 corner = actor.localToAscendantCoordinates(getActor(), new Vector2(0, 0));
        scrollTo(corner.x, corner.y - LINE / 2f, actor.getWidth(), actor.getHeight() + LINE);
      }
      updateVisualScroll();
    }
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    super.draw(batch, parentAlpha);
    shown = true;
  }

  @Override
  protected void setStage(Stage stage) {
    super.setStage(stage);
    if (stage != null) {
      stage.setScrollFocus(this);
    }
  }
}
