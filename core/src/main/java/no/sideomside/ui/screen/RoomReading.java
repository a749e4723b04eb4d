package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.badlogic.gdx.utils.Disposable;
import no.sideomside.story.Ending;
import no.sideomside.ui.scene.SceneView;
import org.jspecify.annotations.Nullable;

/** The story on the wall: the scene, and its words in a panel that covers no face. */
final class RoomReading implements Disposable {
  private final RoomHour hour;
  private final Staging staging;
  private @Nullable PlayPanel panel;

  RoomReading(RoomHour hour) {
    this.hour = hour;
    this.staging = new Staging(hour.session().script().pictures());
  }

  /**
   * Sets out the leaf that is to be read.
   *
   * @param next what a click on it does
   * @param ended what the button does that stands under the last leaf of all
   */
  Actor leaf(Frame wall, PlayBar bar, Runnable next, Runnable ended) {
    Leaves leaves = hour.leaves();
    SceneView scene = staging.scene(wall, leaves);
    PlayPanel built = new PlayPanel(wall, bar, true);
    Telling telling = built.telling();
    telling.leaf(leaves, voices(wall));
    Ending ending = hour.ending();
    if (ending == null) {
      telling.more();
    } else {
      telling.ending(ending.title());
      built.asking().action(wall.texts().get("room.to_sheet"), ended);
    }
    telling.notice(hour.notice());
    telling.notice(hour.session().notice());
    built.finish();
    panel = built;
    PlayLayout parts = new PlayLayout(scene, staging.heads(leaves.leaf()), built, bar);
    parts.setTouchable(Touchable.enabled);
    parts.addListener(
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            if (!event.isHandled() && !page(1)) {
              next.run();
            }
          }
        });
    return parts;
  }

  /** The colours its people speak in. */
  Voices voices(Frame wall) {
    return new Voices(hour.session().script().heading().cast(), wall.theme().palette());
  }

  /** Scrolls the words; false where there is nothing more that way. */
  boolean page(int pages) {
    return panel != null && panel.page(pages);
  }

  /** Lets the room tone of the leaf be heard, whatever is on the wall. */
  void hear(Frame wall) {
    staging.hear(wall, hour.leaves().leaf());
  }

  @Override
  public void dispose() {
    staging.dispose();
  }
}
