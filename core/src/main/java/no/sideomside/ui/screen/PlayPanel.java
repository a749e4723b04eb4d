package no.sideomside.ui.screen;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import no.sideomside.story.Option;
import no.sideomside.story.Pause;
import no.sideomside.text.Sentence;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Palette;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.MorePane;
import no.sideomside.ui.widget.OptionButton;
import no.sideomside.ui.widget.Speech;
import no.sideomside.ui.widget.TypewriterLabel;
import org.jspecify.annotations.Nullable;

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
  private final boolean atOnce;
  private final Table content = new Table();
  private final MorePane pane;
  private final List<TypewriterLabel> lines = new ArrayList<>();
  private @Nullable String speaker;
  private final List<Actor> afterwards = new ArrayList<>();
  private final List<Choosable> controls = new ArrayList<>();
  private final Map<Character, Choosable> keys = new LinkedHashMap<>();

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
    this.atOnce = atOnce;
    setBackground(theme.panel());
    setTouchable(Touchable.childrenOnly);
    content.pad(20f, 28f, 18f, 28f);
    content.defaults().growX().left();
    pane = new MorePane(theme, content);
    add(pane).grow();
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

  private Palette palette() {
    return theme.palette();
  }

  void label(String text) {
    content.add(theme.text(text, Face.LABEL, palette().amber())).padBottom(6f).row();
  }

  /** Something told. */
  void told(String text) {
    content.add(line(text, palette().hush())).padBottom(8f).row();
    speaker = null;
  }

  /**
   * Something said; the name stands over the first of several lines.
   *
   * @param voice the speaker's colour
   */
  void said(String who, Color voice, String text) {
    if (!who.equals(speaker)) {
      Label name =
          new Label(who.toUpperCase(Locale.forLanguageTag("nb")), theme.label(Face.LABEL, voice));
      content.add(name).padTop(lines.isEmpty() ? 0 : 6f).padBottom(4f).row();
    }
    content.add(new Speech(theme, voice, line(text, palette().paper()))).padBottom(8f).row();
    speaker = who;
  }

  private TypewriterLabel line(String text, Color colour) {
    TypewriterLabel line =
        new TypewriterLabel(text, theme.label(Face.STORY, colour), theme.look().lettersPerSecond());
    if (atOnce) {
      line.finish();
    }
    lines.add(line);
    return line;
  }

  void more() {
    Label sign =
        new Label(frame.texts().get("ui.play.more"), theme.label(Face.SMALL, palette().mist()));
    content.add(sign).right().fill(false, false).padTop(2f).row();
    afterwards.add(sign);
  }

  void ending(String title) {
    Table line = new Table();
    line.add(new Label(title, theme.label(Face.TITLE, palette().amber()))).left().expandX();
    content.add(line).padTop(10f).padBottom(10f).row();
    afterwards.add(line);
  }

  void options(List<Option> options, Consumer<Option> chosen) {
    content.add().height(6f).row();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      char key = (char) ('1' + i);
      control(
          new OptionButton(
              theme,
              i < 9 ? String.valueOf(key) : null,
              option.text(),
              false,
              () -> chosen.accept(option)),
          i < 9 ? key : null);
    }
  }

  /**
   * The way to say that none fits, or that it is noted. Either takes the room of both, so that
   * nothing moves when one takes the other's place.
   */
  void none(boolean noted, Runnable chosen) {
    OptionButton none =
        new OptionButton(theme, "0", frame.texts().get("ui.play.none"), true, chosen);
    Table note = new Table();
    note.pad(8f, 14f, 8f, 14f);
    note.add(theme.text(frame.texts().get("ui.play.none_noted"), Face.INTERFACE, palette().sage()))
        .growX();
    none.setVisible(!noted);
    note.setVisible(noted);
    Stack place = new Stack(none, note);
    content.add(place).padTop(7f).row();
    afterwards.add(place);
    if (!noted) {
      controls.add(none);
      keys.put('0', none);
    }
  }

  void action(String text, Runnable chosen) {
    control(new OptionButton(theme, null, text, false, chosen), null);
  }

  void pause(Pause pause, Consumer<String> hoped) {
    label(frame.texts().get("ui.pause.title"));
    content.add(theme.text(pause.ask(), Face.STORY, palette().paper())).padBottom(10f).row();
    for (int i = 0; i < pause.hopes().size(); i++) {
      String hope = pause.hopes().get(i);
      char key = (char) ('1' + i);
      control(
          new OptionButton(theme, String.valueOf(key), hope, false, () -> hoped.accept(hope)), key);
    }
    TextField field = new TextField("", theme.field());
    field.setMessageText(frame.texts().get("ui.pause.own"));
    field.setMaxLength(400);
    field.setTextFieldListener(
        (written, letter) -> {
          if (letter == '\n' || letter == '\r') {
            hoped.accept(written.getText());
          }
        });
    content.add(field).padTop(7f).row();
    controls.add(new Writing(field));
    content
        .add(theme.text(frame.texts().get("ui.pause.private"), Face.SMALL, palette().mist()))
        .padTop(6f)
        .padBottom(4f)
        .row();
    control(
        new OptionButton(
            theme,
            null,
            frame.texts().get("ui.pause.go_on"),
            true,
            () -> hoped.accept(field.getText())),
        null);
  }

  /** Something to know that is not the story's; null is nothing. */
  void notice(@Nullable Sentence why) {
    if (why != null) {
      content
          .add(theme.text(frame.texts().say(why), Face.SMALL, palette().brick()))
          .padTop(8f)
          .row();
    }
  }

  /** Everything is in it: what comes after the text is hidden until the text has appeared. */
  void finish() {
    showControls(isWhole());
  }

  boolean isWhole() {
    return lines.stream().allMatch(TypewriterLabel::isWhole);
  }

  void showAll() {
    lines.forEach(TypewriterLabel::finish);
    showControls(true);
    com.badlogic.gdx.Gdx.graphics.requestRendering();
  }

  void reveal(float seconds) {
    for (TypewriterLabel line : lines) {
      if (!line.isWhole()) {
        line.reveal(seconds);
        if (isWhole()) {
          showControls(true);
          com.badlogic.gdx.Gdx.graphics.requestRendering();
        }
        return;
      }
    }
  }

  /** Presses the control with this key. */
  boolean press(char key) {
    Choosable control = keys.get(key);
    if (control == null) {
      return false;
    }
    control.choose();
    return true;
  }

  private void control(OptionButton button, @Nullable Character key) {
    content.add(button).padTop(7f).row();
    controls.add(button);
    afterwards.add(button);
    if (key != null) {
      keys.put(key, button);
    }
  }

  private void showControls(boolean shown) {
    Color colour = new Color(1, 1, 1, shown ? 1f : 0f);
    for (Actor actor : afterwards) {
      actor.setColor(colour);
      actor.setTouchable(shown ? Touchable.enabled : Touchable.disabled);
    }
    if (shown) {
      // Where there is only one way on, Enter takes it; among choices nothing is chosen beforehand.
      stand(controls.size() == 1 ? 0 : -1);
    } else {
      stand(-1);
    }
    if (getStage() != null) {
      getStage().setScrollFocus(pane);
    }
  }

  /** Takes the keyboard to one of its controls, unless it is on a button of the bar. */
  private void stand(int first) {
    List<Choosable> all = new ArrayList<>(isWhole() ? controls : List.of());
    all.addAll(bar.usable());
    Choosable current = frame.focus().current();
    int before = current == null ? -1 : bar.usable().indexOf(current);
    frame.focus().on(all, before < 0 ? first : all.size() - bar.usable().size() + before);
  }

  /** Scrolls by so many heights of the panel; false where there is nothing more that way. */
  boolean page(int pages) {
    return pane.page(pages);
  }

  /** Scrolls to its beginning or its end. */
  void end(boolean last) {
    pane.end(last);
  }

  /** A field one can be on with the keyboard. */
  private static final class Writing implements Choosable {
    private final TextField field;

    Writing(TextField field) {
      this.field = field;
    }

    @Override
    public void choose() {
      field.getStage().setKeyboardFocus(field);
    }

    @Override
    public void focus(boolean has) {
      if (field.getStage() != null) {
        field.getStage().setKeyboardFocus(has ? field : null);
      }
    }
  }
}
