package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.time.Instant;
import java.time.ZoneId;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Mode;
import no.sideomside.rubric.Rubric;
import no.sideomside.story.Heading;
import no.sideomside.story.Scenario;
import no.sideomside.story.Script;
import no.sideomside.text.Texts;
import no.sideomside.ui.scene.Backdrop;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.ModeButton;
import no.sideomside.ui.widget.PushButton;
import org.jspecify.annotations.Nullable;

/**
 * Before a story begins: what one should know of it, and how one wants to play, unless that is
 * settled; where one has begun on it, whether to go on.
 */
public final class ModeScreen extends ReturningPage {
  private static final float ROOMY = 1.2f;

  private final Scenario scenario;
  private final @Nullable Attempt unfinished;
  private final @Nullable Mode asked;
  private final Way way;
  private @Nullable Backdrop backdrop;

  /** Where one can go from here. */
  public interface Way {
    /** Begins the story from its beginning. */
    void begin(Scenario scenario, Mode mode);

    /** To an hour in a room with the story. */
    void together(Scenario scenario);

    /** Goes on where one was. */
    void resume(Attempt attempt);

    /** To where one came from. */
    void back();
  }

  /**
   * The page before a story.
   *
   * @param unfinished the attempt at it that waits to be gone on with, or null
   * @param asked how it is to be played, or null to ask
   */
  public ModeScreen(
      Scenario scenario, @Nullable Attempt unfinished, @Nullable Mode asked, Way way) {
    super(way::back);
    this.scenario = scenario;
    this.unfinished = unfinished;
    this.asked = asked;
    this.way = way;
  }

  @Override
  public Actor build(Frame frame) {
    Theme theme = frame.theme();
    Texts texts = frame.texts();
    Script script = scenario.preferring(texts.language());
    Heading heading = script.heading();
    Backdrop behind = backdrop;
    if (behind == null) {
      behind = new Backdrop(frame.pictures(), theme);
      backdrop = behind;
    }
    float large = theme.look().textSize();
    behind.in(theme, .34f, .5f);
    behind.dim(large > ROOMY ? .95f : 0f);
    behind.show(script);

    where().begin(frame);
    Table panel = new Table();
    panel.setBackground(theme.panel());
    panel.pad(24f, 32f, 20f, 32f);
    panel.defaults().growX();
    panel.add(theme.text(heading.title(), Face.TITLE, theme.palette().paper())).row();
    panel
        .add(
            theme.text(
                texts.get("ui.start.minutes", heading.minutes()),
                Face.SMALL,
                theme.palette().mist()))
        .padTop(2f)
        .row();
    if (!heading.trains().isEmpty()) {
      Rubric rubric = script.rubric().rubric();
      panel
          .add(
              theme.text(
                  CardText.trains(texts, heading, rubric), Face.SMALL, theme.palette().mist()))
          .padTop(2f)
          .row();
    }
    if (heading.contentNote() != null) {
      panel.add(note(theme, texts, heading.contentNote())).padTop(12f).row();
    }
    if (heading.language() != texts.language()) {
      panel
          .add(
              theme.text(
                  texts.get("ui.start.only_in", CardText.language(texts, heading)),
                  Face.LABEL,
                  theme.palette().amber()))
          .padTop(10f)
          .row();
    }
    goOn(frame, panel);
    modes(frame, panel);
    panel
        .add(
            where()
                .add(
                    "back",
                    new PushButton(
                        theme, texts.get("ui.back"), PushButton.Weight.QUIET, this::goBack)))
        .left()
        .expandX()
        .fill(false, false)
        .padLeft(-12f)
        .padTop(10f);

    float width = Math.min(frame.width() - 112f, 600f * (large > ROOMY ? 2f : large));
    Container<Table> column = new Container<>(panel);
    column.width(width).left().pad(28f, 56f, 28f, 0);
    Actor page = where().scroller(column);
    // Where not all of it is seen at once, nothing is chosen before it has been read.
    boolean toRead = large > ROOMY && heading.contentNote() != null;
    where().end(toRead ? "" : unfinished != null ? "go-on" : "begin");
    return new Stack(behind, page);
  }

  private static Table note(Theme theme, Texts texts, String note) {
    Table box = new Table();
    box.add(theme.text(texts.get("ui.mode.content_note"), Face.LABEL, theme.palette().amber()))
        .growX()
        .row();
    box.add(theme.text(note, Face.STORY, theme.palette().paper())).growX().padTop(2f);
    return box;
  }

  private void goOn(Frame frame, Table panel) {
    Attempt attempt = unfinished;
    if (attempt == null) {
      return;
    }
    Theme theme = frame.theme();
    Texts texts = frame.texts();
    String said =
        texts.get(
            "ui.start.go_on_where",
            attempt.decisions().size(),
            DateWords.of(texts, attempt.startedAt(), Instant.now(), ZoneId.systemDefault()));
    String last = CardText.last(texts, attempt);
    String where = last.isEmpty() ? said : said + " " + last;
    panel
        .add(
            where()
                .add(
                    "go-on",
                    new ModeButton(
                        theme, texts.get("ui.mode.go_on"), where, () -> way.resume(attempt))))
        .padTop(16f)
        .row();
  }

  private void modes(Frame frame, Table panel) {
    if (asked != null) {
      panel.add(begin(frame, asked, frame.texts().get("ui.mode.begin"))).padTop(16f).row();
      return;
    }
    Theme theme = frame.theme();
    Texts texts = frame.texts();
    panel
        .add(
            theme.text(
                texts.get(unfinished == null ? "ui.mode.how" : "ui.mode.again"),
                Face.INTERFACE,
                theme.palette().paper()))
        .padTop(16f)
        .row();
    ModeButton practice = begin(frame, Mode.PRACTICE, texts.get("ui.mode.practice"));
    ModeButton guided = begin(frame, Mode.GUIDED, texts.get("ui.mode.guided"));
    Table both = new Table();
    both.defaults().growX().uniformX();
    if (theme.look().textSize() > ROOMY) {
      both.add(practice).row();
      both.add(guided).padTop(8f);
    } else {
      both.add(practice).growY();
      both.add(guided).growY().padLeft(12f);
    }
    panel.add(both).padTop(8f).row();
    panel
        .add(
            where()
                .add(
                    "room",
                    new ModeButton(
                        theme,
                        texts.get("room.way"),
                        texts.get("room.way_what"),
                        () -> way.together(scenario))))
        .padTop(8f)
        .row();
  }

  /** The first that is made is where the keyboard begins. */
  private ModeButton begin(Frame frame, Mode mode, String words) {
    boolean guided = mode == Mode.GUIDED;
    return where()
        .add(
            guided && asked == null ? "guided" : "begin",
            new ModeButton(
                frame.theme(),
                words,
                frame.texts().get(guided ? "ui.mode.guided_what" : "ui.mode.practice_what"),
                () -> way.begin(scenario, mode)));
  }

  @Override
  public void leave() {
    if (backdrop != null) {
      backdrop.dispose();
      backdrop = null;
    }
  }

  @Override
  public String name() {
    return "mode";
  }
}
