package no.sideomside.ui;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.utils.ScreenUtils;
import com.badlogic.gdx.utils.viewport.ScreenViewport;
import java.util.Objects;
import java.util.function.Function;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.ui.scene.Pictures;
import no.sideomside.ui.screen.Frame;
import no.sideomside.ui.screen.Page;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Focus;
import org.jspecify.annotations.Nullable;

/**
 * The window: one page at a time, drawn only when something has changed.
 *
 * <p>The layout is measured in units, of which a window of 1280 × 720 pixels has 1280 × 720; a
 * larger window has larger units and the same layout, never more of it.
 */
public final class SideOmSide extends ApplicationAdapter implements Frame {
  private static final float UNIT_WIDTH = 1280f;
  private static final float UNIT_HEIGHT = 720f;
  private static final float LONGEST_STEP = 1f / 30f;

  private final World world;
  private final Function<Frame, Page> first;
  private final Focus focus = new Focus();
  private Settings settings;
  private Texts texts;
  private @Nullable Stage stage;
  private @Nullable Theme theme;
  private @Nullable Pictures pictures;
  private @Nullable Page page;

  /**
   * A window that has not been opened.
   *
   * @param world stories, attempts and settings
   * @param first the page to begin with
   */
  public SideOmSide(World world, Function<Frame, Page> first) {
    this.world = world;
    this.first = first;
    this.settings = world.settings();
    this.texts = Texts.in(settings.language());
  }

