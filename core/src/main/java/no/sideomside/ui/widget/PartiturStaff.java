package no.sideomside.ui.widget;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.badlogic.gdx.utils.Align;
import java.util.function.IntConsumer;
import no.sideomside.debrief.DangerSpan;
import no.sideomside.debrief.Partitur;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Palette;
import no.sideomside.ui.theme.Pen;
import no.sideomside.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a partitur and the marks on them. One stop for the keyboard: arrows move along a
 * line and across the lines, Enter opens the mark.
 *
 * <p>Preferred size: that of its layout.
 */
final class PartiturStaff extends Widget implements Choosable {
  private final Theme theme;
  private final Actor whole;
  private final Partitur partitur;
  private final PartiturLayout layout;
  private final String danger;
  private final IntConsumer pointed;
  private final IntConsumer opened;
  private final float radius;
  private final GlyphLayout words = new GlyphLayout();
  private final Color shade = new Color();
  private int at;
  private int over = -1;
  private boolean focused;

  /**
   * A staff.
   *
   * @param whole what it is part of, and is seen with where there is room
   * @param danger what is written where danger to life is near
   * @param first the mark the keyboard begins on
   * @param pointed told which mark the keyboard or the mouse is on; −1 for none
   * @param opened told which mark is chosen
   */
  PartiturStaff(
      Theme theme,
      Actor whole,
      Partitur partitur,
      PartiturLayout layout,
      String danger,
      int first,
      IntConsumer pointed,
      IntConsumer opened) {
    this.theme = theme;
    this.whole = whole;
    this.partitur = partitur;
    this.layout = layout;
    this.danger = danger;
    this.pointed = pointed;
    this.opened = opened;
    this.at = Math.max(0, Math.min(first, layout.spots().size() - 1));
    this.radius = radius(theme);
    addListener(new Pointer());
  }

  /** How large marks are. */
  static float radius(Theme theme) {
    return 8.5f * Math.min(1.6f, theme.look().textSize());
  }

  @Override
  public float getPrefWidth() {
    return layout.width();
  }

  @Override
  public float getPrefHeight() {
    return layout.height();
  }

  @Override
  public void choose() {
    if (!layout.spots().isEmpty()) {
      opened.accept(at);
    }
  }

  @Override
  public void focus(boolean has) {
    focused = has;
    if (!layout.spots().isEmpty()) {
      pointed.accept(has ? at : -1);
    }
  }

  @Override
  public boolean show() {
    if (!layout.spots().isEmpty()) {
      intoView();
    }
    return true;
  }

  /** Moves along the line or across the lines; false where there is nothing that way. */
  boolean move(int along, int across) {
    if (layout.spots().isEmpty()) {
      return false;
    }
    int next = along != 0 ? layout.along(at, along) : layout.across(at, across);
    if (next == at) {
      return along != 0;
    }
    at = next;
    pointed.accept(at);
    intoView();
    return true;
  }

  private void intoView() {
    PartiturSpot spot = layout.spots().get(at);
    float reach = radius * 4f;
    Vector2 corner = new Vector2(spot.x() - reach, getHeight() - spot.y() - reach);
    Focus.intoView(this, 0, reach * 2f, reach * 2f, corner);
    Focus.wholeIntoView(whole);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    batch.setColor(1, 1, 1, parentAlpha);
    Palette palette = theme.palette();
    Pen pen = theme.pen();
    for (DangerSpan span : partitur.dangers()) {
      danger(batch, span);
    }
    int lit = over >= 0 ? over : focused ? at : -1;
    if (lit >= 0 && lit < layout.spots().size()) {
      PartiturSpot spot = layout.spots().get(lit);
      float x = getX() + spot.x();
      pen.line(batch, x, up(headless()), x, up(layout.height()), radius * 3.4f, faint(.07f));
    }
    float first = layout.columns().isEmpty() ? 0 : layout.columns().get(0);
    for (float line : layout.lines()) {
      float y = up(line);
      if (partitur.ending() == null) {
        float last = layout.columns().isEmpty() ? 0 : last() + first;
        pen.line(batch, getX(), y, getX() + last, y, 1.2f, faint(.42f));
        pen.dashes(batch, getX() + last, y, getX() + layout.width(), y, 3f, 1.2f, faint(.3f));
      } else {
        pen.line(batch, getX(), y, getX() + layout.end(), y, 1.2f, faint(.42f));
      }
    }
    numbers(batch, lit, parentAlpha);
    if (partitur.ending() != null) {
      ending(batch);
    }
    batch.setColor(1, 1, 1, parentAlpha);
    for (PartiturSpot spot : layout.spots()) {
      spot.sign().draw(batch, theme, getX() + spot.x(), up(spot.y()), radius, spot.ringed());
    }
    if (lit >= 0 && lit < layout.spots().size()) {
      PartiturSpot spot = layout.spots().get(lit);
      float side = radius * 2.05f;
      float x = getX() + spot.x();
      float y = up(spot.y());
      float[] box = {
        x - side, y - side, x + side, y - side, x + side, y + side, x - side, y + side
      };
      pen.outline(batch, box, 2.2f, palette.amber());
    }
  }

