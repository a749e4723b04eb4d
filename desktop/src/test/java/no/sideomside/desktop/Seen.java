package no.sideomside.desktop;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.ArrayList;
import java.util.List;

/** Where things are in a driven window; to be used on the window's thread. */
final class Seen {
  private Seen() {}

  /** Every actor of a kind that is not hidden, in the order it stands; faded ones count. */
  static <T extends Actor> List<T> all(Class<T> kind) {
    List<T> found = new ArrayList<>();
    gather(Sight.stage().getRoot(), kind, found);
    return found;
  }

  private static <T extends Actor> void gather(Actor actor, Class<T> kind, List<T> into) {
    if (!actor.isVisible()) {
      return;
    }
    if (kind.isInstance(actor)) {
      into.add(kind.cast(actor));
    }
    if (actor instanceof Group group) {
      group.getChildren().forEach(child -> gather(child, kind, into));
    }
  }

  /** Where an actor stands in the window, in units from its lower left corner. */
  static Rectangle place(Actor actor) {
    Vector2 corner = actor.localToStageCoordinates(new Vector2());
    return new Rectangle(corner.x, corner.y, actor.getWidth(), actor.getHeight());
  }

  /** The whole window. */
  static Rectangle window() {
    return new Rectangle(0, 0, Sight.stage().getWidth(), Sight.stage().getHeight());
  }

  /** The nearest actor of a kind that another stands in. */
  static <T extends Actor> T around(Actor actor, Class<T> kind) {
    for (Actor parent = actor.getParent(); parent != null; parent = parent.getParent()) {
      if (kind.isInstance(parent)) {
        return kind.cast(parent);
      }
    }
    throw new AssertionError("It stands in no " + kind.getSimpleName() + ".");
  }
}
