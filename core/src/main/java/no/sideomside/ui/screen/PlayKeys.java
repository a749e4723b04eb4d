package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;

/**
 * The keyboard of a play. Space, Enter and the right arrow turn to the next leaf, the left arrow
 * turns back to reread; a digit chooses. What is too long for the panel scrolls first. Escape stops
 * for a moment, H shows what has been said.
 */
final class PlayKeys {
  private final Sitting sitting;
  private final SittingView shown;
  private final Covers covers;

  PlayKeys(Sitting sitting, SittingView shown, Covers covers) {
    this.sitting = sitting;
    this.shown = shown;
    this.covers = covers;
  }

  /** A key was pressed; false where it is the window's. */
  boolean down(int key) {
    if (key == Input.Keys.ESCAPE) {
      if (covers.covered()) {
        covers.close();
      } else {
        covers.showMenu();
      }
      return true;
    }
    if (covers.keyDown(key)) {
      return true;
    }
    if (covers.covered() || (isChoosing(key) && shown.isOnBar())) {
      return false;
    }
    return inText(key);
  }

  private boolean inText(int key) {
    if (!shown.isWhole() && isOnward(key)) {
      shown.showAll();
      return true;
    }
    switch (key) {
      case Input.Keys.HOME -> shown.end(false);
      case Input.Keys.END -> shown.end(true);
      case Input.Keys.PAGE_UP -> {
        if (!shown.page(-1)) {
          shown.back();
        }
      }
      case Input.Keys.LEFT, Input.Keys.BACKSPACE -> shown.back();
      case Input.Keys.PAGE_DOWN, Input.Keys.RIGHT -> shown.next();
      default -> {
        if (sitting.canGoOn() && isOnward(key)) {
          shown.next();
          return true;
        }
        return key == Input.Keys.SPACE && shown.isOnNothing() && shown.page(1);
      }
    }
    return true;
  }

  /** Whether a key chooses the control that the keyboard is on. */
  private static boolean isChoosing(int key) {
    return key == Input.Keys.SPACE || key == Input.Keys.ENTER || key == Input.Keys.NUMPAD_ENTER;
  }

  private static boolean isOnward(int key) {
    return switch (key) {
      case Input.Keys.RIGHT, Input.Keys.PAGE_DOWN, Input.Keys.DOWN -> true;
      default -> isChoosing(key);
    };
  }

  /** A letter was typed; false where it is nobody's. */
  boolean typed(char letter) {
    if (letter == 'h' || letter == 'H') {
      covers.turnHistory();
      return true;
    }
    if (covers.covered() || !shown.isWhole() || letter < '0' || letter > '9') {
      return false;
    }
    return shown.press(letter);
  }
}
