package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;

/**
 * The keyboard of an hour in a room. Space and Enter go on, Backspace goes back; while votes are
 * counted a digit goes to an option and + and − change its votes, as the right and left arrows do.
 */
final class RoomKeys {
  private final RoomScreen screen;

  RoomKeys(RoomScreen screen) {
    this.screen = screen;
  }

  /** A key was pressed; false where it is the window's. */
  boolean down(int key) {
    if (key == Input.Keys.ESCAPE) {
      escape();
      return true;
    }
    HistoryCover open = screen.open();
    if (open != null && open.keyDown(key)) {
      return true;
    }
    if (screen.covered()) {
      return false;
    }
    if (at(RoomRound.Step.OWN)) {
      return key == Input.Keys.ENTER && onward();
    }
    boolean enter = key == Input.Keys.ENTER || key == Input.Keys.NUMPAD_ENTER;
    if (enter && screen.hour().ending() != null) {
      return false;
    }
    return switch (key) {
      case Input.Keys.SPACE, Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER -> onward();
      case Input.Keys.BACKSPACE -> {
        screen.back();
        yield true;
      }
      case Input.Keys.PAGE_UP -> page(-1);
      case Input.Keys.PAGE_DOWN -> page(1);
      case Input.Keys.RIGHT -> side(1);
      case Input.Keys.LEFT -> side(-1);
      case Input.Keys.DOWN -> reading() && onward();
      default -> false;
    };
  }

  private void escape() {
    if (screen.covered()) {
      screen.closeCovers();
    } else if (at(RoomRound.Step.OWN)) {
      screen.back();
    } else {
      screen.showMenu();
    }
  }

  private boolean at(RoomRound.Step step) {
    return screen.hour().at(step);
  }

  private boolean reading() {
    return screen.hour().turn() == RoomHour.Turn.READ;
  }

  /** On; a button that the keyboard is on comes first, and what is still to be read. */
  private boolean onward() {
    if (screen.onButton()) {
      return false;
    }
    if (reading() && screen.page(1)) {
      return true;
    }
    if (screen.hour().ending() != null) {
      return false;
    }
    if (at(RoomRound.Step.GO) && standsElsewhere()) {
      screen.select(screen.onRow());
    } else {
      screen.next();
    }
    return true;
  }

  /** Whether the keyboard is on another option than the one chosen. */
  private boolean standsElsewhere() {
    RoomRound round = screen.hour().round();
    return round != null && screen.onRow() >= 0 && screen.onRow() != round.chosen();
  }

  private boolean page(int pages) {
    if (!screen.page(pages) && reading()) {
      if (pages < 0) {
        screen.back();
      } else {
        screen.next();
      }
    }
    return true;
  }

  private boolean side(int way) {
    if (at(RoomRound.Step.VOTE)) {
      return count(way);
    }
    if (!reading()) {
      return false;
    }
    if (way < 0) {
      screen.back();
      return true;
    }
    return onward();
  }

  private boolean count(int more) {
    RoomRound round = screen.hour().round();
    if (round == null || !at(RoomRound.Step.VOTE) || round.selected() < 0) {
      return false;
    }
    screen.count(round.selected(), more);
    return true;
  }

  /** A letter was typed; false where it is nobody's. */
  boolean typed(char letter) {
    if (letter == 'h' || letter == 'H') {
      if (screen.open() != null) {
        screen.closeCovers();
      } else {
        screen.showHistory();
      }
      return true;
    }
    if (screen.covered()) {
      return false;
    }
    return switch (letter) {
      case '+', '=' -> count(1);
      case '-', '–' -> count(-1);
      case '0' -> {
        boolean talking = at(RoomRound.Step.TALK);
        if (talking) {
          screen.write();
        }
        yield talking;
      }
      default -> {
        boolean option = letter >= '1' && letter <= '9';
        if (option && (at(RoomRound.Step.VOTE) || at(RoomRound.Step.GO))) {
          screen.select(letter - '1');
        }
        yield option;
      }
    };
  }
}
