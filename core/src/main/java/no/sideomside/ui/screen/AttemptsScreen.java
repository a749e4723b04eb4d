package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptShelf;
import no.sideomside.story.Scenario;
import no.sideomside.text.Sentence;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.ModeButton;
import org.jspecify.annotations.Nullable;

/** One's own attempts, newest first: to look back on, or to go on with. */
public final class AttemptsScreen extends ReturningPage {
  private final Way way;
  private @Nullable AttemptShelf shelf;

  /** Where one can go from here. */
  public interface Way {
    /** To the debrief of an attempt that has come to an ending, or whose story is gone. */
    void debrief(Attempt attempt);

    /** Goes on with an unfinished attempt. */
    void resume(Attempt attempt);

    /** To the sheet for a team. */
    void team();

    /** To what is kept of oneself, to take along or delete; it comes back to this same page. */
    void ownData(Page from);

    /** To where one came from. */
    void back();
  }

  /** One's own attempts. */
  public AttemptsScreen(Way way) {
    super(way::back);
    this.way = way;
  }

  @Override
  public Actor build(Frame frame) {
    AttemptShelf known = shelf;
    if (known == null) {
      known = frame.world().attempts().readAll();
      shelf = known;
    }
    Texts texts = frame.texts();
    Theme theme = frame.theme();
    List<String> here = frame.world().scenarios().stream().map(Scenario::id).toList();
    Whereabouts where = where();
    where.begin(frame);
    Plain plain = new Plain(frame, where, 760f);
    plain.title(texts.get("ui.attempts.title"), this::goBack);
    plain
        .put(
            OwnName.buttons(
                OwnName.push(
                    frame,
                    where,
                    "own-data",
                    texts.get("data.page.open"),
                    () -> way.ownData(this))))
        .padBottom(14f);
    if (known.attempts().isEmpty()) {
      plain.text(texts.get("ui.attempts.empty"), Face.STORY);
    }
    for (Attempt attempt : known.attempts()) {
      AttemptLine line =
          AttemptLine.of(
              texts,
              attempt,
              here.contains(attempt.scenario()),
              Instant.now(),
              ZoneId.systemDefault());
      Runnable open = line.goesOn() ? () -> way.resume(attempt) : () -> way.debrief(attempt);
      plain
          .put(
              where.add(
                  attempt.id(),
                  new ModeButton(theme, line.title(), line.facts(), open).call(line.call())))
          .padBottom(10f);
    }
    plain
        .put(
            where.add(
                "team",
                new ModeButton(
                    theme,
                    texts.get("team.page_link"),
                    texts.get("team.page_link_what"),
                    way::team)))
        .padTop(14f)
        .padBottom(10f);
    for (Sentence damaged : known.damaged()) {
      plain.text(texts.say(damaged), Face.SMALL);
    }
    Actor page = plain.page();
    Optional<Attempt> newest = known.attempts().stream().findFirst();
    where.end(newest.map(Attempt::id).orElse("back"));
    return page;
  }

  /** What is deleted meanwhile is not here any more. */
  @Override
  public void leave() {
    shelf = null;
  }

  @Override
  public String name() {
    return "attempts";
  }
}
