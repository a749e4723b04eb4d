package no.sideomside.ui.widget;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Cell;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.badlogic.gdx.scenes.scene2d.utils.FocusListener;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;

/**
 * A field for a few lines of one's own. Tells every change at once. It grows with what is written,
 * up to eight lines; then that scrolls inside it.
 *
 * <p>Preferred size: as many lines as are written, three at least.
 */
public final class ReflectionField extends Table implements Choosable {
  private static final int FEWEST_LINES = 3;
  private static final int MOST_LINES = 8;
  private static final float FRAME = 18f;

  private final TextArea area;
  private final Label hint;
  private final Cell<Stack> cell;
  private final float line;
  private int lines;

  /** What a field tells. */
  public interface Listener {
    /** The text is another. */
    void written(String text);

    /** One has gone to the field with the mouse. */
    void entered(ReflectionField field);
  }

  /**
   * A field.
   *
   * @param text what it holds
   * @param words what it shows while it is empty, on as many lines as that takes
   */
  public ReflectionField(Theme theme, String text, String words, Listener listener) {
    TextField.TextFieldStyle style = theme.field();
    area = new TextArea(text, style);
    area.setFocusTraversal(false);
    area.setTextFieldFilter((field, letter) -> letter != '\t');
    line = theme.type().font(Face.INTERFACE).getLineHeight();
    hint = theme.text(words, Face.INTERFACE, theme.palette().mist());
    hint.setVisible(text.isEmpty());
    Container<Label> behind = new Container<>(hint);
    behind.fillX().top().left();
    behind.pad(
        style.background.getTopHeight(),
        style.background.getLeftWidth() + 6f,
        0,
        style.background.getRightWidth());
    behind.setTouchable(Touchable.disabled);
    lines = FEWEST_LINES;
    cell = add(new Stack(area, behind)).growX().height(height());
    area.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor actor) {
            hint.setVisible(area.getText().isEmpty());
            listener.written(area.getText());
          }
        });
    area.addListener(
        new FocusListener() {
          @Override
          public void keyboardFocusChanged(FocusEvent event, Actor actor, boolean focused) {
            if (focused) {
              listener.entered(ReflectionField.this);
            }
          }
        });
  }

  private float height() {
    return line * lines + FRAME;
  }

  /** The area has counted its lines when it was drawn last. */
  @Override
  public void act(float seconds) {
    super.act(seconds);
    int needed = Math.max(FEWEST_LINES, Math.min(MOST_LINES, area.getLines()));
    if (needed != lines) {
      lines = needed;
      cell.height(height());
      invalidateHierarchy();
      if (getStage() != null && getStage().getKeyboardFocus() == area) {
        Focus.wholeIntoView(this);
      }
      Gdx.graphics.requestRendering();
    }
  }

  @Override
  public void choose() {
    focus(true);
  }

  @Override
  public void focus(boolean has) {
    Writing.give(getStage(), area, has);
  }
}
