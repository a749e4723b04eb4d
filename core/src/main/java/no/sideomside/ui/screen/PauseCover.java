package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.actions.Actions;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.MorePane;
import no.sideomside.ui.widget.OptionButton;
import org.jspecify.annotations.Nullable;

/** The menu over a story that has been stopped for a moment. */
final class PauseCover extends Table {
  private static final float WIDTH = 540f;

  /**
   * Something the menu offers.
   *
   * @param key of its text
   * @param action what it does
   */
  record Action(String key, Runnable action) {}

  /**
   * A menu.
   *
   * @param note what one should know of the story, with whom to call where it says so, or null
   */
  PauseCover(Frame frame, @Nullable String note, List<Action> actions) {
    this(frame, note, frame.texts().get("ui.menu.keys"), actions);
  }

  /** A menu that tells what other keys do. */
  PauseCover(Frame frame, @Nullable String note, String keys, List<Action> actions) {
    Theme theme = frame.theme();
    setBackground(theme.cover());
    setTouchable(Touchable.enabled);
    Table box = new Table();
    box.pad(20f, 28f, 10f, 28f);
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
    box.add(theme.text(keys, Face.SMALL, theme.palette().mist())).growX().padTop(16f);
    if (note != null) {
      box.row();
      box.add(theme.text(note, Face.SMALL, theme.palette().paper())).growX().padTop(14f);
    }
    Table panel = new Table();
    panel.setBackground(theme.panel());
    MorePane pane = new MorePane(theme, box);
    panel.add(pane).grow().padBottom(MorePane.FOOT - 10f);
    float size = theme.look().textSize();
    add(panel)
        .width(Math.min(WIDTH * (.4f + .6f * size), frame.width() - 40f))
        .maxHeight(frame.height() - 40f);
    frame.focus().on(buttons, 0);
    // The keyboard's first control stands near the top; nothing above it is to be scrolled away.
    addAction(Actions.run(() -> pane.end(false)));
  }
}
