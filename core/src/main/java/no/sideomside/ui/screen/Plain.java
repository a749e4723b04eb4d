package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Cell;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.PushButton;

/** A page that is one column of text and controls under a title, with a way back above it. */
final class Plain {
  private final Frame frame;
  private final Theme theme;
  private final Whereabouts where;
  private final Table column = new Table();
  private final float width;

  /**
   * An empty column.
   *
   * @param widest how wide it may be at the usual size of text, in units
   */
  Plain(Frame frame, Whereabouts where, float widest) {
    this.frame = frame;
    this.theme = frame.theme();
    this.where = where;
    this.width = Math.min(frame.width() - 112f, widest * (.35f + .65f * theme.look().textSize()));
    column.top().pad(24f, 20f, 32f, 20f);
  }

  /** The way back and the title. */
  Plain title(String title, Runnable back) {
    Table head = new Table();
    head.left();
    head.add(
            where.add(
                "back",
                new PushButton(theme, frame.texts().get("ui.back"), PushButton.Weight.QUIET, back)))
        .left()
        .padLeft(-12f)
        .row();
    head.add(theme.text(title, Face.TITLE, theme.palette().paper())).growX().padTop(8f);
    put(head).padBottom(10f);
    return this;
  }

  /** A small heading over what follows. */
  Plain heading(String text) {
    Label heading = theme.text(text, Face.LABEL, theme.palette().amber());
    put(heading).padTop(22f).padBottom(6f);
    return this;
  }

  /** A paragraph. */
  Plain text(String text, Face face) {
    put(theme.text(
            text, face, face == Face.SMALL ? theme.palette().mist() : theme.palette().paper()))
        .padBottom(8f);
    return this;
  }

  /** A control or anything else, as wide as the column. */
  Cell<Actor> put(Actor actor) {
    Cell<Actor> cell = column.add(actor);
    cell.width(width).left();
    column.row();
    return cell;
  }

  /** Stands at the left, beside a picture. */
  Plain left() {
    column.left().padLeft(56f);
    return this;
  }

  /** The whole page. */
  Actor page() {
    return where.scroller(column);
  }

  /** How wide the column is, in units. */
  float width() {
    return width;
  }
}
