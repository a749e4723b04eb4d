package no.sideomside.ui.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import no.sideomside.attempt.Attempt;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.Report;
import no.sideomside.debrief.RoomSheet;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Palette;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.PartBar;
import no.sideomside.ui.widget.PushButton;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of an hour in a room, on its wall: one part at a time, from where it was most split and
 * the one thing to try to what one looks up. The same sheet is kept as a PDF for whoever asks.
 */
public final class RoomSheetScreen implements Page {
  private final Debrief debrief;
  private final Way way;
  private final Wall wall = new Wall();
  private @Nullable Frame frame;
  private @Nullable RoomPanel panel;
  private @Nullable String told;
  private int part;
  private boolean saving;
  private String at = "next";

  /** What can be done from here. */
  public interface Way {
    /**
     * Keeps the sheet as a file that can be printed.
     *
     * @return where it is
     * @throws SentenceException if it cannot be kept
     */
    Path save(Debrief debrief, Texts texts) throws SentenceException;

    /** Leaves the sheet. */
    void done();
  }

  /**
   * The sheet of an hour.
   *
   * @param attempt the hour, ended or not
   * @param folder the names of its principles, sources and law cards
   */
  public RoomSheetScreen(Attempt attempt, RubricFolder folder, Way way) {
    this.debrief = Debrief.of(attempt, null, folder);
    this.way = way;
  }

  @Override
  public Actor build(Frame window) {
    frame = window;
    wall.on(window);
    Texts texts = wall.texts();
    List<Report.Section> sections = sections(texts);
    part = Math.min(part, sections.size() - 1);
    Report.Section section = sections.get(part);
    String heading = section.heading().isEmpty() ? debrief.attempt().title() : section.heading();
    RoomPanel built = new RoomPanel(wall.theme(), heading, null);
    panel = built;
    boolean score = section.kind() == Report.Kind.PARTITUR;
    for (Report.Group group : section.groups()) {
      write(built, group, part == 0, score && group.titled());
    }
    if (told != null) {
      built.text(told, Face.INTERFACE, wall.theme().palette().sage());
    }
    built.hint(texts.get("room.sheet_at", part + 1, sections.size()));
    Choosable save =
        built.button(
            texts.get(saving ? "room.sheet_saving" : "room.sheet_save"),
            PushButton.Weight.PLAIN,
            this::save);
    built.button(texts.get("room.sheet_earlier"), PushButton.Weight.PLAIN, () -> turn(-1));
    boolean last = part == sections.size() - 1;
    Choosable next =
        built.button(
            texts.get(last ? "room.sheet_done" : "room.sheet_next"),
            PushButton.Weight.PRIMARY,
            last ? way::done : () -> turn(1));
    List<Choosable> controls = built.controls();
    wall.focus().on(controls, controls.indexOf("save".equals(at) ? save : next));
    return built;
  }

  private List<Report.Section> sections(Texts texts) {
    return RoomSheet.of(debrief, texts, ZoneId.systemDefault()).sections();
  }

  /**
   * A group on the wall.
   *
   * @param opening whether the heading has said what its first line says
   * @param score whether its moments are told by their signs, in its last line
   */
  private void write(RoomPanel built, Report.Group group, boolean opening, boolean score) {
    Theme theme = wall.theme();
    Palette palette = theme.palette();
    for (int i = opening && group.titled() ? 1 : 0; i < group.lines().size(); i++) {
      Report.Line line = group.lines().get(i);
      boolean last = i == group.lines().size() - 1;
      if (score && line.tone() == Report.Tone.INSTEAD && !last) {
        continue;
      }
      boolean title = group.titled() && i == 0;
      built.text(
          line.text(),
          title ? Face.TITLE : line.tone() == Report.Tone.STORY ? Face.STORY : Face.INTERFACE,
          title ? palette.paper() : colour(palette, line.tone()));
      if (line.tone() == Report.Tone.VOTES || line.tone() == Report.Tone.VOTES_TAKEN) {
        built.put(new PartBar(theme, line.part()));
      } else if (line.tone() == Report.Tone.BLANK) {
        built.put(new PartBar(theme, 0));
      }
    }
    built.gap();
  }

  private static Color colour(Palette palette, Report.Tone tone) {
    return switch (tone) {
      case STORY -> palette.hush();
      case SOURCE -> palette.mist();
      case DONE, TURN, VOTES_TAKEN -> palette.sage();
      case PLAIN, EFFECT, VOTES, BLANK, CUT, OPTION, OPTION_LEFT, BESIDE_TABLE, INSTEAD ->
          palette.paper();
    };
  }

  private void turn(int parts) {
    int before = part;
    part = Math.max(0, Math.min(sections(wall.texts()).size() - 1, part + parts));
    at = "next";
    told = part == before ? told : null;
    rebuild();
  }

  /** Beside the window: a PDF takes longer to make than anybody should wait for a frame. */
  private void save() {
    if (saving) {
      return;
    }
    saving = true;
    at = "save";
    Texts texts = wall.texts();
    Thread writer = new Thread(() -> saved(texts), "sheet");
    writer.setDaemon(true);
    writer.start();
    rebuild();
  }

  private void saved(Texts texts) {
    String said;
    try {
      said = texts.get("room.sheet_saved", way.save(debrief, texts));
    } catch (SentenceException e) {
      said = texts.say(e.sentence());
    }
    String heard = said;
    Gdx.app.postRunnable(
        () -> {
          saving = false;
          told = heard;
          rebuild();
          if (panel != null) {
            panel.validate();
            panel.end(true);
          }
        });
  }

  private void rebuild() {
    if (frame != null) {
      frame.rebuild();
    }
  }

  @Override
  public boolean keyDown(int key) {
    RoomPanel shown = panel;
    if (shown == null) {
      return false;
    }
    switch (key) {
      case Input.Keys.ESCAPE -> way.done();
      case Input.Keys.SPACE, Input.Keys.PAGE_DOWN, Input.Keys.DOWN -> {
        if (!shown.page(1) && key != Input.Keys.DOWN) {
          turn(1);
        }
      }
      case Input.Keys.PAGE_UP, Input.Keys.UP -> {
        if (!shown.page(-1) && key != Input.Keys.UP) {
          turn(-1);
        }
      }
      case Input.Keys.RIGHT -> turn(1);
      case Input.Keys.LEFT, Input.Keys.BACKSPACE -> turn(-1);
      case Input.Keys.HOME -> shown.end(false);
      case Input.Keys.END -> shown.end(true);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public void leave() {
    frame = null;
    wall.dispose();
  }

  @Override
  public String name() {
    return "room-sheet";
  }
}
