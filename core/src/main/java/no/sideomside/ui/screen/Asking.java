package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.sideomside.story.Option;
import no.sideomside.story.Pause;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Palette;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.OptionButton;
import org.jspecify.annotations.Nullable;

/** What the panel asks of the player, and the controls to answer with. */
final class Asking {
  private final Theme theme;
  private final Texts texts;
  private final Table content;
  private final Appearing appearing;
  private final List<Choosable> controls = new ArrayList<>();
  private final Map<Character, Choosable> keys = new LinkedHashMap<>();

  /**
   * Nothing asked yet.
   *
   * @param content what it is set in, control under control
   * @param appearing the words that must have come before a control is seen
   */
  Asking(Frame frame, Table content, Appearing appearing) {
    this.theme = frame.theme();
    this.texts = frame.texts();
    this.content = content;
    this.appearing = appearing;
  }

  private Palette palette() {
    return theme.palette();
  }

  /** Everything the keyboard can be on, in its order. */
  List<Choosable> controls() {
    return controls;
  }

  /** Presses the control with this key; false where there is none. */
  boolean press(char key) {
    Choosable control = keys.get(key);
    if (control == null) {
      return false;
    }
    control.choose();
    return true;
  }

  /** What there is to choose between; the first nine by a digit too. */
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
    OptionButton none = new OptionButton(theme, "0", texts.get("ui.play.none"), true, chosen);
    Table note = new Table();
    note.pad(8f, 14f, 8f, 14f);
    note.add(theme.text(texts.get("ui.play.none_noted"), Face.INTERFACE, palette().sage())).growX();
    none.setVisible(!noted);
    note.setVisible(noted);
    Stack place = new Stack(none, note);
    content.add(place).padTop(7f).row();
    appearing.afterwards(place);
    if (!noted) {
      controls.add(none);
      keys.put('0', none);
    }
  }

  /** A way on that has no key of its own. */
  void action(String text, Runnable chosen) {
    control(new OptionButton(theme, null, text, false, chosen), null);
  }

  /** What one hopes: something to choose between, or one's own words. */
  void pause(Pause pause, Consumer<String> hoped) {
    content.add(theme.text(pause.ask(), Face.STORY, palette().paper())).padBottom(10f).row();
    for (int i = 0; i < pause.hopes().size(); i++) {
      String hope = pause.hopes().get(i);
      char key = (char) ('1' + i);
      control(
          new OptionButton(theme, String.valueOf(key), hope, false, () -> hoped.accept(hope)), key);
    }
    HopeField own = new HopeField(theme, texts, hoped);
    content.add(own.field()).padTop(7f).row();
    controls.add(own);
    content
        .add(theme.text(texts.get("ui.pause.private"), Face.SMALL, palette().mist()))
        .padTop(6f)
        .padBottom(4f)
        .row();
    String goOn = texts.get("ui.pause.go_on");
    control(new OptionButton(theme, null, goOn, true, () -> hoped.accept(own.text())), null);
  }

  private void control(OptionButton button, @Nullable Character key) {
    content.add(button).padTop(7f).row();
    controls.add(button);
    appearing.afterwards(button);
    if (key != null) {
      keys.put(key, button);
    }
  }
}
