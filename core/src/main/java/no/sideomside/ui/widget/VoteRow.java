package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.badlogic.gdx.utils.Align;
import java.util.function.IntConsumer;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * An option that a room votes over: its number, its text, and at the right how many are for it.
 * Where the votes are shown, a bar under the text is as long as their part of all. Left and right
 * take a vote away and add one, where votes are being counted.
 *
 * <p>Preferred height: that of its text, at the width it is given.
 */
public final class VoteRow extends Table implements Adjustable {
  private static final float BAR = 12f;
  private static final float EDGE = 9f;
  private static final float SIDES = 18f;
  private static final float BETWEEN = 16f;
  private static final float DIGITS = 2f;

  private final Theme theme;
  private final Runnable choose;
  private final Label count;
  private @Nullable IntConsumer counting;
  private final float digit;
  private float part = -1f;
  private boolean focused;
  private boolean marked;

  /**
   * A row without votes.
   *
   * @param number what to press to come to it
   * @param choose what a click on it does, or Enter
   */
  public VoteRow(Theme theme, int number, String text, Runnable choose) {
    this.theme = theme;
    this.choose = choose;
    setTouchable(Touchable.enabled);
    pad(5f, SIDES, 5f, SIDES);
    digit = new GlyphLayout(theme.type().font(Face.INTERFACE), "0").width;
    add(letters(Integer.toString(number), theme.palette().amber()))
        .minWidth(digit)
        .top()
        .padRight(BETWEEN);
    add(theme.text(text, Face.INTERFACE, theme.palette().paper())).growX().left();
    count = letters("", theme.palette().paper());
    count.setAlignment(Align.center);
    addListener(
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            if (!event.isHandled()) {
              choose();
            }
          }
        });
  }

  /** Shows so many votes, where {@link #counted} would. */
  public VoteRow votes(int votes) {
    float beside = sign("–", 0).getPrefWidth();
    add(count)
        .minWidth(digit * DIGITS)
        .padLeft(BETWEEN + beside)
        .padRight(sign("+", 0).getPrefWidth());
    recount(votes);
    return this;
  }

  /** Shows so many votes, which are being counted; {@code change} is told +1 and −1. */
  public VoteRow counted(int votes, IntConsumer change) {
    counting = change;
    add(sign("–", -1)).padLeft(BETWEEN);
    // So that no text moves when the tenth vote comes.
    add(count).minWidth(digit * DIGITS);
    add(sign("+", 1));
    recount(votes);
    return this;
  }

  /** Draws a bar as long as this part of all votes, from 0 to 100. */
  public VoteRow bar(int percent) {
    part = percent / 100f;
    padBottom(BAR + 9f);
    return this;
  }

  /** Shows another count. */
  public void recount(int votes) {
    count.setText(Integer.toString(votes));
  }

  /** Whether it is the one to go on with. */
  public void mark(boolean on) {
    marked = on;
  }

  private Label letters(String text, Color colour) {
    return new Label(text, theme.label(Face.INTERFACE, colour));
  }

  private Label sign(String text, int change) {
    Label sign = letters(" " + text + " ", theme.palette().mist());
    sign.setTouchable(Touchable.enabled);
    sign.addListener(
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            event.handle();
            adjust(change);
          }
        });
    return sign;
  }

  @Override
  public void adjust(int steps) {
    if (counting != null) {
      counting.accept(steps);
    }
  }

  @Override
  public void choose() {
    choose.run();
  }

  @Override
  public void focus(boolean has) {
    focused = has;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    setBackground(focused || marked ? theme.controlFocused() : theme.control());
    super.draw(batch, parentAlpha);
    float alpha = parentAlpha * getColor().a;
    batch.setColor(1f, 1f, 1f, alpha);
    if (marked) {
      float x = getX() + EDGE / 2f + 1f;
      theme
          .pen()
          .line(batch, x, getY() + 8f, x, getY() + getHeight() - 8f, EDGE, theme.palette().amber());
    }
    if (part >= 0) {
      float from = getX() + SIDES;
      float whole = getWidth() - 2 * SIDES;
      float y = getY() + BAR / 2f + 5f;
      theme.pen().line(batch, from, y, from + whole, y, 2f, theme.palette().mist());
      if (part > 0) {
        theme.pen().line(batch, from, y, from + whole * part, y, BAR, theme.palette().paper());
      }
    }
  }
}
