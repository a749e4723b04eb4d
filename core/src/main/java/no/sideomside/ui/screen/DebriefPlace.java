package no.sideomside.ui.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.List;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.ReflectionField;
import org.jspecify.annotations.Nullable;

/**
 * Where one is on a debrief's page: how far down, and on which control. It is kept while the page
 * is built anew, and while the sheet with one moment lies over it.
 */
final class DebriefPlace {
  /** Frames after a build through which the place on the page is held while text finds its size. */
  private static final int SETTLING = 3;

  private @Nullable Frame frame;
  private @Nullable DebriefPane page;
  private @Nullable DebriefPane sheet;
  private List<Choosable> controls = List.of();
  private float down;
  private int settling;
  private int focused = -1;

  /** On a page newly built, with these {@code newControls} in the order of the keyboard. */
  void onPage(Frame newFrame, DebriefPane newPage, List<Choosable> newControls) {
    on(newFrame, newPage, newControls, Math.min(focused, newControls.size() - 1));
    sheet = null;
  }

  /** On a sheet over it, and on the last of the sheet's {@code newControls}, which shuts it. */
  void onSheet(
      Frame newFrame, DebriefPane newPage, DebriefPane newSheet, List<Choosable> newControls) {
    on(newFrame, newPage, newControls, newControls.size() - 1);
    sheet = newSheet;
  }

  private void on(Frame newFrame, DebriefPane newPage, List<Choosable> newControls, int first) {
    frame = newFrame;
    page = newPage;
    controls = newControls;
    settling = SETTLING;
    newFrame.focus().on(newControls, first);
  }

  /** Will be on this control of the page when it is next built; on none where it is null. */
  void returnTo(@Nullable Choosable control) {
    focused = control == null ? -1 : controls.indexOf(control);
  }

  /** Once a frame; whether the page has found its size, and its place. */
  boolean act() {
    if (page == null || frame == null) {
      return false;
    }
    if (settling > 0) {
      settling--;
      page.hold(down);
      if (page.getStage() != null && settling == 0) {
        page.getStage().setScrollFocus(sheet == null ? page : sheet);
        stayInField();
      }
      Gdx.graphics.requestRendering();
      return false;
    }
    down = page.getScrollY();
    if (sheet == null) {
      returnTo(frame.focus().current());
    }
    return true;
  }

  /** A field that is built anew is written in before it knows of it. */
  void stayInField() {
    if (frame != null && frame.focus().current() instanceof ReflectionField field) {
      field.focus(true);
    }
  }

  /** Whether the letters of the keyboard go to a field. */
  boolean isWriting() {
    return page != null
        && page.getStage() != null
        && page.getStage().getKeyboardFocus() instanceof TextField;
  }

  /** Scrolls whatever is uppermost by a key; false where it is not one of those that scroll. */
  boolean scroll(int key) {
    DebriefPane uppermost = sheet == null ? page : sheet;
    return uppermost != null && uppermost.scroll(key);
  }
}
