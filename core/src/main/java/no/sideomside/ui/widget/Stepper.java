package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.utils.Align;
import java.util.List;
import java.util.function.IntConsumer;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;

/**
 * A name and a value between two arrows. The left and right keys change it and stop at its ends;
 * Enter takes the next value and begins again after the last.
 */
public final class Stepper extends Control implements Adjustable {
  private static final float NARROWEST = 178f;

  private final int count;
  private final int index;
  private final IntConsumer changed;
  private final Image earlier;
  private final Label value;

  /**
   * A stepper.
   *
   * @param name what it sets
   * @param values every value, in words
   * @param index the value it has
   * @param changed told the index of a new value
   */
  public Stepper(Theme theme, String name, List<String> values, int index, IntConsumer changed) {
    super(theme);
    this.count = values.size();
    this.index = index;
    this.changed = changed;
    pad(9f, 14f, 9f, 10f);
    add(theme.text(name, Face.INTERFACE, theme.palette().paper())).growX().left().padRight(16f);
    earlier = arrow(theme.earlier(), index > 0);
    Image later = arrow(theme.later(), index < count - 1);
    value = new Label(values.get(index), theme.label(Face.INTERFACE, theme.palette().amber()));
    value.setAlignment(Align.center);
    add(earlier).pad(2f, 8f, 2f, 8f);
    add(value).width(widest(values));
    add(later).pad(2f, 8f, 2f, 8f);
  }

  private static Image arrow(Drawable drawable, boolean more) {
    Image image = new Image(drawable);
    image.setColor(new Color(1f, 1f, 1f, more ? 1f : .25f));
    return image;
  }

  private float widest(List<String> values) {
    float widest = NARROWEST * theme.look().textSize();
    for (String value : values) {
      widest =
          Math.max(widest, new GlyphLayout(theme.type().font(Face.INTERFACE), value).width + 2f);
    }
    return widest;
  }

  @Override
  void pressed(InputEvent event, float x) {
    adjust(x < value.getX() && x > earlier.getX() - 8f ? -1 : 1);
  }

  @Override
  public void adjust(int steps) {
    int next = Math.max(0, Math.min(count - 1, index + steps));
    if (next != index) {
      changed.accept(next);
    }
  }

  @Override
  public void choose() {
    changed.accept((index + 1) % count);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    setBackground(focused() ? theme.controlFocused() : theme.control());
    super.draw(batch, parentAlpha);
    ringIfOver(batch);
  }
}
