package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.HorizontalGroup;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.Icon;
import no.sideomside.ui.widget.IconButton;
import org.jspecify.annotations.Nullable;

/** What can be done at any time in a play, for those who use a mouse; every one has a key too. */
final class PlayBar extends HorizontalGroup {
  /** Between the buttons and the edges of the window. */
  static final float MARGIN = 16f;

  private final List<IconButton> buttons = new ArrayList<>();

  /**
   * The buttons.
   *
   * @param back one step back to what was just read, or null where there is nothing to go back to
   * @param history shows everything that has been said
   * @param menu stops for a moment
   */
  PlayBar(Frame frame, @Nullable Runnable back, Runnable history, Runnable menu) {
    space(8f);
    add(frame, Icon.BACK, "ui.bar.back", back);
    add(frame, Icon.SAID, "ui.bar.history", history);
    add(frame, Icon.PAUSE, "ui.bar.menu", menu);
  }

  private void add(Frame frame, Icon icon, String name, @Nullable Runnable action) {
    IconButton button =
        new IconButton(
            frame.theme(),
            icon,
            frame.texts().get(name),
            action != null,
            action == null ? () -> {} : action);
    buttons.add(button);
    addActor(button);
  }

  /** Those that can be used, from left to right. */
  List<Choosable> usable() {
    return buttons.stream().filter(IconButton::isUsable).<Choosable>map(each -> each).toList();
  }

  /** Which of the buttons a control is, counted from the left; −1 for none of them. */
  int which(@Nullable Choosable control) {
    for (int i = 0; i < buttons.size(); i++) {
      if (buttons.get(i) == control) {
        return i;
      }
    }
    return -1;
  }

  /** The button at a place, if it can be used. */
  @Nullable Choosable at(int which) {
    return which >= 0 && buttons.get(which).isUsable() ? buttons.get(which) : null;
  }
}