  private float last() {
    return layout.columns().get(layout.columns().size() - 1);
  }

  private float up(float fromTop) {
    return getY() + getHeight() - fromTop;
  }

  /** Where the lines that cross begin, below numbers and danger. */
  private float headless() {
    return theme.type().font(Face.LABEL).getLineHeight() * 2.1f;
  }

  private Color faint(float alpha) {
    Color mist = theme.palette().mist();
    return shade.set(mist.r, mist.g, mist.b, theme.look().highContrast() ? alpha * 2f : alpha);
  }

  private void numbers(Batch batch, int lit, float parentAlpha) {
    BitmapFont font = theme.type().font(Face.LABEL);
    int column = lit < 0 ? -1 : layout.spots().get(lit).column();
    for (int index = 0; index < layout.columns().size(); index++) {
      float x = getX() + layout.columns().get(index);
      theme.pen().line(batch, x, up(headless() + 2f), x, up(layout.height() - 4f), 1f, faint(.13f));
      Color colour = index == column ? theme.palette().amber() : theme.palette().mist();
      write(
          batch,
          font,
          Integer.toString(partitur.columns().get(index).number()),
          x,
          up(font.getLineHeight() * 1.15f),
          colour,
          parentAlpha);
    }
  }

  private void write(
      Batch batch,
      BitmapFont font,
      String text,
      float middle,
      float top,
      Color colour,
      float parentAlpha) {
    shade.set(colour).a *= parentAlpha;
    words.setText(font, text, shade, 0, Align.left, false);
    font.draw(batch, words, middle - words.width / 2f, top);
  }

  /** A thin and a thick line, as a score ends. */
  private void ending(Batch batch) {
    if (layout.lines().isEmpty()) {
      return;
    }
    float x = getX() + layout.end();
    float top = up(layout.lines().get(0));
    float bottom = up(layout.lines().get(layout.lines().size() - 1));
    float reach = radius * 1.4f;
    Color paper = theme.palette().paper();
    theme.pen().line(batch, x - 7f, bottom - reach, x - 7f, top + reach, 1.4f, paper);
    theme.pen().line(batch, x, bottom - reach, x, top + reach, 4f, paper);
  }

  private void danger(Batch batch, DangerSpan span) {
    int count = layout.columns().size();
    float from = span.first() >= count ? layout.end() - 24f : layout.before(span.first());
    float to = span.last() + 1 >= count ? layout.end() : layout.before(span.last() + 1);
    Color brick = theme.palette().brick();
    float x1 = getX() + from + 3f;
    float x2 = getX() + to - 3f;
    float top = up(headless());
    float bottom = up(layout.height());
    float[] box = {x1, bottom, x2, bottom, x2, top, x1, top};
    theme.pen().fill(batch, box, shade.set(brick.r, brick.g, brick.b, .13f));
    theme.pen().dashes(batch, x1, bottom, x1, top, 5f, 1.4f, brick);
    theme.pen().dashes(batch, x2, bottom, x2, top, 5f, 1.4f, brick);
    theme.pen().line(batch, x1, top, x2, top, 2f, brick);
    BitmapFont font = theme.type().font(Face.SMALL);
    words.setText(font, danger, brick, 0, Align.left, false);
    float left = Math.min(x1, getX() + getWidth() - words.width);
    font.draw(batch, words, left, up(font.getLineHeight() * .2f));
  }

  /** The mouse: over a mark it is lit, a click opens it. */
  private final class Pointer extends ClickListener {
    @Override
    public boolean mouseMoved(InputEvent event, float x, float y) {
      point(layout.under(x, getHeight() - y, radius * 2.4f));
      return false;
    }

    @Override
    public void exit(InputEvent event, float x, float y, int pointer, @Nullable Actor to) {
      super.exit(event, x, y, pointer, to);
      point(-1);
    }

    @Override
    public void clicked(InputEvent event, float x, float y) {
      int hit = layout.under(x, getHeight() - y, radius * 2.4f);
      if (hit >= 0) {
        at = hit;
        opened.accept(hit);
      }
    }

    private void point(int hit) {
      if (hit != over) {
        over = hit;
        pointed.accept(hit >= 0 ? hit : focused ? at : -1);
        Gdx.graphics.requestRendering();
      }
    }
  }
}
