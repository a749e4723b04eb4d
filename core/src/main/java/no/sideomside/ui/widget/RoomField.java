package no.sideomside.ui.widget;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;

/**
 * A few lines that a room writes together; letters go to it from the moment it is shown.
 *
 * <p>Preferred size: three lines of text.
 */
public final class RoomField extends Table implements Choosable {
  private static final float LINES = 3.2f;

  private final TextArea area;
  private boolean focused;

  /**
   * A field.
   *
   * @param text what it holds
   * @param hint what it shows while it is empty
   * @param longest how many letters it takes
   */
  public RoomField(Theme theme, String text, String hint, int longest) {
    TextField.TextFieldStyle style = theme.field();
    area = new TextArea(text, style);
    area.setMessageText(hint);
    area.setMaxLength(longest);
    area.setFocusTraversal(false);
    area.setTextFieldFilter((field, letter) -> letter != '\t');
    float line = theme.type().font(Face.INTERFACE).getLineHeight();
    add(area).growX().height(line * LINES + 16f);
  }

  /** What is written. */
  public String text() {
    return area.getText();
  }

  @Override
  public void choose() {
    focus(true);
  }

  @Override
  public void focus(boolean has) {
    focused = has;
    Writing.give(getStage(), area, has);
  }

  @Override
  protected void setStage(Stage stage) {
    super.setStage(stage);
    if (focused) {
      Writing.give(stage, area, true);
    }
  }
}
