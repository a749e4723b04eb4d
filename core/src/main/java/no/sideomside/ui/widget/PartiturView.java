package no.sideomside.ui.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.debrief.Column;
import no.sideomside.debrief.DebriefWords;
import no.sideomside.debrief.Moment;
import no.sideomside.debrief.Partitur;
import no.sideomside.debrief.Row;
import no.sideomside.rubric.Principle;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The picture of an attempt: time from left to right, one line per principle, a mark per moment.
 * Names stand to the left and keep their place while the marks scroll; a line below says in words
 * what the mark under the keyboard or the mouse is.
 *
 * <p>Preferred size: as high as its rows need at the width it was made for.
 */
public final class PartiturView extends Table {
  private final Partitur partitur;
  private final DebriefWords words;
  private final Texts texts;
  private final PartiturLayout layout;
  private final PartiturStaff staff;
  private final Label reading;

  /** What a view tells. */
  public interface Listener {
    /**
     * A mark was chosen.
     *
     * @param spot which, for {@code first} when the view is made anew
     * @param column the decision it stands at
     */
    void open(int spot, Column column);
  }

  /**
   * A view.
   *
   * @param width in units; what needs more scrolls sideways
   * @param first the mark the keyboard begins on
   */
  public PartiturView(
      Theme theme,
      Texts texts,
      DebriefWords words,
      Partitur partitur,
      float width,
      int first,
      Listener listener) {
    this.partitur = partitur;
    this.words = words;
    this.texts = texts;
    float size = theme.look().textSize();
    float nameWidth = Math.min(width * .36f, 236f * size);
    float radius = PartiturStaff.radius(theme);
    float line = theme.type().font(Face.LABEL).getLineHeight();

    List<Label> names = new ArrayList<>();
    List<Float> heights = new ArrayList<>();
    for (Row row : partitur.rows()) {
      Label name =
          theme.text(
              words.principle(row.principle()),
              Face.LABEL,
              row.isEmpty() ? theme.palette().mist() : theme.palette().paper());
      name.setAlignment(Align.right);
      name.setWidth(nameWidth);
      names.add(name);
      heights.add(whole(Math.max(radius * 5.2f, name.getPrefHeight() + 12f)));
    }
    float head = whole(line * 2.5f);
    float groupGap = whole(radius * 1.6f);
    layout =
        PartiturLayout.of(
            partitur,
            heights,
            new PartiturLayout.Sizes(
                width - nameWidth - 22f,
                radius * 4.4f,
                76f,
                head,
                4f,
                groupGap,
                radius * 4f,
                radius * .62f));
    reading = theme.text("", Face.INTERFACE, theme.palette().paper());
    staff =
        new PartiturStaff(
            theme,
            this,
            partitur,
            layout,
            texts.get("ui.partitur_danger"),
            first,
            this::read,
            spot -> listener.open(spot, partitur.columns().get(layout.spots().get(spot).column())));

    top().left();
    Table left = new Table();
    left.top();
    left.add().height(head).row();
    String group = null;
    for (int row = 0; row < names.size(); row++) {
      Principle principle = partitur.rows().get(row).principle().entry();
      String its = principle == null ? "" : principle.group();
      if (group != null && !its.equals(group)) {
        left.add().height(groupGap).row();
      }
      group = its;
      left.add(names.get(row)).width(nameWidth).height(heights.get(row)).row();
    }
    add(left).top().padRight(18f);
    ScrollPane pane = new SidewaysPane(staff, sideways(theme));
    add(pane).top().left().width(Math.min(width - nameWidth - 18f, layout.width()));
    add().growX();
    row();
    String ending = partitur.ending();
    if (ending != null) {
      Label end =
          theme.text(texts.get("debrief.ending", ending), Face.SMALL, theme.palette().mist());
      end.setAlignment(Align.right);
      add();
      add(end).growX().padTop(4f);
      row();
    }
    add(reading)
        .colspan(3)
        .growX()
        .minHeight(theme.type().font(Face.INTERFACE).getLineHeight() * 2.2f)
        .padTop(8f);
    read(-1);
  }

  /** Tables round heights up; names and lines must agree. */
  private static float whole(float height) {
    return (float) Math.ceil(height);
  }

  private static ScrollPane.ScrollPaneStyle sideways(Theme theme) {
    ScrollPane.ScrollPaneStyle upright = theme.scroll();
    ScrollPane.ScrollPaneStyle style = new ScrollPane.ScrollPaneStyle();
    style.hScroll = upright.vScroll;
    style.hScroll.setMinHeight(8f);
    style.hScrollKnob = upright.vScrollKnob;
    style.hScrollKnob.setMinHeight(8f);
    return style;
  }

  /** The control that the keyboard is on while it is among the marks; null where there are none. */
  public @Nullable Choosable marks() {
    return layout.spots().isEmpty() ? null : staff;
  }

  /** Moves along a line or across the lines; false where there is nothing that way. */
  public boolean move(int along, int across) {
    return staff.move(along, across);
  }

  private void read(int spot) {
    if (spot < 0) {
      reading.setText(texts.get("ui.partitur_hint", texts.get("debrief.path_heading")));
      return;
    }
    PartiturSpot at = layout.spots().get(spot);
    Column column = partitur.columns().get(at.column());
    Row row = partitur.rows().get(at.row());
    Moment moment = row.at(at.column());
    String what = moment == null ? words.leftOpen(row, column) : words.effect(moment);
    reading.setText(
        texts.get("ui.partitur_at", words.at(column), what)
            + (at.ringed() ? " " + texts.get("ui.partitur_more") : ""));
  }
}
