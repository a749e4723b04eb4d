package no.sideomside.ui.widget;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.badlogic.gdx.scenes.scene2d.utils.FocusListener;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;

/**
 * A field for a few lines of one's own. Tells every change at once, and when one has left it.
 *
 * <p>Preferred size: three lines of text.
 */
public final class ReflectionField extends Table implements Choosable {
  private static final float LINES = 3.4f;

  private final TextArea area;

  /** What a field tells. */
  public interface Listener {
    /** The text is another. */
    void written(String text);

    /** One has left the field. */
    void left();

    /** One has gone to the field with the mouse. */
    void entered(ReflectionField field);
  }

  /**
   * A field.
   *
   * @param text what it holds
   * @param hint what it shows while it is empty
   */
  public ReflectionField(Theme theme, String text, String hint, Listener listener) {
    TextField.TextFieldStyle style = theme.field();
    area = new TextArea(text, style);
    area.setMessageText(hint);
    area.setFocusTraversal(false);
    area.setTextFieldFilter((field, letter) -> letter != '\t');
    float line = theme.type().font(Face.INTERFACE).getLineHeight();
    add(area).growX().height(line * LINES + 16f);
    area.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor actor) {
            listener.written(area.getText());
          }
        });
    area.addListener(
        new FocusListener() {
          @Override
          public void keyboardFocusChanged(FocusEvent event, Actor actor, boolean focused) {
            if (focused) {
              listener.entered(ReflectionField.this);
            } else {
              listener.left();
            }
          }
        });
  }

  @Override
  public void choose() {
    focus(true);
  }

  @Override
  public void focus(boolean has) {
    Stage stage = getStage();
    if (stage == null) {
      return;
    }
    if (has) {
      stage.setKeyboardFocus(area);
      area.setCursorPosition(area.getText().length());
    } else if (stage.getKeyboardFocus() == area) {
      stage.setKeyboardFocus(null);
    }
  }
}
