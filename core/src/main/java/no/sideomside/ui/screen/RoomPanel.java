package no.sideomside.ui.screen;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.MorePane;
import no.sideomside.ui.widget.PushButton;
import org.jspecify.annotations.Nullable;

/**
 * A page of the wall: what it is about in one line, what there is to see under it, and at the foot
 * what to press. What does not fit scrolls; the line and the foot stay.
 */
final class RoomPanel extends Table {
  private static final float SIDES = 24f;

  /** Between the text and what it scrolls by. */
  private static final float BESIDE = 16f;

  private final Theme theme;
  private final Table body = new Table();
  private final MorePane pane;
  private final Table foot = new Table();
  private final List<Choosable> controls = new ArrayList<>();
  private final List<Choosable> buttons = new ArrayList<>();

  /**
   * An empty page.
   *
   * @param heading what it is about
   * @param bar the buttons at its upper right, or null
   */
  RoomPanel(Theme theme, String heading, @Nullable PlayBar bar) {
    this.theme = theme;
    setTouchable(Touchable.enabled);
    setBackground(theme.night());
    pad(12f, SIDES, 10f, SIDES - BESIDE);
    Table head = new Table();
    head.add(theme.text(heading, Face.INTERFACE, theme.palette().amber())).growX().left();
    if (bar != null) {
      head.add(bar).padLeft(16f);
    }
    add(head).growX().padRight(BESIDE).row();
    body.defaults().growX().left();
    body.top().padRight(BESIDE);
    pane = new MorePane(theme, body);
    add(pane).grow().padTop(6f).row();
    add(foot).growX().padRight(BESIDE).padTop(MorePane.FOOT - 6f);
  }

  Theme theme() {
    return theme;
  }

  /** A text. */
  void text(String text, Face face, Color colour) {
    body.add(theme.text(text, face, colour)).padBottom(10f).row();
  }

  /** Anything else, as wide as the page. */
  void put(Actor actor) {
    body.add(actor).padBottom(7f).row();
  }

  /** Some air before what comes. */
  void gap() {
    body.add().height(14f).row();
  }

  /** A control in the page. */
  <T extends Actor & Choosable> T control(T control) {
    put(control);
    controls.add(control);
    return control;
  }

  /** What to press, in words, at the left of the foot. */
  void hint(String text) {
    Label words = theme.text(text, Face.INTERFACE, theme.palette().mist());
    foot.add(words).growX().left().padRight(16f);
  }

  /** A button of the foot, from left to right. */
  PushButton button(String text, PushButton.Weight weight, Runnable action) {
    PushButton button = new PushButton(theme, text, weight, action);
    foot.add(button).padLeft(12f);
    buttons.add(button);
    return button;
  }

  /** Everything the keyboard can be on, in its order. */
  List<Choosable> controls() {
    List<Choosable> all = new ArrayList<>(controls);
    all.addAll(buttons);
    return all;
  }

  /** Whether a control is a button of the foot. */
  boolean isButton(@Nullable Choosable control) {
    return buttons.contains(control);
  }

  /** Scrolls by so many of its heights; false where there is nothing more that way. */
  boolean page(int pages) {
    return pane.page(pages);
  }

  /** Scrolls to its beginning or its end. */
  void end(boolean last) {
    pane.end(last);
  }

  @Override
  protected void setStage(Stage stage) {
    super.setStage(stage);
    if (stage != null) {
      stage.setScrollFocus(pane);
    }
  }
}
