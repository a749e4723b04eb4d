package no.sideomside.ui.screen;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.function.Function;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Session;
import no.sideomside.debrief.Debrief;
import no.sideomside.story.Scenario;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** The way through an hour in a room: how it is led, the story on the wall, the sheet. */
final class RoomJourney {
  private final Frame frame;
  private final Runnable toStart;
  private final Function<Attempt, Page> resumed;

  /**
   * A way.
   *
   * @param toStart back to the first page
   * @param resumed the page that goes on with an attempt
   */
  RoomJourney(Frame frame, Runnable toStart, Function<Attempt, Page> resumed) {
    this.frame = frame;
    this.toStart = toStart;
    this.resumed = resumed;
  }

  /** The page before an hour. */
  Page intro(Scenario scenario) {
    Attempt unfinished =
        frame.world().attempts().readAll().roomInProgress(scenario.id()).orElse(null);
    return new RoomIntroScreen(
        scenario,
        unfinished,
        new RoomIntroScreen.Way() {
          @Override
          public void begin(Scenario chosen) {
            frame.go(begun(chosen));
          }

          @Override
          public void resume(Attempt attempt) {
            frame.go(resumed.apply(attempt));
          }

          @Override
          public void back() {
            toStart.run();
          }
        });
  }

  private Page begun(Scenario scenario) {
    try {
      frame.world().attempts().makeReady();
      Script script = scenario.preferring(frame.settings().language());
      long seed = new Random().nextLong();
      return hour(Session.live(script, seed, frame.world().attempts(), Clock.systemUTC()), null);
    } catch (SentenceException e) {
      return new FaultScreen(e.sentence(), toStart);
    }
  }

  /** The story on the wall, from where the session stands. */
  Page hour(Session session, @Nullable Sentence notice) {
    return new RoomScreen(
        session,
        notice,
        new RoomScreen.Way() {
          @Override
          public void sheet(Session decided) {
            frame.go(RoomJourney.this.sheet(decided.attempt()));
          }

          @Override
          public void left(Session decided) {
            toStart.run();
          }
        });
  }

  /** The sheet of an hour. */
  Page sheet(Attempt attempt) {
    try {
      return new RoomSheetScreen(
          attempt,
          frame.world().rubricOf(attempt.scenario()),
          new RoomSheetScreen.Way() {
            @Override
            public Path save(Debrief debrief, Texts texts) throws SentenceException {
              return frame.world().keepSheet(debrief, texts);
            }

            @Override
            public void done() {
              toStart.run();
            }
          });
    } catch (SentenceException e) {
      return new FaultScreen(e.sentence(), toStart);
    }
  }
}
