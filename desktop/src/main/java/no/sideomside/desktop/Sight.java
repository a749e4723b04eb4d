package no.sideomside.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.ui.SideOmSide;
import no.sideomside.ui.screen.Page;
import no.sideomside.ui.widget.OptionButton;

/**
 * What there is to read in the window, at the moment it was looked at.
 *
 * @param page the name of the page
 * @param texts every text that is not hidden, in the order it stands
 * @param options what the buttons say that have a key in front, without the key
 */
record Sight(String page, List<String> texts, List<String> options) {
  Sight {
    texts = List.copyOf(texts);
    options = List.copyOf(options);
  }

  /** Looks; on the window's thread. */
  static Sight of(SideOmSide shown) {
    Page page = shown.page();
    Group root = stage().getRoot();
    List<String> options = new ArrayList<>();
    gatherOptions(root, options);
    return new Sight(page == null ? "" : page.name(), textsOf(root), options);
  }

  /** Whether a text stands there, alone or in a longer one. */
  boolean sees(String text) {
    return texts.stream().anyMatch(each -> each.contains(text));
  }

  /** The stage of the window; it is the one that keys reach last. */
  static Stage stage() {
    InputMultiplexer keys = (InputMultiplexer) Gdx.input.getInputProcessor();
    for (InputProcessor each : keys.getProcessors()) {
      if (each instanceof Stage stage) {
        return stage;
      }
    }
    throw new IllegalStateException("The window has no stage.");
  }

  /** The texts of an actor and all that stands in it, without what is hidden. */
  static List<String> textsOf(Actor actor) {
    List<String> texts = new ArrayList<>();
    gather(actor, texts);
    return texts;
  }

  private static void gather(Actor actor, List<String> into) {
    if (hidden(actor)) {
      return;
    }
    if (actor instanceof Label label) {
      into.add(label.getText().toString());
    } else if (actor instanceof Group group) {
      group.getChildren().forEach(child -> gather(child, into));
    }
  }

  private static void gatherOptions(Actor actor, List<String> into) {
    if (hidden(actor)) {
      return;
    }
    if (actor instanceof OptionButton button) {
      List<String> said = textsOf(button);
      if (said.size() == 2 && said.get(0).matches("[1-9]")) {
        into.add(said.get(1));
      }
    } else if (actor instanceof Group group) {
      group.getChildren().forEach(child -> gatherOptions(child, into));
    }
  }

  private static boolean hidden(Actor actor) {
    return !actor.isVisible() || actor.getColor().a < .05f;
  }
}
