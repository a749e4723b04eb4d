package no.sideomside.ui.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.OptionButton;
import no.sideomside.ui.widget.PartiturView;
import no.sideomside.ui.widget.ReflectionField;
import org.jspecify.annotations.Nullable;

/**
 * One attempt looked back on: a calm page to read downwards, with a list of its parts to the left.
 *
 * <p>Arrows and Page Up and Down scroll, Tab goes from one control to the next, Escape leaves. In
 * the partitur the arrows go from mark to mark, and Enter opens the moment that a mark stands for.
 */
public final class DebriefScreen implements Page {
  private static final float MARGIN = 48f;
  private static final float RAIL = 226f;
  private static final float MEASURE = 700f;
  private static final float STEP = 90f;

  /** How far the box of a control may stand out to the left of the text. */
  private static final float OVERHANG = 16f;

  /** Frames after a build through which the place on the page is held while text finds its size. */
  private static final int SETTLING = 3;

  private final Attempt attempt;
  private final Debrief debrief;
  private final RubricFolder folder;
  private final DebriefActions actions;
  private final Notebook notebook;
  private final DebriefState state;
  private final Keeper keeper = new Keeper();

  private @Nullable Frame frame;
  private @Nullable ScrollPane pages;
  private @Nullable ScrollPane sheet;
  private @Nullable PartiturView partitur;
  private List<Choosable> controls = List.of();
  private @Nullable Column moment;
  private float scrolled;
  private int settling;
  private int focused = -1;
  private int focusedBefore = -1;
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
    float room = shownIn.width() - 2 * MARGIN;
    boolean rail = room - RAIL * size - 40f >= MEASURE * .9f * size;
    float space = rail ? room - RAIL * size - 40f : room - 16f;
    float measure = Math.min(space, MEASURE * size);

    DebriefWords words = new DebriefWords(shownIn.texts(), debrief);
    partitur =
        new PartiturView(
            theme,
            shownIn.texts(),
            words,
            debrief.partitur(),
            Math.min(space, 960f * size),
            spot,
            this::open);
    DebriefSections sections =
        new DebriefSections(
            theme,
            shownIn.texts(),
            debrief,
            words,
            state,
            new DebriefSections.Doing(
                index -> {
                  state.turn(index);
                  shownIn.rebuild();
                },
                prompt -> {
                  state.giveField(prompt);
                  shownIn.rebuild();
                },
                field -> shownIn.focus().to(field),
                actions::goBackTo),
            measure);
    sections.make(partitur);

    List<Choosable> links = new ArrayList<>();
    Table contents = contents(theme, sections.sections(), links, rail ? RAIL * size : measure);
    Table column = new Table();
    column.padLeft(OVERHANG);
    Prose prose = new Prose(theme, column, space);
    prose.gap(40f);
    prose.title(attempt.title());
    new Prose(theme, column, measure).small(words.opening(ZoneId.systemDefault()));
    if (!rail) {
      prose.add(contents, 18f);
    }
    for (DebriefSections.Section section : sections.sections()) {
      prose.add(section.body(), 54f);
    }
    prose.gap(24f);
    OptionButton done = prose.button(shownIn.texts().get("ui.debrief_done"), false, actions::done);
    prose.gap(60f);

    ScrollPane scroll = scrolling(theme, column);
    pages = scroll;
    Table whole = new Table();
    whole.top().left().padLeft(rail ? MARGIN : MARGIN - OVERHANG);
    if (rail) {
      whole.add(contents).width(RAIL * size).top().padTop(92f).padRight(40f - OVERHANG);
    }
    whole.add(scroll).grow();
    whole.setTouchable(Touchable.enabled);
    whole.addListener(new Outside());