  @Override
  public void create() {
    Gdx.graphics.setContinuousRendering(false);
    pictures = new Pictures();
    stage = new Stage(new ScreenViewport());
    Gdx.input.setInputProcessor(new InputMultiplexer(new Keys(), stage));
    fitUnits(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
    go(first.apply(this));
  }

  @Override
  public void resize(int width, int height) {
    if (width > 0 && height > 0 && stage != null) {
      fitUnits(width, height);
      rebuild();
    }
  }

  @Override
  public void render() {
    Stage drawn = stage();
    float seconds = Math.min(Gdx.graphics.getDeltaTime(), LONGEST_STEP);
    if (page != null) {
      page.act(seconds);
    }
    drawn.act(seconds);
    Color night = theme().palette().night();
    ScreenUtils.clear(night.r, night.g, night.b, 1f);
    drawn.draw();
  }

  @Override
  public void dispose() {
    if (page != null) {
      page.leave();
    }
    if (stage != null) {
      stage.dispose();
    }
    if (theme != null) {
      theme.dispose();
    }
    if (pictures != null) {
      pictures.dispose();
    }
    world.close();
  }

  private void fitUnits(int width, int height) {
    float pixels =
        Math.min(
            Gdx.graphics.getBackBufferWidth() / UNIT_WIDTH,
            Gdx.graphics.getBackBufferHeight() / UNIT_HEIGHT);
    ScreenViewport viewport = (ScreenViewport) stage().getViewport();
    float perUnit = Math.max(.5f, pixels);
    viewport.setUnitsPerPixel(
        Gdx.graphics.getBackBufferWidth() / (float) Math.max(1, width) / perUnit);
    viewport.update(width, height, true);
    if (theme == null || Math.abs(theme.pixelsPerUnit() - perUnit) > .001f) {
      newTheme(perUnit);
    }
  }

  private void newTheme(float perUnit) {
    Theme old = theme;
    theme = new Theme(Gdx.files, settings.look(), perUnit);
    if (old != null) {
      old.dispose();
    }
  }

  /** The page shown now, for those who drive the window from outside. */
  public @Nullable Page page() {
    return page;
  }

  @Override
  public void go(Page next) {
    if (page != null && page != next) {
      page.leave();
    }
    page = next;
    rebuild();
  }

  @Override
  public void rebuild() {
    if (page == null) {
      return;
    }
    Stage shown = stage();
    shown.clear();
    focus.on(java.util.List.of(), -1);
    Actor built = page.build(this);
    built.setBounds(0, 0, width(), height());
    shown.addActor(built);
    Gdx.graphics.requestRendering();
  }

  @Override
  public void settings(Settings changed) {
    boolean newLook = !changed.look().equals(settings.look());
    boolean newSize = changed.fullScreen() != settings.fullScreen();
    settings = changed;
    texts = Texts.in(changed.language());
    try {
      world.keep(changed);
    } catch (SentenceException e) {
      Gdx.app.log("settings", texts.say(e.sentence()));
    }
    if (newLook) {
      stage().clear();
      newTheme(theme().pixelsPerUnit());
    }
    if (newSize) {
      fillScreen(changed.fullScreen());
    }
    rebuild();
  }

  private static void fillScreen(boolean filled) {
    Graphics.DisplayMode mode = Gdx.graphics.getDisplayMode();
    if (filled) {
      Gdx.graphics.setFullscreenMode(mode);
    } else {
      Gdx.graphics.setWindowedMode(Math.min(1280, mode.width), Math.min(720, mode.height));
    }
  }

  @Override
  public Texts texts() {
    return texts;
  }

  @Override
  public Theme theme() {
    return Objects.requireNonNull(theme, "the window is open");
  }

  @Override
  public Focus focus() {
    return focus;
  }

  @Override
  public Pictures pictures() {
    return Objects.requireNonNull(pictures, "the window is open");
  }

  @Override
  public World world() {
    return world;
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public float width() {
    return stage().getWidth();
  }

  @Override
  public float height() {
    return stage().getHeight();
  }

  @Override
  public void quit() {
    Gdx.app.exit();
  }

  private Stage stage() {
    return Objects.requireNonNull(stage, "the window is open");
  }

  /**
   * F11, and Enter with Alt, fill the screen or leave it. Other keys go to the page first, then
   * move the focus; a field that is written in keeps its own.
   */
  private final class Keys extends InputAdapter {
    /** Shift keys held, counted from their own events: a quick Tab may be handled after release. */
    private int shifts;

    @Override
    public boolean keyUp(int key) {
      if (isShift(key)) {
        shifts = Math.max(0, shifts - 1);
      }
      return false;
    }

    private static boolean isShift(int key) {
      return key == Input.Keys.SHIFT_LEFT || key == Input.Keys.SHIFT_RIGHT;
    }

    @Override
    public boolean keyDown(int key) {
      Gdx.graphics.requestRendering();
      if (isShift(key)) {
        shifts++;
        return false;
      }
      if (key == Input.Keys.F11 || (key == Input.Keys.ENTER && isAltHeld())) {
        settings(settings.withFullScreen(!settings.fullScreen()));
        return true;
      }
      boolean writing = stage().getKeyboardFocus() instanceof TextField;
      if (writing && key != Input.Keys.ESCAPE && key != Input.Keys.TAB && key != Input.Keys.ENTER) {
        return false;
      }
      if (page != null && page.keyDown(key)) {
        return true;
      }
      return switch (key) {
        case Input.Keys.TAB -> {
          focus.move(shifts > 0 ? -1 : 1);
          yield true;
        }
        case Input.Keys.DOWN, Input.Keys.RIGHT -> {
          focus.move(1);
          yield true;
        }
        case Input.Keys.UP, Input.Keys.LEFT -> {
          focus.move(-1);
          yield true;
        }
        case Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER, Input.Keys.SPACE -> focus.choose();
        default -> false;
      };
    }

    private static boolean isAltHeld() {
      return Gdx.input.isKeyPressed(Input.Keys.ALT_LEFT)
          || Gdx.input.isKeyPressed(Input.Keys.ALT_RIGHT);
    }

    @Override
    public boolean keyTyped(char letter) {
      boolean writing = stage().getKeyboardFocus() instanceof TextField;
      return !writing && page != null && page.keyTyped(letter);
    }
  }
}
