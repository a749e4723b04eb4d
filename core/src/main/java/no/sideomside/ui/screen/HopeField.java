package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.function.Consumer;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Choosable;

/** Where one writes, at a pause, what one hopes in words of one's own. */
final class HopeField implements Choosable {
  private static final int LONGEST = 400;

  private final TextField field;

  /** An empty field; Enter in it tells {@code hoped} what is written. */
  HopeField(Theme theme, Texts texts, Consumer<String> hoped) {
    field = new TextField("", theme.field());
    field.setMessageText(texts.get("ui.pause.own"));
    field.setMaxLength(LONGEST);
    field.setTextFieldListener(
        (written, letter) -> {
          if (letter == '\n' || letter == '\r') {
            hoped.accept(written.getText());
          }
        });
  }

  /** What the panel shows of it. */
  TextField field() {
    return field;
  }

  /** What is written in it. */
  String text() {
    return field.getText();
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