    List<Choosable> all = new ArrayList<>(links);
    all.addAll(sections.controls());
    all.add(done);
    Stack stack = new Stack(whole);
    sheet = null;
    if (moment != null) {
      all.clear();
      stack.add(sheet(shownIn, words, moment, all));
    }
    controls = all;
    int first = moment != null ? all.size() - 1 : Math.min(focused, all.size() - 1);
    settling = SETTLING;
    shownIn.focus().on(all, first);
    return stack;
  }

  private static ScrollPane scrolling(Theme theme, Table content) {
    ScrollPane pane = new ScrollPane(content, theme.scroll());
    pane.setScrollingDisabled(true, false);
    pane.setFadeScrollBars(false);
    pane.setOverscroll(false, false);
    pane.setFlickScroll(false);
    pane.setSmoothScrolling(!theme.look().reducedMotion());
    pane.addListener(
        new InputListener() {
          @Override
          public void enter(InputEvent event, float x, float y, int pointer, @Nullable Actor from) {
            if (pane.getStage() != null) {
              pane.getStage().setScrollFocus(pane);
            }
          }
        });
    return pane;
  }

  /** The list of the page's parts. */
  private Table contents(
      Theme theme, List<DebriefSections.Section> sections, List<Choosable> links, float width) {
    Table list = new Table();
    Prose prose = new Prose(theme, list, width);
    prose.label(frame().texts().get("ui.debrief_contents"));
    for (DebriefSections.Section section : sections) {
      OptionButton link =
          new OptionButton(theme, null, section.title(), true, () -> show(section.body()));
      link.pad(6f, 10f, 6f, 10f);
      links.add(link);
      list.add(link).width(width).left().padLeft(-10f).padTop(2f).row();
    }
    return list;
  }

  private void show(Table section) {
    ScrollPane pane = pages;
    if (pane != null) {
      Vector2 top =
          section.localToAscendantCoordinates(pane.getActor(), new Vector2(0, section.getHeight()));
      pane.setScrollY(pane.getActor().getHeight() - top.y - 24f);
      Gdx.graphics.requestRendering();
    }
  }

  private void open(int chosen, Column column) {
    spot = chosen;
    focusedBefore = partitur == null ? focused : controls.indexOf(partitur.marks());
    moment = column;
    frame().rebuild();
  }

  private void close() {
    moment = null;
    focused = focusedBefore;
    frame().rebuild();
  }

  /** One moment over everything else. */
  private Actor sheet(Frame shownIn, DebriefWords words, Column column, List<Choosable> into) {
    Theme theme = shownIn.theme();
    float size = theme.look().textSize();
    float width = Math.min(shownIn.width() - 96f, 680f * size);
    float inner = width - 64f;
    Table body = new Table();
    Prose prose = new Prose(theme, body, inner - 20f);
    KeyMoment told = KeyMoment.at(attempt, debrief.partitur(), folder, column);
    boolean said = told != null && !told.situation().isEmpty();
    prose.title(said ? words.above(column) : words.at(column));
    if (told == null) {
      prose.plain(words.done(debrief.path().get(column.index())));
    } else {
      new MomentProse(shownIn.texts(), words).write(prose, told);
    }
    prose.gap(10f);

    Table box = new Table();
    box.setBackground(theme.panel());
    box.pad(28f, 32f, 20f, 32f);
    ScrollPane scroll = scrolling(theme, body);
    sheet = scroll;
    box.add(scroll).width(inner).growY().colspan(2).row();
    String back = shownIn.texts().get("ui.debrief_back_here");
    OptionButton goBack =
        new OptionButton(theme, null, back, false, () -> actions.goBackTo(column.index()));
    String shut = shownIn.texts().get("ui.debrief_close");
    OptionButton close = new OptionButton(theme, null, shut, false, this::close);
    box.add(goBack).width(Prose.buttonWidth(theme, back, inner)).left().padTop(14f);
    box.add(close).width(Prose.buttonWidth(theme, shut, inner)).right().padTop(14f);
    into.add(goBack);
    into.add(close);

    Table cover = new Table();
    cover.setBackground(theme.cover());
    cover.setTouchable(Touchable.enabled);
    cover.add(box).width(width).maxHeight(shownIn.height() - 64f);
    return cover;
  }

  private Frame frame() {
    return Objects.requireNonNull(frame, "the page is shown");
  }

  @Override
  public void act(float seconds) {
    ScrollPane pane = pages;
    if (pane == null) {
      return;
    }
    if (settling > 0) {
      settling--;
      pane.validate();
      pane.setScrollY(Math.min(scrolled, pane.getMaxY()));
      pane.updateVisualScroll();
      if (pane.getStage() != null && settling == 0) {
        pane.getStage().setScrollFocus(sheet == null ? pane : sheet);
        stayInField();
      }
      Gdx.graphics.requestRendering();
    } else {
      scrolled = pane.getScrollY();
      if (moment == null) {
        Choosable current = frame().focus().current();
        focused = current == null ? -1 : controls.indexOf(current);
      }
      if (!Objects.equals(unsaved, state.unsaved())
          || !elsewhere.equals(state.alsoAnsweredElsewhere())) {
        frame().rebuild();
        stayInField();
      }
    }
  }

  /** A field that is built anew is written in before it knows of it. */
  private void stayInField() {
    if (frame().focus().current() instanceof ReflectionField field) {
      field.focus(true);
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
    if (writing()) {
      // Enter is a new line there.
      return key == Input.Keys.ENTER;
    }
    return inPartitur(key) || scroll(key);
  }

  private boolean writing() {
    return pages != null
        && pages.getStage() != null
        && pages.getStage().getKeyboardFocus() instanceof TextField;
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

  private boolean scroll(int key) {
    ScrollPane pane = sheet == null ? pages : sheet;
    if (pane == null) {
      return false;
    }
    float by =
        switch (key) {
          case Input.Keys.UP -> -STEP;
          case Input.Keys.DOWN -> STEP;
          case Input.Keys.PAGE_UP -> -pane.getHeight() * .85f;
          case Input.Keys.PAGE_DOWN -> pane.getHeight() * .85f;
          case Input.Keys.HOME -> -pane.getMaxY();
          case Input.Keys.END -> pane.getMaxY();
          default -> 0;
        };
    if (by == 0) {
      return false;
    }
    pane.setScrollY(Math.max(0, Math.min(pane.getMaxY(), pane.getScrollY() + by)));
    return true;
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
      if (writing() && !(event.getTarget() instanceof TextField)) {
        event.getStage().setKeyboardFocus(null);
      }
      return false;
    }
  }
}
