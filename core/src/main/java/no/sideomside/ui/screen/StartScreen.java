package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.HorizontalGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptShelf;
import no.sideomside.data.Tidied;
import no.sideomside.story.Scenario;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.Texts;
import no.sideomside.ui.scene.Backdrop;
import no.sideomside.ui.scene.Thumbnails;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.PushButton;
import no.sideomside.ui.widget.ScenarioCard;
import org.jspecify.annotations.Nullable;

/** The first page: what one was at, the stories there are, and the ways to the other pages. */
public final class StartScreen implements Page {
  private static final float MARGIN = 56f;
  private static final float GAP = 20f;
  private static final float NAME = 1.95f;
  private static final float ROOMY = 1.35f;
  private static final float NARROWEST = 250f;

  /** Lines said of stories that cannot be played; the rest is for whoever writes them. */
  private static final int BROKEN = 4;

  private final Way way;
  private final Whereabouts where = new Whereabouts();
  private final Thumbnails thumbnails = new Thumbnails();
  private @Nullable Backdrop backdrop;
  private @Nullable AttemptShelf shelf;
  private @Nullable Sentence old;
  private boolean roomy = true;

  /** Where one can go from here. */
  public interface Way {
    /** A story was chosen. */
    void play(Scenario scenario);

    /** An unfinished attempt was chosen, to go on with. */
    void resume(Attempt attempt);

    /** An attempt that came to an ending was chosen, to look back on. */
    void debrief(Attempt attempt);

    /** To one's own attempts. */
    void attempts();

    /** To the stories one writes. */
    void workshop();

    /** To the settings. */
    void settings();

    /** To what is kept and what never happens. */
    void privacy();

    /** Out of the program. */
    void quit();
  }

  /** The first page. */
  public StartScreen(Way way) {
    this.way = way;
  }

  @Override
  public Actor build(Frame frame) {
    AttemptShelf attempts = shelf;
    if (attempts == null) {
      Tidied tidied = frame.world().tidy(frame.world().attempts().readAll());
      attempts = tidied.shelf();
      shelf = attempts;
      old = tidied.notice();
    }
    List<Scenario> scenarios = frame.world().scenarios();
    Theme theme = frame.theme();
    Backdrop behind = backdrop;
    if (behind == null) {
      behind = new Backdrop(frame.pictures(), theme);
      backdrop = behind;
    }
    float width = Math.min(frame.width() - 2 * MARGIN, 1480f);
    boolean single = scenarios.size() <= 1;
    float large = theme.look().textSize();
    roomy = large < ROOMY;
    behind.in(theme, roomy ? (single ? .34f : .42f) : .2f, .46f);

    where.begin(frame);
    Table column = new Table();
    column.top().pad(0, MARGIN, 4f, MARGIN);
    Attempt unfinished = newestUnfinished(scenarios, attempts);
    float beside = roomy ? (width + GAP) * (single ? .38f : .45f) : width;
    Table head = head(frame, unfinished, beside);
    if (old != null) {
      head.row();
      head.add(theme.text(frame.texts().say(old), Face.INTERFACE, theme.palette().amber()))
          .width(beside)
          .padTop(12f);
    }
    float high = roomy ? frame.height() * (single ? .52f : .34f) : 0f;
    column.add(head).left().minHeight(high).padTop(roomy ? 22f : 28f).row();
    column.add(cards(frame, scenarios, attempts, behind, width)).width(width).padTop(18f).row();
    notices(frame, attempts, column, width);

    Table page = new Table();
    page.add(where.scroller(column)).grow().row();
    page.add(ways(frame)).growX().padLeft(MARGIN - 12f).padRight(MARGIN).padBottom(8f).padTop(4f);
    where.end(unfinished != null ? "go-on" : scenarios.isEmpty() ? "settings" : "card-0");
    if (unfinished != null) {
      showPlaceOf(unfinished, scenarios, frame.texts(), behind);
    } else if (!scenarios.isEmpty()) {
      behind.show(scenarios.get(0).preferring(frame.texts().language()));
    }
    return new Stack(behind, page);
  }

