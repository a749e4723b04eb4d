package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.MorePane;

/**
 * The panel that text and choices stand in. It is as high as all that will stand in it from the
 * first letter on, so nothing moves while text appears; what does not fit the window scrolls.
 */
final class PlayPanel extends Table {
  /** Between the panel and the edge of the window. */
  static final float MARGIN = 36f;

  private static final float WIDTH = 740f;
  private static final float LEAST = 420f;

  /** Times through before texts that wrap within controls that wrap know their heights. */
  private static final int SETTLING = 3;

  private final Frame frame;
  private final PlayBar bar;
  private final Theme theme;
  private final Table content = new Table();
  private final MorePane pane;
  private final Appearing appearing;
  private final Telling telling;
  private final Asking asking;

  /**
   * An empty panel.
   *
   * @param bar the buttons that the keyboard comes to after those of the panel
   * @param atOnce whether text is there from the first frame
   */
  PlayPanel(Frame frame, PlayBar bar, boolean atOnce) {
    this.frame = frame;
    this.bar = bar;
    this.theme = frame.theme();
    this.appearing = new Appearing(atOnce);
    this.telling = new Telling(frame, content, appearing);
    this.asking = new Asking(frame, content, appearing);
    setBackground(theme.panel());
    setTouchable(Touchable.childrenOnly);
    content.pad(20f, 28f, 18f, 28f);
    content.defaults().growX().left();
    pane = new MorePane(theme, content);
    add(pane).grow();
  }

  /** What it tells; what comes next stands under what is there. */
  Telling telling() {
    return telling;
  }

  /** What it asks, under what is there too. */
  Asking asking() {
    return asking;
  }

  /** How wide a text is good to read: a measure, wider where letters are larger. */
  static float width(Frame frame) {
    float wide = WIDTH * (1f + (frame.theme().look().textSize() - 1f) * .6f);
    return Math.min(frame.width() - 2 * MARGIN, wide);
  }

  /** The width it would like to have. */
  float wanted() {
    return width(frame);
  }

  /** The width below which reading is a strain. */
  float least() {
    return LEAST * (.5f + .5f * theme.look().textSize());
  }

  /** How high it is, with all that will stand in it, at a width. */
  float heightAt(float width) {
    for (int i = 0; i < SETTLING; i++) {
      content.setSize(width - getPadX(), content.getPrefHeight());
      content.validate();
    }
    return (float) Math.ceil(content.getPrefHeight() + getPadY()) + 1f;
  }

  /** How far it is scrolled down. */
  float scrolled() {
    return pane.getScrollY();
  }

  /** Scrolls there, as far as there is anything. */
  void scrolled(float to) {
    pane.validate();
    pane.setScrollY(Math.min(to, pane.getMaxY()));
  }

  /** Leaves room under the text for the sign that there is more, where there is. */
  void cut(boolean more) {
    getCell(pane).padBottom(more ? MorePane.FOOT : 0f);
    invalidate();
  }

  /** Scrolls by so many heights of the panel; false where there is nothing more that way. */
  boolean page(int pages) {
    return pane.page(pages);
  }

  /** Scrolls to its beginning or its end. */
  void end(boolean last) {
    pane.end(last);
  }

  /** Everything is in it: what comes after the text is hidden until the text has appeared. */
  void finish() {
    appearing.settle();
    List<Choosable> controls = isWhole() ? asking.controls() : List.of();
    // Where there is only one way on, Enter takes it; among choices nothing is chosen beforehand.
    stand(controls, controls.size() == 1 ? 0 : -1);
    if (getStage() != null) {
      getStage().setScrollFocus(pane);
    }
  }

  /** Takes the keyboard to one of the controls, unless it is on a button of the bar. */
  private void stand(List<Choosable> controls, int first) {
    List<Choosable> all = new ArrayList<>(controls);
    all.addAll(bar.usable());
    Choosable current = frame.focus().current();
    int before = current == null ? -1 : bar.usable().indexOf(current);
    frame.focus().on(all, before < 0 ? first : all.size() - bar.usable().size() + before);
  }

  /** Whether all of the text has appeared. */
  boolean isWhole() {
    return appearing.isWhole();
  }

  /** Lets the rest of the text appear at once. */
  void showAll() {
    appearing.finish();
    finish();
  }

  /** Lets text go on appearing for so many seconds. */
  void reveal(float seconds) {
    if (appearing.reveal(seconds)) {
      finish();
    }
  }
}
