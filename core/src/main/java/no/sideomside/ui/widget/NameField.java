package no.sideomside.ui.widget;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import no.sideomside.ui.theme.Theme;

/** A line to write in; letters go to it while it has focus. */
public final class NameField extends TextField implements Choosable {
  private final Runnable done;
  private boolean focused;

  /** A field that does {@code done} on Enter. */
  public NameField(Theme theme, String text, int longest, Runnable done) {
    super(text, theme.field());
    this.done = done;
    setMaxLength(longest);
    setFocusTraversal(false);
  }

  @Override
  public void choose() {
    done.run();
  }

  @Override
  public void focus(boolean has) {
    focused = has;
    Writing.give(getStage(), this, has);
  }

  @Override
  protected void setStage(Stage stage) {
    super.setStage(stage);
    if (focused) {
      Writing.give(stage, this, true);
    }
  }
}