  private Table head(Frame frame, @Nullable Attempt unfinished, float width) {
    Theme theme = frame.theme();
    Texts texts = frame.texts();
    Table head = new Table();
    head.left();
    head.defaults().left();
    Label name =
        new Label(texts.get("ui.start.name"), theme.label(Face.TITLE, theme.palette().paper()));
    float large = Math.max(1f, NAME / (float) Math.sqrt(theme.look().textSize()));
    name.setFontScale(theme.type().font(Face.TITLE).getScaleX() * large);
    head.add(name).row();
    head.add(theme.text(texts.get("ui.start.what"), Face.STORY, theme.palette().paper()))
        .width(width)
        .padTop(2f)
        .row();
    if (unfinished != null) {
      String said =
          texts.get(
              "ui.start.go_on_where",
              unfinished.decisions().size(),
              DateWords.of(texts, unfinished.startedAt(), Instant.now(), ZoneId.systemDefault()));
      String last = CardText.last(texts, unfinished);
      head.add(
              where.add(
                  "go-on",
                  new PushButton(
                      theme,
                      texts.get("ui.start.go_on", unfinished.title()),
                      PushButton.Weight.PRIMARY,
                      () -> way.resume(unfinished))))
          .padTop(20f)
          .row();
      head.add(
              theme.text(
                  last.isEmpty() ? said : said + " " + last, Face.SMALL, theme.palette().mist()))
          .width(width)
          .padTop(10f);
    }
    return head;
  }

  private Table cards(
      Frame frame, List<Scenario> scenarios, AttemptShelf attempts, Backdrop behind, float width) {
    Theme theme = frame.theme();
    Table cards = new Table();
    cards.top().left();
    if (scenarios.isEmpty()) {
      cards
          .add(theme.text(frame.texts().get("ui.start.empty"), Face.STORY, theme.palette().paper()))
          .growX();
      return cards;
    }
    float large = theme.look().textSize();
    boolean single = scenarios.size() == 1;
    int most = large > 1.4f ? 1 : large > 1.15f ? 2 : (int) (width / NARROWEST);
    // Rows of equal length: four are never three and one.
    int rows = (scenarios.size() + most - 1) / most;
    int columns = (scenarios.size() + rows - 1) / rows;
    float each = (width - GAP * (columns - 1)) / columns;
    for (int i = 0; i < scenarios.size(); i++) {
      Scenario scenario = scenarios.get(i);
      ScenarioCard card = card(frame, scenario, attempts, behind, single, i);
      Script script = scenario.preferring(frame.texts().language());
      String opening = script.heading().scene();
      if (scenarios.size() > 1 && opening != null) {
        card.picture(() -> thumbnails.of(opening, script.pictures()), columns > 1);
      }
      boolean last = (i + 1) % columns == 0;
      cards.add(card).width(each).growY().padRight(last ? 0 : GAP).padBottom(GAP);
      if (last) {
        cards.row();
      }
    }
    return cards;
  }

  private ScenarioCard card(
      Frame frame,
      Scenario scenario,
      AttemptShelf attempts,
      Backdrop behind,
      boolean single,
      int index) {
    Script script = scenario.preferring(frame.texts().language());
    Attempt unfinished = attempts.inProgress(scenario.id()).orElse(null);
    Attempt ended = attempts.lastEnded(scenario.id()).orElse(null);
    CardText text =
        CardText.of(
            frame.texts(), script.heading(), script.rubric().rubric(), unfinished, ended, !single);
    ScenarioCard card =
        where.add(
            "card-" + index,
            new ScenarioCard(
                frame.theme(),
                text.title(),
                text.marks(),
                text.facts(),
                single && roomy ? frame.texts().get("ui.start.choose") : null,
                () -> way.play(scenario),
                () -> behind.show(script)));
    if (ended != null) {
      card.foot(
          where.add(
              "debrief-" + index,
              new PushButton(
                  frame.theme(),
                  frame.texts().get("ui.start.look_back"),
                  PushButton.Weight.QUIET,
                  () -> way.debrief(ended))));
    }
    return card;
  }

