package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import java.util.function.Consumer;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;

/** A name and whether it is on, in a word and in a picture. Enter and a click turn it. */
public final class Switch extends Control implements Adjustable {
  private final boolean on;
  private final Consumer<Boolean> turned;

  /**
   * A switch.
   *
   * @param name what it turns on and off
   * @param state the word for how it stands, as «På»
   * @param on how it stands
   * @param turned told how it is to stand
   */
  public Switch(Theme theme, String name, String state, boolean on, Consumer<Boolean> turned) {
    super(theme);
    this.on = on;
    this.turned = turned;
    pad(9f, 14f, 9f, 18f);
    add(theme.text(name, Face.INTERFACE, theme.palette().paper())).growX().left().padRight(16f);
    add(new Label(state, theme.label(Face.INTERFACE, theme.palette().amber()))).padRight(12f);
    add(new Track()).size(Track.WIDTH, Track.HEIGHT);
  }

  @Override
  public void adjust(int steps) {
    if (steps > 0 != on) {
      choose();
    }
  }

  @Override
  public void choose() {
    turned.accept(!on);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    setBackground(focused() ? theme.controlFocused() : theme.control());
    super.draw(batch, parentAlpha);
    ringIfOver(batch);
  }

  /** What the knob moves in. */
  private final class Track extends Widget {
    static final float WIDTH = 46f;
    static final float HEIGHT = 26f;
    private static final float KNOB = 18f;

    @Override
    public void draw(Batch batch, float parentAlpha) {
      theme.track(on).draw(batch, getX(), getY(), WIDTH, HEIGHT);
      float gap = (HEIGHT - KNOB) / 2f;
      float x = on ? WIDTH - KNOB - gap : gap;
      theme.knob(on).draw(batch, getX() + x, getY() + gap, KNOB, KNOB);
    }
  }
}
