package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;

/**
 * The keyboard of an hour in a room. Space and Enter go on, Backspace goes back; while votes are
 * counted a digit goes to an option and + and − change its votes, as the right and left arrows do.
 */
final class RoomKeys {
  private final RoomHour hour;
  private final HourView shown;
  private final Covers covers;

  RoomKeys(RoomHour hour, HourView shown, Covers covers) {
    this.hour = hour;
    this.shown = shown;
    this.covers = covers;
  }

  /** A key was pressed; false where it is the window's. */
  boolean down(int key) {
    if (key == Input.Keys.ESCAPE) {
      escape();
      return true;
    }
    if (covers.keyDown(key)) {
      return true;
    }
    if (covers.covered()) {
      return false;
    }
    if (at(RoomRound.Step.OWN)) {
      return key == Input.Keys.ENTER && onward();
    }
    boolean enter = key == Input.Keys.ENTER || key == Input.Keys.NUMPAD_ENTER;
    if (enter && hour.ending() != null) {
      return false;
    }
    return switch (key) {
      case Input.Keys.SPACE, Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER -> onward();
      case Input.Keys.BACKSPACE -> {
        shown.back();
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
    if (covers.covered()) {
      covers.close();
    } else if (at(RoomRound.Step.OWN)) {
      shown.back();
    } else {
      covers.showMenu();
    }
  }

  private boolean at(RoomRound.Step step) {
    return hour.at(step);
  }

  private boolean reading() {
    return hour.turn() == RoomHour.Turn.READ;
  }

  /** On; a button that the keyboard is on comes first, and what is still to be read. */
  private boolean onward() {
    if (shown.onButton()) {
      return false;
    }
    if (reading() && shown.page(1)) {
      return true;
    }
    if (hour.ending() != null) {
      return false;
    }
    if (at(RoomRound.Step.GO) && standsElsewhere()) {
      shown.select(shown.onRow());
    } else {
      shown.next();
    }
    return true;
  }

  /** Whether the keyboard is on another option than the one chosen. */
  private boolean standsElsewhere() {
    RoomRound round = hour.round();
    return round != null && shown.onRow() >= 0 && shown.onRow() != round.chosen();
  }

  private boolean page(int pages) {
    if (!shown.page(pages) && reading()) {
      if (pages < 0) {
        shown.back();
      } else {
        shown.next();
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
      shown.back();
      return true;
    }
    return onward();
  }

  private boolean count(int more) {
    RoomRound round = hour.round();
    if (round == null || !at(RoomRound.Step.VOTE) || round.selected() < 0) {
      return false;
    }
    shown.count(round.selected(), more);
    return true;
  }

  /** A letter was typed; false where it is nobody's. */
  boolean typed(char letter) {
    if (letter == 'h' || letter == 'H') {
      covers.turnHistory();
      return true;
    }
    if (covers.covered()) {
      return false;
    }
    return switch (letter) {
      case '+', '=' -> count(1);
      case '-', '–' -> count(-1);
      case '0' -> {
        boolean talking = at(RoomRound.Step.TALK);
        if (talking) {
          shown.write();
        }
        yield talking;
      }
      default -> {
        boolean option = letter >= '1' && letter <= '9';
        if (option && (at(RoomRound.Step.VOTE) || at(RoomRound.Step.GO))) {
          shown.select(letter - '1');
        }
        yield option;
      }
    };
  }
}
