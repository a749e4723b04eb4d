package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import java.util.List;
import no.sideomside.attempt.Keeper;
import no.sideomside.attempt.Session;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A story on the wall of a room that decides together.
 *
 * <p>It is read aloud leaf by leaf, and nothing appears letter by letter. At a decision the room
 * votes, sees how the votes fell, talks, and chooses what to go on with. The principles and their
 * reasons wait for the sheet, so that nobody looks for a right answer while there is still somebody
 * to meet; hopes are said aloud and written nowhere.
 */
public final class RoomScreen implements Page {
  /** What happens around an hour in a room. */
  public interface Way {
    /** The room wants its sheet, at the ending or before it; everything decided is kept. */
    void sheet(Session session);

    /** The room leaves; everything decided is kept. */
    void left(Session session);
  }

  private final RoomHour hour;
  private final Way way;
  private final Keeper keeper = new Keeper();
  private final Wall wall = new Wall();
  private final HourView shown;
  private final Covers covers;
  private final RoomKeys keys;
  private @Nullable Frame frame;

  /**
   * Plays on from where the session stands.
   *
   * @param session an hour in a room
   * @param notice something to say first, as that the story has changed since last time, or null
   * @param way what happens around it
   */
  public RoomScreen(Session session, @Nullable Sentence notice, Way way) {
    this.hour = new RoomHour(session, notice);
    this.way = way;
    this.shown = new HourView(hour, wall, this::rebuild, this::sheet);
    this.covers = new Covers(shown::keepDraft, this::rebuild);
    this.keys = new RoomKeys(hour, shown, covers);
    session.writeOn(keeper);
  }

  @Override
  public String name() {
    return "room";
  }

  /** The hour's attempt, for those who drive the window from outside. */
  public Session session() {
    return hour.session();
  }

  @Override
  public Actor build(Frame window) {
    frame = window;
    wall.on(window);
    PlayBar bar =
        new PlayBar(
            wall, hour.canGoBack() ? shown::back : null, covers::showHistory, covers::showMenu);
    Stack stack = new Stack(shown.build(bar));
    if (covers.isHistory()) {
      stack.add(covers.history(wall, hour.said(), shown.voices()));
    } else if (covers.isMenu()) {
      String note = session().script().heading().contentNote();
      stack.add(new PauseCover(wall, note, wall.texts().get("room.menu_keys"), offers()));
    }
    return stack;
  }

  private List<PauseCover.Action> offers() {
    return List.of(
        new PauseCover.Action("ui.menu.go_on", covers::close),
        new PauseCover.Action("ui.menu.history", covers::showHistory),
        new PauseCover.Action("room.menu_sheet", this::sheet),
        new PauseCover.Action("ui.menu.leave", () -> way.left(session())));
  }

  private void sheet() {
    way.sheet(session());
  }

  private void rebuild() {
    if (frame != null) {
      frame.rebuild();
    }
  }

  @Override
  public void act(float seconds) {
    if (!covers.covered()) {
      shown.act();
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
    shown.keepDraft();
    hour.keep();
    keeper.close();
    session().writeOn(Runnable::run);
    shown.dispose();
    wall.dispose();
  }
}
