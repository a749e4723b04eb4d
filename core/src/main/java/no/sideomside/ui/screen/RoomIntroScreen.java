package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import no.sideomside.attempt.Attempt;
import no.sideomside.debrief.RoomScript;
import no.sideomside.story.Heading;
import no.sideomside.story.Scenario;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.PushButton;
import org.jspecify.annotations.Nullable;

/**
 * Before an hour in a room: how it is led, in twenty minutes, where everybody can see it; what to
 * know of the story; and where an hour was broken off, whether to go on with it.
 */
public final class RoomIntroScreen implements Page {
  private final Scenario scenario;
  private final @Nullable Attempt unfinished;
  private final Way way;
  private final Wall wall = new Wall();
  private @Nullable RoomPanel panel;

  /** Where one can go from here. */
  public interface Way {
    /** Begins an hour with the story. */
    void begin(Scenario scenario);

    /** Goes on with an hour that was broken off. */
    void resume(Attempt attempt);

    /** To where one came from. */
    void back();
  }

  /**
   * The page before an hour.
   *
   * @param unfinished an hour with the story that was broken off, or null
   */
  public RoomIntroScreen(Scenario scenario, @Nullable Attempt unfinished, Way way) {
    this.scenario = scenario;
    this.unfinished = unfinished;
    this.way = way;
  }

  @Override
  public Actor build(Frame window) {
    wall.on(window);
    Theme theme = wall.theme();
    Texts texts = wall.texts();
    Heading heading = scenario.preferring(texts.language()).heading();
    RoomPanel built = new RoomPanel(theme, texts.get("room.plan", heading.title()), null);
    panel = built;
    for (RoomScript.Step step : RoomScript.steps(texts)) {
      built.put(step(wall, step));
    }
    built.text(texts.get("room.leader"), Face.INTERFACE, theme.palette().mist());
    if (heading.contentNote() != null) {
      built.text(heading.contentNote(), Face.INTERFACE, theme.palette().amber());
    }
    PushButton first = buttons(built, texts);
    wall.focus().on(built.controls(), built.controls().indexOf(first));
    return built;
  }

  /** The way on, which the keyboard begins on. */
  private PushButton buttons(RoomPanel built, Texts texts) {
    built.button(texts.get("ui.back"), PushButton.Weight.QUIET, way::back);
    built.hint("");
    Attempt earlier = unfinished;
    if (earlier == null) {
      return built.button(
          texts.get("room.begin"), PushButton.Weight.PRIMARY, () -> way.begin(scenario));
    }
    built.button(texts.get("room.begin_again"), PushButton.Weight.PLAIN, () -> way.begin(scenario));
    return built.button(
        texts.get("room.go_on", earlier.decisions().size()),
        PushButton.Weight.PRIMARY,
        () -> way.resume(earlier));
  }

  private static Table step(Frame wall, RoomScript.Step step) {
    Theme theme = wall.theme();
    Table line = new Table();
    Label minutes =
        new Label(
            wall.texts().get("room.minutes", step.minutes()),
            theme.label(Face.INTERFACE, theme.palette().amber()));
    line.add(minutes).top().padRight(18f);
    line.add(theme.text(step.text(), Face.INTERFACE, theme.palette().paper())).growX();
    return line;
  }

  @Override
  public boolean keyDown(int key) {
    RoomPanel shown = panel;
    switch (key) {
      case Input.Keys.ESCAPE -> way.back();
      case Input.Keys.PAGE_DOWN, Input.Keys.PAGE_UP -> {
        return shown != null && shown.page(key == Input.Keys.PAGE_DOWN ? 1 : -1);
      }
      case Input.Keys.DOWN, Input.Keys.UP -> {
        return shown != null && shown.page(key == Input.Keys.DOWN ? 1 : -1);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public void leave() {
    wall.dispose();
  }

  @Override
  public String name() {
    return "room-intro";
  }
}
