package no.sideomside.ui.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.sideomside.attempt.Keeper;
import no.sideomside.attempt.Session;
import no.sideomside.text.Sentence;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.PushButton;
import no.sideomside.ui.widget.VoteRow;
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

  /** Frames after a build through which text that wraps finds its size. */
  private static final int SETTLING = 3;

  private final RoomHour hour;
  private final Way way;
  private final Keeper keeper = new Keeper();
  private final Wall wall = new Wall();
  private final RoomReading reading;
  private final RoomKeys keys = new RoomKeys(this);
  private @Nullable Frame frame;
  private @Nullable PlayBar bar;
  private @Nullable RoomPanel panel;
  private @Nullable RoomSteps steps;
  private @Nullable HistoryCover open;
  private @Nullable Choosable first;
  private int settling;
  private @Nullable Sentence unsaved;
  private boolean menu;
  private boolean history;

  /**
   * Plays on from where the session stands.
   *
   * @param session an hour in a room
   * @param notice something to say first, as that the story has changed since last time, or null
   * @param way what happens around it
   */
  public RoomScreen(Session session, @Nullable Sentence notice, Way way) {
    this.hour = new RoomHour(session, notice);
    this.reading = new RoomReading(hour);
    this.way = way;
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

  RoomHour hour() {
    return hour;
  }

  @Override
  public Actor build(Frame window) {
    frame = window;
    wall.on(window);
    reading.hear(wall);
    PlayBar buttons =
        new PlayBar(wall, hour.canGoBack() ? this::back : null, this::showHistory, this::showMenu);
    bar = buttons;
    panel = null;
    steps = null;
    open = null;
    unsaved = hour.session().notice();
    Stack stack =
        new Stack(
            hour.turn() == RoomHour.Turn.READ
                ? reading.leaf(wall, buttons, this::next, this::sheet)
                : asked(buttons));
    if (history) {
      open = new HistoryCover(wall, hour.said(), reading.voices(wall)::of, this::closeCovers);
      stack.add(open);
    } else if (menu) {
      stack.add(
          new PauseCover(
              wall,
              hour.session().script().heading().contentNote(),
              wall.texts().get("room.menu_keys"),
              menuActions()));
    }
    return stack;
  }

  /** What the room does: a page of its own, without the scene. */
  private Actor asked(PlayBar buttons) {
    RoomPanel built =
        switch (hour.turn()) {
          case PAUSE -> paused(buttons);
          case FAULT -> stopped(buttons);
          case READ, ROUND -> step(buttons);
        };
    panel = built;
    List<Choosable> all = new ArrayList<>(built.controls());
    all.addAll(buttons.usable());
    wall.focus().on(all, -1);
    first = steps == null ? built.controls().get(0) : steps.first(built);
    settling = SETTLING;
    return built;
  }

  private RoomPanel step(PlayBar buttons) {
    RoomSteps made =
        new RoomSteps(wall, hour.decision(), Objects.requireNonNull(hour.round()), new Doing());
    steps = made;
    return made.page(buttons);
  }

  private RoomPanel paused(PlayBar buttons) {
    RoomPanel built = new RoomPanel(wall.theme(), wall.texts().get("ui.pause.title"), buttons);
    built.text(hour.hope(), Face.TITLE, wall.theme().palette().paper());
    built.text(wall.texts().get("room.pause"), Face.INTERFACE, wall.theme().palette().mist());
    built.hint("");
    built.button(wall.texts().get("ui.pause.go_on"), PushButton.Weight.PRIMARY, this::next);
    return built;
  }

  private RoomPanel stopped(PlayBar buttons) {
    RoomPanel built = new RoomPanel(wall.theme(), wall.texts().get("ui.play.fault"), buttons);
    built.text(wall.texts().say(hour.fault()), Face.STORY, wall.theme().palette().paper());
    built.hint("");
    built.button(wall.texts().get("room.to_sheet"), PushButton.Weight.PRIMARY, this::sheet);
    return built;
  }

  private List<PauseCover.Action> menuActions() {
    return List.of(
        new PauseCover.Action("ui.menu.go_on", this::closeCovers),
        new PauseCover.Action("ui.menu.history", this::showHistory),
        new PauseCover.Action("room.menu_sheet", this::sheet),
        new PauseCover.Action("ui.menu.leave", () -> way.left(hour.session())));
  }

  private void sheet() {
    way.sheet(hour.session());
  }

  /** On, where there is a way on. */
  void next() {
    keepDraft();
    if (hour.next()) {
      rebuild();
    }
  }

  /** A step or a leaf back. */
  void back() {
    if (hour.canGoBack()) {
      hour.back();
      rebuild();
    }
  }

  /** Scrolls what is read; false where there is nothing more that way. */
  boolean page(int pages) {
    return panel == null ? reading.page(pages) : panel.page(pages);
  }

  /** Goes to an option of the step. */
  void select(int option) {
    RoomRound round = hour.round();
    if (round == null || steps == null || option >= steps.rows().size()) {
      return;
    }
    boolean open = round.step() == RoomRound.Step.GO && round.chosen() < 0;
    round.select(option);
    if (open) {
      rebuild();
      return;
    }
    List<VoteRow> rows = steps.rows();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).mark(round.step() == RoomRound.Step.GO && i == round.chosen());
    }
    stand(rows.get(option));
  }

  /** More votes, or fewer, for an option. */
  void count(int option, int more) {
    RoomRound round = hour.round();
    if (round == null || steps == null) {
      return;
    }
    boolean before = round.counted();
    round.select(option);
    round.count(more);
    steps.rows().get(option).recount(round.votes(option));
    stand(steps.rows().get(option));
    if (before != round.counted()) {
      rebuild();
    }
  }

  /** Takes the keyboard to a row, wherever it was on its way. */
  private void stand(VoteRow row) {
    first = null;
    wall.focus().to(row);
    Gdx.graphics.requestRendering();
  }

  /** The room puts an option of its own in words. */
  void write() {
    if (hour.round() != null) {
      hour.round().write();
      rebuild();
    }
  }

  /** Which option the keyboard is on, counted from 0; −1 for none. */
  int onRow() {
    Choosable current = wall.focus().current();
    return steps == null || !(current instanceof VoteRow row) ? -1 : steps.rows().indexOf(row);
  }

  /** Whether the keyboard is on a button, which Space and Enter then are for. */
  boolean onButton() {
    Choosable current = wall.focus().current();
    return current != null
        && ((bar != null && bar.which(current) >= 0) || (panel != null && panel.isButton(current)));
  }

  boolean covered() {
    return menu || history;
  }

  /** The history, where it is open; or null. */
  @Nullable HistoryCover open() {
    return open;
  }

  void closeCovers() {
    menu = false;
    history = false;
    rebuild();
  }

  void showHistory() {
    keepDraft();
    menu = false;
    history = true;
    rebuild();
  }

  void showMenu() {
    keepDraft();
    menu = true;
    rebuild();
  }

  private void keepDraft() {
    String written = steps == null ? null : steps.written();
    RoomRound round = hour.round();
    if (written != null && round != null) {
      round.draft(written);
    }
  }

  private void rebuild() {
    if (frame != null) {
      frame.rebuild();
    }
  }

  /** What a control of a step does. */
  private final class Doing implements RoomSteps.Doing {
    @Override
    public void next() {
      RoomScreen.this.next();
    }

    @Override
    public void select(int option) {
      RoomScreen.this.select(option);
    }

    @Override
    public void count(int option, int more) {
      RoomScreen.this.count(option, more);
    }

    @Override
    public void write() {
      RoomScreen.this.write();
    }
  }

  @Override
  public void act(float seconds) {
    if (covered()) {
      return;
    }
    keepDraft();
    hour.keep();
    if (first != null) {
      // Only what has found its size can be scrolled into view.
      settling--;
      if (settling <= 0) {
        wall.focus().to(first);
        first = null;
      }
      Gdx.graphics.requestRendering();
    }
    if (hour.at(RoomRound.Step.VOTE) && onRow() >= 0) {
      Objects.requireNonNull(hour.round()).select(onRow());
    }
    if (panel == null && !Objects.equals(unsaved, hour.session().notice())) {
      rebuild();
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
    keepDraft();
    hour.keep();
    keeper.close();
    hour.session().writeOn(Runnable::run);
    reading.dispose();
    wall.dispose();
  }
}
