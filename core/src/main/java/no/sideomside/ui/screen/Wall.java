package no.sideomside.ui.screen;

import com.badlogic.gdx.Gdx;
import java.util.Objects;
import no.sideomside.text.Texts;
import no.sideomside.ui.Settings;
import no.sideomside.ui.World;
import no.sideomside.ui.scene.Pictures;
import no.sideomside.ui.theme.Look;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Focus;
import org.jspecify.annotations.Nullable;

/**
 * The window as a page on the wall has it: the same but for letters that are read from the back of
 * a room, capitals at least {@link #CAPITAL} of its height. The page that holds it disposes of it.
 */
final class Wall implements Frame {
  /** A capital letter's least height, as a part of the window's. */
  static final float CAPITAL = 1f / 25f;

  /** Above the least, so that no rounding to pixels falls short of it. */
  private static final float ROUNDING = 1.02f;

  private @Nullable Frame window;
  private @Nullable Theme theme;
  private @Nullable Look look;
  private float perUnit;
  private float tall;

  /** Is on this window from now on; letters are drawn anew where its size or look has changed. */
  Wall on(Frame newWindow) {
    window = newWindow;
    Look wanted = newWindow.settings().look();
    float scale = newWindow.theme().pixelsPerUnit();
    Theme old = theme;
    if (old == null
        || !wanted.equals(look)
        || Math.abs(scale - perUnit) > .001f
        || Math.abs(newWindow.height() - tall) > .5f) {
      look = wanted;
      perUnit = scale;
      tall = newWindow.height();
      theme = Theme.forWall(Gdx.files, wanted, scale, tall * CAPITAL * ROUNDING);
      if (old != null) {
        old.dispose();
      }
    }
    return this;
  }

  /** The letters are no longer needed. */
  void dispose() {
    if (theme != null) {
      theme.dispose();
      theme = null;
    }
  }

  private Frame window() {
    return Objects.requireNonNull(window, "on");
  }

  @Override
  public Texts texts() {
    return window().texts();
  }

  @Override
  public Theme theme() {
    return Objects.requireNonNull(theme, "on");
  }

  @Override
  public Focus focus() {
    return window().focus();
  }

  @Override
  public Pictures pictures() {
    return window().pictures();
  }

  @Override
  public World world() {
    return window().world();
  }

  @Override
  public Settings settings() {
    return window().settings();
  }

  @Override
  public void settings(Settings changed) {
    window().settings(changed);
  }

  @Override
  public void go(Page page) {
    window().go(page);
  }

  @Override
  public void rebuild() {
    window().rebuild();
  }

  @Override
  public float width() {
    return window().width();
  }

  @Override
  public float height() {
    return window().height();
  }

  @Override
  public void quit() {
    window().quit();
  }
}
