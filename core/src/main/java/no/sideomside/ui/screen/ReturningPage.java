package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;

/**
 * A page that one comes to and goes back from: Escape goes back, the page keys scroll, and while it
 * is built anew one stays where one was.
 */
abstract class ReturningPage implements Page {
  private final Whereabouts where = new Whereabouts();
  private final Runnable back;

  /** A page whose {@code back} goes to where one came from. */
  ReturningPage(Runnable back) {
    this.back = back;
  }

  /** Where the keyboard is, and how far down the page. */
  final Whereabouts where() {
    return where;
  }

  /** Goes to where one came from. */
  final void goBack() {
    back.run();
  }

  @Override
  public void act(float seconds) {
    where.act();
  }

  @Override
  public boolean keyDown(int key) {
    if (key == Input.Keys.ESCAPE) {
      back.run();
      return true;
    }
    return where.keyDown(key);
  }
}
