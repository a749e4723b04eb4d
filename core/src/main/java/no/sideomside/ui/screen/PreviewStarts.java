package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.sideomside.authoring.preview.Rehearsal;
import no.sideomside.authoring.preview.Sheet;
import no.sideomside.authoring.preview.Start;
import no.sideomside.story.Knot;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.NameField;
import no.sideomside.ui.widget.OptionButton;
import org.jspecify.annotations.Nullable;

/**
 * Where else a story can begin: its knots, and what it is to remember from before. Enter on a knot
 * begins there; Enter in a field begins at the knot one was on last.
 */
final class PreviewStarts {
  private static final float WIDEST = 760f;
  private static final float FIELD = 200f;
  private static final int LONGEST = 60;

  private final Consumer<Start> begin;
  private final Runnable back;
  private final Whereabouts where = new Whereabouts();
  private final Map<String, String> written = new LinkedHashMap<>();
  private int variant;
  private @Nullable String pointed;
  private Runnable enters = () -> {};

  /**
   * A choice of places.
   *
   * @param start where one began last
   */
  PreviewStarts(Start start, Consumer<Start> begin, Runnable back) {
    this.begin = begin;
    this.back = back;
    this.pointed = start.knot();
    start.variables().forEach((name, value) -> written.put(name, value.toString()));
  }

  Actor build(Frame frame, Sheet sheet) {
    Texts texts = frame.texts();
    Theme theme = frame.theme();
    variant = sheet.trail().start().variant();
    where.begin(frame);
    Plain plain = new Plain(frame, where, WIDEST);
    plain.title(texts.get("preview.start_title"), back);
    plain.text(texts.get("preview.start_how"), Face.INTERFACE);
    List<Knot> knots = sheet.knots();
    plain.heading(texts.get("preview.start_knots"));
    knot(plain, theme, "", texts.get("preview.start_top"));
    if (knots == null) {
      plain.text(texts.get("preview.start_waiting"), Face.SMALL);
    } else {
      for (Knot knot : knots) {
        String place = knot.place() == null ? "" : " (" + knot.place() + ")";
        knot(plain, theme, knot.path(), knot.path() + place);
      }
    }
    Rehearsal rehearsal = sheet.rehearsal();
    if (rehearsal != null && !rehearsal.before().isEmpty()) {
      plain.heading(texts.get("preview.start_variables"));
      Label there = theme.text(enter(texts), Face.SMALL, theme.palette().mist());
      enters = () -> there.setText(enter(texts));
      plain.put(there).padBottom(8f);
      rehearsal
          .before()
          .forEach((name, value) -> plain.put(field(theme, name, value)).padBottom(6f));
    }
    Actor page = plain.page();
    where.end("knot-" + (pointed == null ? "" : pointed));
    return page;
  }

  private String enter(Texts texts) {
    return texts.get(
        "preview.start_enter", pointed == null ? texts.get("preview.start_top") : pointed);
  }

  private void knot(Plain plain, Theme theme, String path, String text) {
    plain
        .put(where.add("knot-" + path, new OptionButton(theme, null, text, false, () -> at(path))))
        .padBottom(6f);
  }

  private Table field(Theme theme, String name, Object value) {
    Table row = new Table();
    row.left();
    row.add(new Label(name, theme.label(Face.INTERFACE, theme.palette().paper()))).left().expandX();
    NameField field =
        where.add(
            "variable-" + name,
            new NameField(
                theme,
                written.getOrDefault(name, ""),
                LONGEST,
                () -> at(pointed == null ? "" : pointed)));
    field.setMessageText(value.toString());
    field.setTextFieldListener((typed, letter) -> written.put(name, typed.getText()));
    row.add(field).width(FIELD * theme.look().textSize());
    return row;
  }

  private void at(String path) {
    Map<String, Object> variables = new LinkedHashMap<>();
    written.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            variables.put(name, Start.value(value));
          }
        });
    pointed = path.isEmpty() ? null : path;
    begin.accept(new Start(pointed, variables, variant));
  }

  /** Once a frame: which knot the keyboard is on is where Enter in a field begins. */
  void act() {
    where.act();
    String at = where.at();
    if (at != null && at.startsWith("knot-")) {
      String path = at.substring("knot-".length());
      pointed = path.isEmpty() ? null : path;
      enters.run();
    }
  }

  boolean keyDown(int key) {
    if (key == Input.Keys.ESCAPE) {
      back.run();
      return true;
    }
    return where.keyDown(key);
  }
}
