package no.sideomside.ui.widget;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import org.jspecify.annotations.Nullable;

/** Where the letters of the keyboard go. */
final class Writing {
  private Writing() {}

  /**
   * Gives the letters to a field, behind what it holds, or takes them from it; another field that
   * has them keeps them.
   *
   * @param stage what the field stands on, or null where it stands on none
   */
  static void give(@Nullable Stage stage, TextField field, boolean has) {
    if (stage == null) {
      return;
    }
    if (has) {
      stage.setKeyboardFocus(field);
      field.setCursorPosition(field.getText().length());
    } else if (stage.getKeyboardFocus() == field) {
      stage.setKeyboardFocus(null);
    }
  }
}
