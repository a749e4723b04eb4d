package no.sideomside.ui.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import no.sideomside.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** A column of a debrief that is read downwards, by wheel and by keys. */
final class DebriefPane extends ScrollPane {
  private static final float STEP = 90f;

  /** Above a part of the column that is gone to. */
  private static final float AIR = 24f;

  DebriefPane(Theme theme, Table content) {
    super(content, theme.scroll());
    setScrollingDisabled(true, false);
    setFadeScrollBars(false);
    setOverscroll(false, false);
    setFlickScroll(false);
    setSmoothScrolling(!theme.look().reducedMotion());
    addListener(
        new InputListener() {
          @Override
          public void enter(InputEvent event, float x, float y, int pointer, @Nullable Actor from) {
            if (getStage() != null) {
              getStage().setScrollFocus(DebriefPane.this);
            }
          }
        });
  }

  /** Goes to a part of the column. */
  void show(Actor part) {
    Vector2 top = part.localToAscendantCoordinates(getActor(), new Vector2(0, part.getHeight()));
    setScrollY(getActor().getHeight() - top.y - AIR);
    Gdx.graphics.requestRendering();
  }

  /** Is this far down, in units, at once; or as far as there is anything. */
  void hold(float down) {
    validate();
    setScrollY(Math.min(down, getMaxY()));
    updateVisualScroll();
  }

  /** Scrolls by a key; false where it is not one of those that scroll. */
  boolean scroll(int key) {
    float by =
        switch (key) {
          case Input.Keys.UP -> -STEP;
          case Input.Keys.DOWN -> STEP;
          case Input.Keys.PAGE_UP -> -getHeight() * .85f;
          case Input.Keys.PAGE_DOWN -> getHeight() * .85f;
          case Input.Keys.HOME -> -getMaxY();
          case Input.Keys.END -> getMaxY();
          default -> 0;
        };
    if (by == 0) {
      return false;
    }
    setScrollY(Math.max(0, Math.min(getMaxY(), getScrollY() + by)));
    return true;
  }
}
