package no.sideomside.ui.screen;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import java.util.List;
import no.sideomside.attempt.Keeper;
import no.sideomside.attempt.Session;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A story being played: the {@link SittingView sitting} by mouse and by {@link PlayKeys keyboard},
 * and what lies over it when one stops. The story is laid out on {@link Leaf leaves}; on the last
 * one stands what may be chosen. A click turns to the next.
 */
public final class PlayScreen implements Page {
  /** What happens around a play. */
  public interface Way {
    /** The story has come to an ending and the player goes on from it. */
    void ended(Session session);

    /** The player leaves; everything chosen is kept. */
    void left(Session session);
  }

  private final Sitting sitting;
  private final Way way;
  private final Keeper keeper = new Keeper();
  private final Covers covers = new Covers(this::remember, this::rebuild);
  private final SittingView shown;
  private final PlayKeys keys;
  private @Nullable Frame frame;

  /**
   * Plays on from where the session stands.
   *
   * @param session the attempt
   * @param notice something to say first, as that the story has changed since last time, or null
   * @param way what happens around it
   */
  public PlayScreen(Session session, @Nullable Sentence notice, Way way) {
    this.way = way;
    session.writeOn(keeper);
    this.sitting = new Sitting(session, notice);
    this.shown =
        new SittingView(sitting, this::rebuild, () -> way.ended(session), () -> way.left(session));
    this.keys = new PlayKeys(sitting, shown, covers);
  }

  @Override
  public String name() {
    return "play";
  }

  /** The attempt being played. */
  public Session session() {
    return sitting.session();
  }

  /** Whether a choice can be made now, for those who drive the window from outside. */
  public boolean isChoosing() {
    return sitting.atTheEndOfTheBeat() && shown.isWhole() && !covers.covered();
  }

  /** The room tone that is played, or null, for those who drive the window from outside. */
  public @Nullable String playing() {
    return shown.playing();
  }

  /** The place the leaf is set in, or null, for those who drive the window from outside. */
  public @Nullable String scene() {
    return sitting.leaves().leaf().scene().scene();
  }

  /** Where faces are, in units from the lower left, for those who drive the window from outside. */
  public List<Rectangle> faces() {
    return shown.faces();
  }

  @Override
  public Actor build(Frame newFrame) {
    frame = newFrame;
    PlayBar bar =
        new PlayBar(
            newFrame,
            sitting.canGoBack() ? shown::back : null,
            covers::showHistory,
            covers::showMenu);
    Stack stack = new Stack(shown.build(newFrame, bar));
    stack.setTouchable(Touchable.enabled);
    stack.addListener(
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            if (!event.isHandled() && !covers.covered()) {
              shown.next();
            }
          }
        });
    if (covers.isHistory()) {
      stack.add(covers.history(newFrame, sitting.said(), shown.voices(newFrame)));
    } else if (covers.isMenu()) {
      stack.add(new PauseCover(newFrame, session().script().heading().contentNote(), offers()));
    } else {
      shown.standOnBar();
    }
    return stack;
  }

  private List<PauseCover.Action> offers() {
    return List.of(
        new PauseCover.Action("ui.menu.go_on", covers::close),
        new PauseCover.Action("ui.menu.history", covers::showHistory),
        new PauseCover.Action("ui.menu.leave", () -> way.left(session())));
  }

  private void remember() {
    if (!covers.covered()) {
      shown.rememberBar();
    }
  }

  private void rebuild() {
    remember();
    if (frame != null) {
      frame.rebuild();
    }
  }

  @Override
  public void act(float seconds) {
    remember();
    if (!covers.covered()) {
      shown.act(seconds);
    }
  }

  @Override
  public boolean keyDown(int key) {
    return keys.down(key);
  }

  @Override
  public boolean keyTyped(char letter) {
    return keys.typed(letter);
  }

  @Override
  public void leave() {
    keeper.close();
    session().writeOn(Runnable::run);
    shown.dispose();
  }
}