  private static void notices(Frame frame, AttemptShelf attempts, Table column, float width) {
    Theme theme = frame.theme();
    Texts texts = frame.texts();
    List<Sentence> broken = frame.world().broken();
    if (!broken.isEmpty()) {
      column
          .add(theme.text(texts.get("ui.start.broken"), Face.LABEL, theme.palette().brick()))
          .width(width)
          .padTop(10f)
          .row();
    }
    for (Sentence sentence : broken.subList(0, Math.min(BROKEN, broken.size()))) {
      column
          .add(theme.text(texts.say(sentence), Face.SMALL, theme.palette().mist()))
          .width(width)
          .padTop(4f)
          .row();
    }
    if (broken.size() > BROKEN) {
      column
          .add(
              theme.text(
                  texts.get("ui.start.broken_more", broken.size() - BROKEN),
                  Face.SMALL,
                  theme.palette().mist()))
          .width(width)
          .padTop(4f)
          .row();
    }
    if (!attempts.damaged().isEmpty()) {
      column
          .add(
              theme.text(
                  texts.get("ui.start.damaged", attempts.damaged().size()),
                  Face.SMALL,
                  theme.palette().mist()))
          .width(width)
          .padTop(10f)
          .row();
    }
  }

  private HorizontalGroup ways(Frame frame) {
    Texts texts = frame.texts();
    HorizontalGroup ways = new HorizontalGroup();
    ways.wrap().left().rowLeft().space(6f);
    ways.addActor(way(frame, "attempts", texts.get("ui.start.attempts"), way::attempts));
    ways.addActor(way(frame, "workshop", texts.get("preview.shop_title"), way::workshop));
    ways.addActor(way(frame, "settings", texts.get("ui.start.settings"), way::settings));
    ways.addActor(way(frame, "privacy", texts.get("ui.start.privacy"), way::privacy));
    ways.addActor(way(frame, "quit", texts.get("ui.start.quit"), way::quit));
    return ways;
  }

  private PushButton way(Frame frame, String name, String text, Runnable action) {
    return where.add(name, new PushButton(frame.theme(), text, PushButton.Weight.QUIET, action));
  }

  /** The newest attempt to go on with, of a story that is still here. */
  static @Nullable Attempt newestUnfinished(List<Scenario> scenarios, AttemptShelf attempts) {
    List<String> here = scenarios.stream().map(Scenario::id).toList();
    for (Attempt attempt : attempts.attempts()) {
      if (here.contains(attempt.scenario())
          && attempts.inProgress(attempt.scenario()).filter(attempt::equals).isPresent()) {
        return attempt;
      }
    }
    return null;
  }

  private static void showPlaceOf(
      Attempt attempt, List<Scenario> scenarios, Texts texts, Backdrop behind) {
    for (Scenario scenario : scenarios) {
      if (scenario.id().equals(attempt.scenario())) {
        behind.show(scenario.preferring(texts.language()));
      }
    }
  }

  @Override
  public void act(float seconds) {
    where.act();
    if (backdrop != null) {
      backdrop.dim(Math.max(roomy ? 0f : .95f, Math.min(.9f, where.down() / 160f)));
    }
  }

  @Override
  public boolean keyDown(int key) {
    return where.keyDown(key);
  }

  @Override
  public void leave() {
    thumbnails.dispose();
    if (backdrop != null) {
      backdrop.dispose();
      backdrop = null;
    }
    shelf = null;
  }

  @Override
  public String name() {
    return "start";
  }
}
