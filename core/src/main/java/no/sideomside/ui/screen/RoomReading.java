package no.sideomside.ui.screen;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.badlogic.gdx.utils.Disposable;
import java.util.List;
import no.sideomside.story.Ending;
import no.sideomside.story.OwnPictures;
import no.sideomside.story.Person;
import no.sideomside.ui.scene.Heads;
import no.sideomside.ui.scene.RoomSound;
import no.sideomside.ui.scene.SceneView;
import org.jspecify.annotations.Nullable;

/** The story on the wall: the scene, and its words in a panel that covers no face. */
final class RoomReading implements Disposable {
  private final Heads heads = new Heads();
  private final RoomSound sound = new RoomSound();
  private @Nullable SceneView view;
  private @Nullable PlayPanel panel;

  /**
   * Sets out the leaf that is to be read.
   *
   * @param next what a click on it does
   * @param ended what the button does that stands under the last leaf of all
   */
  Actor leaf(Frame wall, RoomHour hour, PlayBar bar, Runnable next, Runnable ended) {
    RoomLeaves leaves = hour.leaves();
    SceneView shown = view == null ? new SceneView(wall.pictures(), wall.theme(), true) : view;
    view = shown;
    OwnPictures own = hour.session().script().pictures();
    shown.with(own).in(wall.theme()).show(leaves.leaf().scene());
    shown.expect(leaves.ahead());
    PlayPanel built = new PlayPanel(wall, bar, true);
    String heard = SoundWords.of(wall, leaves.heardBefore(), leaves.leaf());
    if (heard != null) {
      built.label(heard);
    }
    for (Paragraph paragraph : leaves.leaf().paragraphs()) {
      if (paragraph.who() == null) {
        built.told(paragraph.text());
      } else {
        built.said(paragraph.who(), voice(wall, hour, paragraph.who()), paragraph.text());
      }
    }
    Ending ending = hour.ending();
    if (ending == null) {
      built.more();
    } else {
      built.ending(ending.title());
      built.action(wall.texts().get("room.to_sheet"), ended);
    }
    built.notice(hour.notice());
    built.notice(hour.session().notice());
    built.finish();
    panel = built;
    PlayLayout parts = new PlayLayout(shown, heads.of(leaves.leaf().scene(), own), built, bar);
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

  /** A speaker's colour; one who is not in the cast has the first. */
  static Color voice(Frame wall, RoomHour hour, String who) {
    List<String> cast =
        hour.session().script().heading().cast().stream().map(Person::name).toList();
    return wall.theme().palette().voice(Math.max(0, cast.indexOf(who)));
  }

  /** Scrolls the words; false where there is nothing more that way. */
  boolean page(int pages) {
    return panel != null && panel.page(pages);
  }

  /** What is heard while this is on the wall; null for silence. */
  void hear(@Nullable String tone) {
    sound.play(tone);
  }

  @Override
  public void dispose() {
    sound.dispose();
    if (view != null) {
      view.dispose();
      view = null;
    }
  }
}
