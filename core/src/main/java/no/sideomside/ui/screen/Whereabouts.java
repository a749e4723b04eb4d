package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.sideomside.ui.widget.Adjustable;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.Scroller;
import org.jspecify.annotations.Nullable;

/**
 * Which control of a page the keyboard is on and how far down the page is, kept while the page is
 * built anew, and the keys that every page understands alike.
 */
final class Whereabouts {
  private final List<Choosable> controls = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private @Nullable Frame frame;
  private @Nullable Scroller scroller;
  private @Nullable String at;
  private float down;

  /** Before the page's controls are made. */
  void begin(Frame newFrame) {
    frame = newFrame;
    controls.clear();
    names.clear();
    scroller = null;
  }

  /** Counts a control in, in the order of the keyboard. */
  <T extends Choosable> T add(String name, T control) {
    controls.add(control);
    names.add(name);
    return control;
  }

  /** The column that the page's controls stand in. */
  Scroller scroller(Actor content) {
    Frame window = Objects.requireNonNull(frame, "begin");
    scroller = new Scroller(window.theme(), content, window.focus(), down, at != null);
    return scroller;
  }

  /** After the page's controls are made: goes back to where one was, or to {@code first}. */
  void end(String first) {
    int index = at == null ? -1 : names.indexOf(at);
    Objects.requireNonNull(frame, "begin")
        .focus()
        .on(controls, index >= 0 ? index : names.indexOf(first));
  }

  /** The name of the control one was on last, or null. */
  @Nullable String at() {
    return at;
  }

  /** Stands on this control when the page is next built. */
  void stand(String name) {
    at = name;
  }

  /** How far down the page is, in units. */
  float down() {
    return scroller == null ? 0f : scroller.getVisualScrollY();
  }

  /** Scrolls by so many lines, on a page that is mostly read. */
  void line(int lines) {
    if (scroller != null) {
      scroller.line(lines);
    }
  }

  /** Once a frame. */
  void act() {
    Frame window = frame;
    if (window == null) {
      return;
    }
    int index = controls.indexOf(window.focus().current());
    if (index >= 0) {
      at = names.get(index);
    }
    if (scroller != null) {
      down = scroller.where();
    }
  }

  /** Left and right on a value, and the page keys. */
  boolean keyDown(int key) {
    Frame window = frame;
    if (window == null) {
      return false;
    }
    if (window.focus().current() instanceof Adjustable value
        && (key == Input.Keys.LEFT || key == Input.Keys.RIGHT)) {
      value.adjust(key == Input.Keys.LEFT ? -1 : 1);
      return true;
    }
    return scroller != null && scroller.keyDown(key);
  }
}
