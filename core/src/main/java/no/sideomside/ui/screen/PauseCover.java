package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.OptionButton;

/** The menu over a story that has been stopped for a moment. */
final class PauseCover extends Table {
  /**
   * Something the menu offers.
   *
   * @param key of its text
   * @param action what it does
   */
  record Action(String key, Runnable action) {}

  PauseCover(Frame frame, List<Action> actions) {
    Theme theme = frame.theme();
    setBackground(theme.cover());
    setTouchable(Touchable.enabled);
    Table box = new Table();
    box.setBackground(theme.panel());
    box.pad(28f, 36f, 28f, 36f);
    box.add(
            new Label(
                frame.texts().get("ui.menu.title"),
                theme.label(Face.TITLE, theme.palette().paper())))
        .left()
        .padBottom(14f)
        .row();
    List<OptionButton> buttons = new ArrayList<>();
    for (Action action : actions) {
      OptionButton button =
          new OptionButton(theme, null, frame.texts().get(action.key()), false, action.action());
      buttons.add(button);
      box.add(button).growX().padTop(8f).row();
    }
    box.add(theme.text(frame.texts().get("ui.menu.keys"), Face.SMALL, theme.palette().mist()))
        .growX()
        .padTop(16f);
    add(box).width(Math.min(520f, frame.width() - 40f));
    frame.focus().on(buttons, 0);
  }
}
