package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import no.sideomside.authoring.check.Checker;
import no.sideomside.authoring.preview.Rehearsal;
import no.sideomside.authoring.preview.Sheet;
import no.sideomside.authoring.preview.Start;
import no.sideomside.authoring.preview.Trail;
import no.sideomside.authoring.preview.Workbench;
import no.sideomside.story.Decision;
import no.sideomside.story.Option;
import org.jspecify.annotations.Nullable;

/**
 * The workbench: the story as it lies on the disk at the left, and at the right what nobody sees
 * who plays it. It follows every save, and everything on it has a key.
 */
public final class PreviewScreen implements Page {
  private final Workbench bench;
  private final Runnable back;
  private final Rebuilding rebuilding = new Rebuilding();
  private final PreviewPanel panel = new PreviewPanel();
  private final PreviewStarts starts;
  private Whereabouts where = new Whereabouts();
  private @Nullable Object stood;
  private boolean starting;
  private boolean opened;

  /**
   * A workbench for one story.
   *
   * @param checker what reads and checks stories
   * @param file the story; need not be there
   * @param trail where to begin, and the choices to make from there
   * @param back goes to where one came from
   */
  public PreviewScreen(Checker checker, Path file, Trail trail, Runnable back) {
    this.bench = new Workbench(checker, file, trail, rebuilding::soon, InstantSource.system());
    this.back = back;
    this.starts = new PreviewStarts(trail.start(), this::begin, this::closeStarts);
  }

  @Override
  public String name() {
    return starting ? "preview-starts" : "preview";
  }

  /** Everything that lies on the workbench, for those who drive the window from outside. */
  public Sheet sheet() {
    return bench.sheet();
  }

  @Override
  public Actor build(Frame newFrame) {
    rebuilding.in(newFrame);
    if (!opened) {
      opened = true;
      bench.open();
    }
    Sheet sheet = bench.sheet();
    if (starting) {
      return starts.build(newFrame, sheet);
    }
    Object stands = standing(sheet);
    if (!stands.equals(stood)) {
      // Somewhere else in the story one begins to read at the top.
      stood = stands;
      String at = where.at();
      where = new Whereabouts();
      if (at != null && PreviewTools.isTool(at)) {
        where.stand(at);
      }
    }
    where.begin(newFrame);
    boolean beside = newFrame.theme().look().textSize() < PreviewPanel.STACKED;
    float wide = newFrame.width() - 2 * PreviewTools.MARGIN;
    float aside = beside ? Math.min(PreviewPanel.WIDTH, wide * .4f) : wide - PreviewPanel.BAR;
    Table story =
        new PreviewStory(newFrame, sheet, beside ? wide - aside - PreviewPanel.GAP : wide)
            .build(where, bench::choose);
    PreviewTools tools = new PreviewTools(newFrame, sheet, where, new Handles());

    Table page = new Table();
    page.top().pad(10f, PreviewTools.MARGIN, 6f, PreviewTools.MARGIN);
    page.add(tools).growX().colspan(2).row();
    if (beside) {
      float width = wide - aside - PreviewPanel.GAP;
      page.add(where.scroller(Settled.at(width, story))).grow().padRight(PreviewPanel.GAP);
      page.add(panel.beside(newFrame, sheet, where, aside)).width(aside).growY();
    } else {
      story.add(panel.under(newFrame, sheet, where, aside)).padTop(24f).growX().row();
      page.add(where.scroller(Settled.at(wide, story))).grow();
    }
    where.end("");
    return page;
  }

  private static Object standing(Sheet sheet) {
    Rehearsal rehearsal = sheet.rehearsal();
    return List.of(sheet.trail().start(), rehearsal == null ? -1 : rehearsal.steps());
  }

  private void begin(Start start) {
    starting = false;
    bench.begin(start);
    rebuilding.now();
  }

  private void closeStarts() {
    starting = false;
    rebuilding.now();
  }

  /** What one can do with the workbench, by key and by button. */
  private final class Handles implements PreviewTools.Handles {
    @Override
    public void back() {
      bench.back();
    }

    @Override
    public void restart() {
      bench.restart();
    }

    @Override
    public void elsewhere() {
      if (bench.sheet().rehearsal() != null) {
        starting = true;
        bench.findKnots();
        rebuilding.now();
      }
    }

    @Override
    public void otherLanguage() {
      bench.otherLanguage();
    }

    @Override
    public void nextVariant() {
      Sheet sheet = bench.sheet();
      int variants = sheet.script() == null ? 1 : sheet.script().heading().variants();
      if (variants > 1) {
        bench.variant(sheet.trail().start().variant() % variants + 1);
      }
    }

    @Override
    public void leave() {
      back.run();
    }
  }

  @Override
  public void act(float seconds) {
    if (starting) {
      starts.act();
    } else {
      where.act();
    }
  }

  @Override
  public boolean keyDown(int key) {
    if (starting) {
      return starts.keyDown(key);
    }
    switch (key) {
      case Input.Keys.ESCAPE -> back.run();
      case Input.Keys.LEFT, Input.Keys.BACKSPACE -> bench.back();
      default -> {
        return panel.keyDown(key) || where.keyDown(key);
      }
    }
    return true;
  }

  @Override
  public boolean keyTyped(char letter) {
    if (starting) {
      return false;
    }
    if (letter >= '1' && letter <= '9') {
      return chosen(letter - '1');
    }
    return PreviewTools.press(letter, new Handles());
  }

  private boolean chosen(int index) {
    Rehearsal rehearsal = bench.sheet().rehearsal();
    Decision decision = rehearsal == null ? null : rehearsal.here().decision();
    if (decision == null || index >= decision.options().size()) {
      return false;
    }
    Option option = decision.options().get(index);
    bench.choose(option.id());
    return true;
  }

  @Override
  public void leave() {
    rebuilding.leave();
    bench.close();
    panel.dispose();
  }
}
