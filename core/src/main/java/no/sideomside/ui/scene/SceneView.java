package no.sideomside.ui.scene;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.utils.Disposable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sideomside.story.OwnPictures;
import no.sideomside.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The picture behind the story: a place, the people in it and what stands before them. Who is seen
 * is told in {@link Placing}.
 *
 * <p>It is put together in a picture of its own only when something changes, and shown as one
 * opaque layer: on a machine without a graphics card, what costs is the pixels. It covers whatever
 * size it is given; what does not fit is cut at the sides or at the bottom, where the text stands.
 *
 * <p>Nothing waits for it. The words of a new moment are on the screen first; the old picture stays
 * until everything in the new one has been read, and then fades into it, or gives way at once where
 * nothing is to move or the machine is too slow for a fade.
 */
public final class SceneView extends Actor implements Disposable {
  private static final float FADE_SECONDS = .22f;
  private static final float SLOW_SECONDS = .07f;

  private final Pictures pictures;
  private final Placing placing = Placing.read();
  private final SceneBrush brush;
  private final boolean fades;
  private Theme theme;
  private OwnPictures own = OwnPictures.NONE;
  private SceneState state = SceneState.opening(null);
  private Composition wanted;
  private Set<Motif> upcoming = Set.of();
  private @Nullable Composition shown;
  private @Nullable Texture front;
  private @Nullable Texture back;
  private boolean words;
  private boolean due;
  private float faded = 1f;
  private long lastFrame;

  /**
   * A view that shows nothing yet.
   *
   * @param pictures where pictures come from; stays the caller's
   * @param fades whether one picture fades into the next; otherwise it gives way to it
   */
  public SceneView(Pictures pictures, Theme theme, boolean fades) {
    this.pictures = pictures;
    this.theme = theme;
    this.fades = fades;
    this.brush = new SceneBrush(pictures);
    this.wanted = composition(state);
  }

  /** Stands in a page built anew, perhaps in another look. */
  public SceneView in(Theme newTheme) {
    theme = newTheme;
    show(state);
    return this;
  }

  /**
   * Takes a story's own pictures before the program's, from the next time it is shown something.
   */
  public SceneView with(OwnPictures pictures) {
    own = pictures;
    return this;
  }

  /** Shows this from now on. */
  public void show(SceneState newState) {
    state = newState;
    Composition next = composition(newState);
    if (!next.equals(wanted)) {
      wanted = next;
      words = true;
      Gdx.graphics.requestRendering();
    }
  }

  /** Has the pictures of these moments read, since they are likely to come. */
  public void expect(List<SceneState> moments) {
    Set<Motif> pictured = new HashSet<>();
    moments.forEach(moment -> pictured.addAll(composition(moment).pictures()));
    upcoming = pictured;
    words = true;
    Gdx.graphics.requestRendering();
  }

  /** Whether it shows what it was told to, and nothing in it moves. */
  public boolean isStill() {
    return wanted.equals(shown) && faded >= 1f;
  }

  private Composition composition(SceneState moment) {
    return Composition.of(moment, placing, own, Pictures::isThere, theme.palette().night());
  }

  @Override
  public void act(float delta) {
    super.act(delta);
    if (words) {
      // What came with it is drawn in this frame; nothing else is begun before the next.
      words = false;
      Gdx.graphics.requestRendering();
    } else if (!wanted.equals(shown)) {
      pictures.want(wanted.pictures());
      due = pictures.areSettled(wanted.pictures());
    } else {
      pictures.want(upcoming);
    }
    if (faded < 1f) {
      long now = System.nanoTime();
      float seconds = (now - lastFrame) / 1e9f;
      lastFrame = now;
      faded = seconds > SLOW_SECONDS ? 1f : Math.min(1f, faded + seconds / FADE_SECONDS);
      Gdx.graphics.requestRendering();
    }
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    if (getStage() == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    if (due || outgrown()) {
      batch.end();
      compose();
      getStage().getViewport().apply();
      batch.begin();
    }
    batch.setColor(Color.WHITE);
    batch.disableBlending();
    if (faded < 1f && back != null) {
      put(batch, back);
      batch.setColor(1f, 1f, 1f, faded);
    }
    if (faded < 1f) {
      batch.enableBlending();
    }
    if (front != null) {
      put(batch, front);
    }
    batch.enableBlending();
    batch.setColor(Color.WHITE);
  }

  private void put(Batch batch, Texture picture) {
    TextureRegion region = new TextureRegion(picture);
    region.flip(false, true);
    batch.draw(region, getX(), getY(), getWidth(), getHeight());
  }

  /** Whether what is shown was put together for another size. */
  private boolean outgrown() {
    return shown != null
        && front != null
        && (front.getWidth() != pixels(getWidth()) || front.getHeight() != pixels(getHeight()))
        && pictures.areSettled(shown.pictures());
  }

  private int pixels(float units) {
    float perUnit = Gdx.graphics.getBackBufferWidth() / getStage().getViewport().getWorldWidth();
    return Math.max(1, Math.round(units * perUnit));
  }

  private void compose() {
    Composition next = due || shown == null ? wanted : shown;
    boolean another = !next.equals(shown);
    Texture old = front;
    Texture target = sized(another ? back : front);
    brush.paint(next, target);
    front = target;
    if (another) {
      back = old;
      faded = fades && !theme.look().reducedMotion() ? 0f : 1f;
      lastFrame = System.nanoTime();
      Gdx.graphics.requestRendering();
    }
    shown = next;
    due = false;
    Set<Motif> kept = new HashSet<>(next.pictures());
    kept.addAll(wanted.pictures());
    kept.addAll(upcoming);
    pictures.keepOnly(kept);
  }

  /** A picture of the size it is shown in: this one, if it fits. */
  private Texture sized(@Nullable Texture spare) {
    int width = pixels(getWidth());
    int height = pixels(getHeight());
    if (spare != null && spare.getWidth() == width && spare.getHeight() == height) {
      return spare;
    }
    if (spare != null) {
      spare.dispose();
    }
    return SceneBrush.canvas(width, height);
  }

  @Override
  public void dispose() {
    if (front != null) {
      front.dispose();
    }
    if (back != null) {
      back.dispose();
    }
    brush.dispose();
  }
}
