package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;

/**
 * A few words to press, as wide as they are. Its focus is a ring around it, so that it shows on
 * every colour.
 */
public final class PushButton extends Control {
  private static final float GAP = 3f;

  /** How much a button asks for. */
  public enum Weight {
    /** The one thing a page most likely is opened for. */
    PRIMARY,
    /** One of several. */
    PLAIN,
    /** A way elsewhere; no box until it has focus. */
    QUIET
  }

  private final Weight weight;
  private final Runnable action;
  private final Label said;

  /** A button that does {@code action} on a click, or when it is chosen. */
  public PushButton(Theme theme, String text, Weight weight, Runnable action) {
    super(theme);
    this.weight = weight;
    this.action = action;
    pad(9f, weight == Weight.PRIMARY ? 22f : 12f, 9f, weight == Weight.PRIMARY ? 22f : 12f);
    said = new Label(text, theme.label(Face.INTERFACE, colour()));
    add(said);
    setBackground(background());
  }

  private Color colour() {
    return switch (weight) {
      case PRIMARY -> theme.palette().night();
      case PLAIN -> theme.palette().paper();
      case QUIET -> theme.palette().mist();
    };
  }

  private Drawable background() {
    return switch (weight) {
      case PRIMARY -> theme.primary();
      case PLAIN -> theme.control();
      case QUIET -> theme.quiet();
    };
  }

  @Override
  public void choose() {
    action.run();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    setBackground(focused() && weight != Weight.PRIMARY ? theme.controlFocused() : background());
    said.getStyle().fontColor =
        focused() && weight == Weight.QUIET ? theme.palette().paper() : colour();
    super.draw(batch, parentAlpha);
    ringIfLit(batch, weight == Weight.PRIMARY ? GAP : 0f, 1f);
  }
}
