package no.sideomside.ui.screen;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Cell;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import no.sideomside.attempt.Said;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Palette;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.OptionButton;
import no.sideomside.ui.widget.Sign;
import no.sideomside.ui.widget.SignView;

/** Sets text in one column of a page, paragraph under paragraph. */
final class Prose {
  /** Within a card, between its left and right edges and what stands in it. */
  static final float CARD_PAD = 20f;

  private static final float BUTTON_SIDES = 32f;

  private final Theme theme;
  private final Table table;
  private final float width;

  /**
   * A column.
   *
   * @param table what it is set in
   * @param width of the column, in units
   */
  Prose(Theme theme, Table table, float width) {
    this.theme = theme;
    this.table = table;
    this.width = width;
    table.top().left();
  }

  Theme theme() {
    return theme;
  }

  float width() {
    return width;
  }

  Table table() {
    return table;
  }

  private Palette palette() {
    return theme.palette();
  }

  /** The name of a section or of what is opened. */
  void title(String text) {
    line(text, Face.TITLE, palette().paper(), 0);
  }

  /** A small heading over a paragraph. */
  void label(String text) {
    line(text, Face.LABEL, palette().amber(), 10f);
  }

  /** Words of people in the story and of the player. */
  void story(String text) {
    line(text, Face.STORY, palette().paper(), 6f);
  }

  /** Words of the program. */
  void plain(String text) {
    line(text, Face.INTERFACE, palette().paper(), 10f);
  }

  /** Words of the program, one of several lines that belong together. */
  void close(String text) {
    line(text, Face.INTERFACE, palette().paper(), 4f);
  }

  /** What one should know before going on. */
  void warning(String text) {
    line(text, Face.INTERFACE, palette().amber(), 6f);
  }

  /** What may be passed over. */
  void small(String text) {
    line(text, Face.SMALL, palette().mist(), 4f);
  }

  /** Several such. */
  void small(List<String> lines) {
    lines.forEach(this::small);
  }

  /** A line of the story, its speaker above it. */
  void said(Said said) {
    if (said.who() != null) {
      line(said.who(), Face.LABEL, palette().amber(), 8f);
      line(said.text(), Face.STORY, palette().paper(), 1f);
    } else {
      line(said.text(), Face.STORY, palette().mist(), 8f);
    }
  }

  /** A sign and what it means. */
  void sign(Sign sign, boolean ringed, String text) {
    Table row = new Table();
    SignView view = new SignView(theme, sign, ringed);
    row.add(view).top().padTop(1f).padRight(10f);
    float rest = width - view.getPrefWidth() - 10f;
    row.add(wrapped(text, Face.INTERFACE, palette().paper(), rest)).width(rest).left();
    add(row, 6f);
  }

  /** A card in the column, to set something out in that belongs together. */
  Prose card() {
    Table card = new Table();
    card.setBackground(theme.panel());
    card.pad(16f, CARD_PAD, 18f, CARD_PAD);
    add(card, 14f);
    return new Prose(theme, card, width - 2 * CARD_PAD);
  }

  /** A button as wide as its words. */
  OptionButton button(String text, boolean quiet, Runnable action) {
    OptionButton button = new OptionButton(theme, null, text, quiet, action);
    table
        .add(button)
        .width(buttonWidth(theme, text, width))
        .left()
        .padTop(quiet ? 6f : 14f)
        // The words of a button without a box stand where other words do.
        .padLeft(quiet ? -14f : 0)
        .row();
    return button;
  }

  /** How wide a button of these words is. */
  static float buttonWidth(Theme theme, String text, float most) {
    GlyphLayout words = new GlyphLayout(theme.type().font(Face.INTERFACE), text);
    return Math.min(most, words.width + BUTTON_SIDES);
  }

  /** Something else, as wide as the column. */
  Cell<Actor> add(Actor actor, float above) {
    Cell<Actor> cell = table.add(actor).width(width).left().padTop(above);
    table.row();
    return cell;
  }

  /** Empty space. */
  void gap(float height) {
    table.add().height(height).row();
  }

  private void line(String text, Face face, Color colour, float above) {
    if (!text.isBlank()) {
      add(wrapped(text.strip(), face, colour, width), above);
    }
  }

  private Label wrapped(String text, Face face, Color colour, float wide) {
    Label label = theme.text(text, face, colour);
    // A text that wraps knows its height only once it knows its width.
    label.setWidth(wide);
    return label;
  }
}
