package no.sideomside.ui.scene;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.utils.Disposable;
import java.util.Objects;
import no.sideomside.story.OwnPictures;
import no.sideomside.story.Script;
import no.sideomside.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A place in full colour behind a page, darkening downwards where the page's words stand. The
 * picture is read after the page has shown itself, and comes forward out of the dark.
 */
public final class Backdrop extends Group implements Disposable {
  private static final float SHAPE = 9f / 16f;
  private static final float REST = .12f;
  private static final float FORWARD = 1f / .22f;

  private final SceneView view;
  private @Nullable Theme theme;
  private @Nullable Opening wanted;
  private @Nullable Opening shown;
  private float rest;
  private float veil = 1f;
  private float dim;
  private float left;
  private float clear = .3f;
  private boolean drawn;

  /** Where a story opens, and the pictures that lie beside it. */
  private record Opening(String scene, OwnPictures own) {}

  /** A backdrop that shows nothing yet. */
  public Backdrop(Pictures pictures, Theme theme) {
    view = new SceneView(pictures, theme, false);
    setTouchable(Touchable.disabled);
  }

  /**
   * Stands in a page built anew.
   *
   * @param leftPart how much of the width, from the left, is kept dark for words
   * @param clearPart how much of the picture's height, from the top, is not darkened
   */
  public Backdrop in(Theme newTheme, float leftPart, float clearPart) {
    theme = newTheme;
    view.in(newTheme);
    left = leftPart;
    clear = clearPart;
    sizeChanged();
    return this;
  }

  /** Shows the place where a story opens as soon as one rests on it. */
  public void show(Script script) {
    String scene = script.heading().scene();
    Opening opening = scene == null ? null : new Opening(scene, script.pictures());
    if (!Objects.equals(opening, wanted)) {
      wanted = opening;
      rest = drawn ? REST : 0f;
    }
  }

  /** Whether it shows what it was told to, and nothing in it moves. */
  public boolean isStill() {
    return Objects.equals(wanted, shown) && (shown == null || (veil <= 0f && view.isStill()));
  }

  /** Darkens all of it, 0 to 1, where words have come over it. */
  public void dim(float amount) {
    dim = Math.max(0f, Math.min(1f, amount));
  }

  @Override
  public void act(float delta) {
    super.act(delta);
    if (!drawn) {
      Gdx.graphics.requestRendering();
      return;
    }
    if (!Objects.equals(wanted, shown)) {
      rest -= delta;
      Gdx.graphics.requestRendering();
      if (rest <= 0f) {
        shown = wanted;
        veil = 1f;
        view.with(shown == null ? OwnPictures.NONE : shown.own());
        view.show(SceneState.place(shown == null ? null : shown.scene()));
      }
      return;
    }
    // Nothing is asked for while the picture is read: it asks for itself when it comes.
    if (veil > 0f && shown != null && view.isStill()) {
      boolean still = theme != null && theme.look().reducedMotion();
      veil = still ? 0f : Math.max(0f, veil - delta * FORWARD);
      Gdx.graphics.requestRendering();
    }
  }

  @Override
  protected void sizeChanged() {
    float width = getWidth() * (1f - left);
    float height = left > 0f ? Math.min(getHeight(), width * SHAPE) : getHeight();
    view.setBounds(getWidth() - width, getHeight() - height, width, height);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Theme look = theme;
    if (look == null) {
      return;
    }
    drawn = true;
    if (shown == null) {
      return;
    }
    if (view.getParent() == null) {
      addActor(view);
    }
    super.draw(batch, parentAlpha);
    batch.setColor(Color.WHITE);
    float x = getX() + view.getX() - 2f;
    float bottom = getY() + view.getY() - 2f;
    float width = view.getWidth() + 4f;
    float dark = view.getHeight() * (1f - clear);
    look.fade().draw(batch, x, bottom + dark * .3f, width, dark * .7f);
    look.night().draw(batch, x, bottom, width, dark * .3f + 1f);
    if (left > 0f) {
      look.fadeRight().draw(batch, x, bottom, width * .3f, view.getHeight() + 4f);
    }
    float cover = Math.max(veil, dim);
    if (cover > 0f) {
      batch.setColor(1f, 1f, 1f, cover);
      look.night().draw(batch, getX() - 2f, getY() - 2f, getWidth() + 4f, getHeight() + 4f);
      batch.setColor(Color.WHITE);
    }
  }

  @Override
  public void dispose() {
    view.dispose();
  }
}
