package no.sideomside.ui.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.utils.Disposable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.sideomside.text.Sentence;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.PushButton;
import no.sideomside.ui.widget.VoteRow;
import org.jspecify.annotations.Nullable;

/**
 * An hour as it is on the wall: the story while it is read, and a page of its own, without the
 * scene, for what the room does. It is built anew for every leaf and every step.
 */
final class HourView implements RoomSteps.Doing, Disposable {
  /** Frames after a build through which text that wraps finds its size. */
  private static final int SETTLING = 3;

  private final RoomHour hour;
  private final Wall wall;
  private final Runnable changed;
  private final Runnable sheet;
  private final RoomReading reading;
  private @Nullable PlayBar bar;
  private @Nullable RoomPanel panel;
  private @Nullable RoomSteps steps;
  private @Nullable Choosable first;
  private int settling;
  private @Nullable Sentence unsaved;

  /**
   * Nothing is on the wall yet.
   *
   * @param changed builds the page anew
   * @param sheet goes on to the room's sheet
   */
  HourView(RoomHour hour, Wall wall, Runnable changed, Runnable sheet) {
    this.hour = hour;
    this.wall = wall;
    this.changed = changed;
    this.sheet = sheet;
    this.reading = new RoomReading(hour);
  }

  /** Sets it out as it stands now, with the buttons of the {@code newBar}. */
  Actor build(PlayBar newBar) {
    reading.hear(wall);
    bar = newBar;
    panel = null;
    steps = null;
    unsaved = hour.session().notice();
    return hour.turn() == RoomHour.Turn.READ
        ? reading.leaf(wall, newBar, this::next, sheet)
        : asked(newBar);
  }

  /** The colours the story's people speak in. */
  Voices voices() {
    return reading.voices(wall);
  }

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
        new RoomSteps(wall, hour.decision(), Objects.requireNonNull(hour.round()), this);
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
    built.button(wall.texts().get("room.to_sheet"), PushButton.Weight.PRIMARY, sheet);
    return built;
  }

  @Override
  public void next() {
    keepDraft();
    if (hour.next()) {
      changed.run();
    }
  }

  /** A step or a leaf back. */
  void back() {
    if (hour.canGoBack()) {
      hour.back();
      changed.run();
    }
  }

  /** Scrolls what is read; false where there is nothing more that way. */
  boolean page(int pages) {
    return panel == null ? reading.page(pages) : panel.page(pages);
  }

  @Override
  public void select(int option) {
    RoomRound round = hour.round();
    if (round == null || steps == null || option >= steps.rows().size()) {
      return;
    }
    boolean open = round.step() == RoomRound.Step.GO && round.chosen() < 0;
    round.select(option);
    if (open) {
      changed.run();
      return;
    }
    List<VoteRow> rows = steps.rows();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).mark(round.step() == RoomRound.Step.GO && i == round.chosen());
    }
    stand(rows.get(option));
  }

  @Override
  public void count(int option, int more) {
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
      changed.run();
    }
  }

  /** Takes the keyboard to a row, wherever it was on its way. */
  private void stand(VoteRow row) {
    first = null;
    wall.focus().to(row);
    Gdx.graphics.requestRendering();
  }

  @Override
  public void write() {
    if (hour.round() != null) {
      hour.round().write();
      changed.run();
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

  /** Takes what is written in the step's field, so that it is there when it is built anew. */
  void keepDraft() {
    String written = steps == null ? null : steps.written();
    RoomRound round = hour.round();
    if (written != null && round != null) {
      round.draft(written);
    }
  }

  /** Once a frame: what is counted and written is kept, and the keyboard comes to its control. */
  void act() {
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
      changed.run();
    }
  }

  @Override
  public void dispose() {
    reading.dispose();
  }
}
