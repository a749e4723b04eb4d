package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be chosen: a key to press, if it has one, and a text that wraps. Fires its
 * action on a click, or when {@link #choose} is called for the keyboard.
 */
public final class OptionButton extends Control {
  /** As wide as the widest key, so that what stands behind them begins in one line. */
  private static final float KEY = 12f;

  private final Runnable action;
  private final boolean quiet;
  private final Label said;

  /**
   * A button.
   *
   * @param key what to press instead of clicking, as {@code 1}, or null
   * @param quiet whether it shows no box until it has focus
   * @param action what choosing it does
   */
  public OptionButton(
      Theme theme, @Nullable String key, String text, boolean quiet, Runnable action) {
    super(theme);
    this.action = action;
    this.quiet = quiet;
    pad(8f, 14f, 8f, 14f);
    if (key != null) {
      add(new Label(key, theme.label(Face.INTERFACE, theme.palette().amber())))
          .minWidth(KEY * theme.look().textSize())
          .top()
          .padRight(14f);
    }
    said = theme.text(text, Face.INTERFACE, colour());
    add(said).growX().left();
    setBackground(background());
  }

  @Override
  public void choose() {
    action.run();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    setBackground(background());
    said.getStyle().fontColor = colour();
    super.draw(batch, parentAlpha);
  }

  /** What may be passed over is quiet until one is on it. */
  private Color colour() {
    return quiet && !focused() ? theme.palette().mist() : theme.palette().paper();
  }

  private Drawable background() {
    if (focused()) {
      return theme.controlFocused();
    }
    if (isOver()) {
      return theme.controlOver();
    }
    return quiet ? theme.quiet() : theme.control();
  }
}
