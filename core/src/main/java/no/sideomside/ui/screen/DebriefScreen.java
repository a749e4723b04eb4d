package no.sideomside.ui.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.Objects;
import java.util.Set;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Keeper;
import no.sideomside.attempt.Notebook;
import no.sideomside.debrief.Column;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.DebriefWords;
import no.sideomside.debrief.KeyMoment;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Sentence;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.PartiturView;
import org.jspecify.annotations.Nullable;

/**
 * One attempt looked back on: a calm page to read downwards, with a list of its parts to the left.
 *
 * <p>Arrows and Page Up and Down scroll, Tab goes from one control to the next, Escape leaves. In
 * the partitur the arrows go from mark to mark, and Enter opens the moment that a mark stands for.
 */
public final class DebriefScreen implements Page {
  private final Attempt attempt;
  private final Debrief debrief;
  private final RubricFolder folder;
  private final DebriefActions actions;
  private final Notebook notebook;
  private final DebriefState state;
  private final Keeper keeper = new Keeper();
  private final DebriefPlace place = new DebriefPlace();
  private @Nullable Frame frame;
  private @Nullable PartiturView partitur;
  private @Nullable Column moment;
  private int spot;
  private @Nullable Sentence unsaved;
  private Set<String> elsewhere = Set.of();

  /**
   * A page for an attempt.
   *
   * @param attempt finished or not
   * @param notebook what stands beside it, and where answers go
   * @param folder the names of its principles, sources and law cards
   */
  public DebriefScreen(
      Attempt attempt, Notebook notebook, RubricFolder folder, DebriefActions actions) {
    this.attempt = attempt;
    this.folder = folder;
    this.actions = actions;
    this.notebook = notebook;
    this.debrief = Debrief.of(attempt, notebook.kept(), folder);
    this.state = new DebriefState(notebook);
    notebook.writeOn(
        writing ->
            keeper.execute(
                () -> {
                  writing.run();
                  Gdx.graphics.requestRendering();
                }));
    if (!debrief.keyMoments().isEmpty()) {
      state.turn(debrief.keyMoments().get(0).column().index());
    }
  }

  @Override
  public Actor build(Frame shownIn) {
    frame = shownIn;
    unsaved = state.unsaved();
    elsewhere = state.alsoAnsweredElsewhere();
    Theme theme = shownIn.theme();
    float size = theme.look().textSize();
    DebriefWidths widths = DebriefWidths.of(shownIn.width(), size);

    DebriefWords words = new DebriefWords(shownIn.texts(), debrief);
    partitur =
        new PartiturView(
            theme,
            shownIn.texts(),
            words,
            debrief.partitur(),
            Math.min(widths.space(), 960f * size),
            spot,
            this::open);
    DebriefSections sections =
        new DebriefSections(
            theme, shownIn.texts(), debrief, words, state, doing(shownIn), widths.measure());
    sections.make(partitur);

    DebriefLayout page =
        new DebriefLayout(shownIn, widths, attempt.title(), words, sections, actions::done);
    page.addListener(new Outside());
    Stack stack = new Stack(page);
    Column over = moment;
    if (over == null) {
      place.onPage(shownIn, page.pane(), page.controls());
    } else {
      MomentSheet sheet = sheet(shownIn, words, over);
      stack.add(sheet);
      place.onSheet(shownIn, page.pane(), sheet.pane(), sheet.controls());
    }
    return stack;
  }

  private DebriefDoing doing(Frame shownIn) {
    return new DebriefDoing(
        index -> {
          state.turn(index);
          shownIn.rebuild();
        },
        prompt -> {
          state.giveField(prompt);
          shownIn.rebuild();
        },
        field -> shownIn.focus().to(field),
        actions::goBackTo);
  }

  private void open(int chosen, Column column) {
    spot = chosen;
    place.returnTo(partitur == null ? null : partitur.marks());
    moment = column;
    frame().rebuild();
  }

  private void close() {
    moment = null;
    frame().rebuild();
  }

  private MomentSheet sheet(Frame shownIn, DebriefWords words, Column column) {
    KeyMoment told = KeyMoment.at(attempt, debrief.partitur(), folder, column);
    boolean said = told != null && !told.situation().isEmpty();
    return new MomentSheet(
        shownIn,
        said ? words.above(column) : words.at(column),
        prose -> {
          if (told == null) {
            prose.plain(words.done(debrief.path().get(column.index())));
          } else {
            new MomentProse(shownIn.texts(), words).write(prose, told);
          }
        },
        () -> actions.goBackTo(column.index()),
        this::close);
  }

  private Frame frame() {
    return Objects.requireNonNull(frame, "the page is shown");
  }

  @Override
  public void act(float seconds) {
    if (place.act()
        && (!Objects.equals(unsaved, state.unsaved())
            || !elsewhere.equals(state.alsoAnsweredElsewhere()))) {
      frame().rebuild();
      place.stayInField();
    }
  }

  @Override
  public boolean keyDown(int key) {
    if (key == Input.Keys.ESCAPE) {
      if (moment != null) {
        close();
      } else {
        actions.done();
      }
      return true;
    }
    if (place.isWriting()) {
      // Enter is a new line there.
      return key == Input.Keys.ENTER;
    }
    return inPartitur(key) || place.scroll(key);
  }

  private boolean inPartitur(int key) {
    PartiturView view = partitur;
    if (view == null || moment != null || frame().focus().current() == null) {
      return false;
    }
    if (frame().focus().current() != view.marks()) {
      return false;
    }
    return switch (key) {
      case Input.Keys.LEFT -> view.move(-1, 0);
      case Input.Keys.RIGHT -> view.move(1, 0);
      case Input.Keys.UP -> view.move(0, -1);
      case Input.Keys.DOWN -> view.move(0, 1);
      default -> false;
    };
  }

  @Override
  public void leave() {
    keeper.close();
    notebook.writeOn(Runnable::run);
  }

  @Override
  public String name() {
    return "debrief";
  }

  /** A click beside a field leaves the field. */
  private final class Outside extends InputListener {
    @Override
    public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
      if (place.isWriting() && !(event.getTarget() instanceof TextField)) {
        event.getStage().setKeyboardFocus(null);
      }
      return false;
    }
  }
}
