package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;

/** A page that is mostly read: the arrow keys scroll, line by line. */
abstract class ReadingPage extends ReturningPage {

  /** A page whose {@code back} goes to where one came from. */
  ReadingPage(Runnable back) {
    super(back);
  }

  @Override
  public boolean keyDown(int key) {
    switch (key) {
      case Input.Keys.DOWN -> where().line(1);
      case Input.Keys.UP -> where().line(-1);
      default -> {
        return super.keyDown(key);
      }
    }
    return true;
  }
}
