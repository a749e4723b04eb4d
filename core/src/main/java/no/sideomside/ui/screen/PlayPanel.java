package no.sideomside.ui.screen;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
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
import no.sideomside.ui.widget.OptionButton;
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

  private final Frame frame;
  private final Theme theme;
  private final boolean atOnce;
  private final Table content = new Table();
  private final ScrollPane pane;
  private final List<TypewriterLabel> lines = new ArrayList<>();
  private final List<Actor> afterwards = new ArrayList<>();
  private final List<Choosable> controls = new ArrayList<>();
  private final Map<Character, Choosable> keys = new LinkedHashMap<>();

  PlayPanel(Frame frame, boolean atOnce) {
    this.frame = frame;
    this.theme = frame.theme();
    this.atOnce = atOnce;
    setBackground(theme.panel());
    setTouchable(Touchable.childrenOnly);
    content.pad(20f, 28f, 18f, 28f);
    content.defaults().growX().left();
    pane = new ScrollPane(content, theme.scroll());
    pane.setScrollingDisabled(true, false);
    pane.setFadeScrollBars(false);
    pane.setOverscroll(false, false);
    add(pane).grow();
  }

  /** How wide the panel is: a measure one can read, wider where letters are larger. */
  static float width(Frame frame) {
    float wide = WIDTH * (1f + (frame.theme().look().textSize() - 1f) * .6f);
    return Math.min(frame.width() - 2 * MARGIN, wide);
  }

  private Palette palette() {
    return theme.palette();
  }

  void label(String text) {
    content.add(theme.text(text, Face.LABEL, palette().amber())).padBottom(6f).row();
  }

  void paragraph(Paragraph said) {
    if (said.who() != null) {
      Label name =
          new Label(
              said.who().toUpperCase(Locale.forLanguageTag("nb")),
              theme.label(Face.LABEL, palette().amber()));
      content.add(name).padTop(lines.isEmpty() ? 0 : 6f).padBottom(2f).row();
    }
    TypewriterLabel line =
        new TypewriterLabel(
            said.text(),
            theme.label(Face.STORY, palette().paper()),
            theme.look().lettersPerSecond());
    if (atOnce) {
      line.finish();
    }
    lines.add(line);
    content.add(line).padBottom(8f).row();
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

  void none(Runnable chosen) {
    control(new OptionButton(theme, "0", frame.texts().get("ui.play.none"), true, chosen), '0');
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
      frame.focus().on(controls, controls.size() == 1 ? 0 : -1);
    }
    if (getStage() != null) {
      getStage().setScrollFocus(pane);
    }
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
