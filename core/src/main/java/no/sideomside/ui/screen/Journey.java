package no.sideomside.ui.screen;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Notebook;
import no.sideomside.attempt.Player;
import no.sideomside.attempt.Replay;
import no.sideomside.attempt.Session;
import no.sideomside.authoring.preview.Start;
import no.sideomside.authoring.preview.Trail;
import no.sideomside.story.Scenario;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.ui.World;
import org.jspecify.annotations.Nullable;

/**
 * The way between pages: from the start to a story, through it, to the debrief and back.
 *
 * <p>Every fault on the way becomes a {@link FaultScreen} with its sentence; from there one comes
 * back to the start.
 */
public final class Journey {
  private final Frame frame;
  private final World world;

  private Journey(Frame frame) {
    this.frame = frame;
    this.world = frame.world();
  }

  /**
   * The page to begin with.
   *
   * @param scenario a scenario to go straight to, or null for the start
   * @param mode how to play it, or null to ask; what one should know of the story is said first all
   *     the same
   */
  public static Page begin(Frame frame, @Nullable Scenario scenario, @Nullable Mode mode) {
    Journey journey = new Journey(frame);
    if (!frame.settings().welcomed()) {
      return journey.welcome(scenario, mode);
    }
    return journey.first(scenario, mode);
  }

  private Page first(@Nullable Scenario scenario, @Nullable Mode mode) {
    if (scenario == null) {
      return start();
    }
    if (mode == Mode.LIVE) {
      return room().intro(scenario);
    }
    boolean noted =
        scenario.preferring(frame.settings().language()).heading().contentNote() != null;
    return mode == null || noted ? before(scenario, mode) : played(scenario, mode);
  }

  private Page welcome(@Nullable Scenario scenario, @Nullable Mode mode) {
    WelcomeScreen[] self = new WelcomeScreen[1];
    self[0] =
        new WelcomeScreen(
            new WelcomeScreen.Way() {
              @Override
              public void done() {
                frame.go(first(scenario, mode));
              }

              @Override
              public void privacy() {
                frame.go(new PrivacyScreen(() -> frame.go(self[0])));
              }
            });
    return self[0];
  }

  private Page start() {
    return new StartScreen(
        new StartScreen.Way() {
          @Override
          public void play(Scenario scenario) {
            frame.go(before(scenario, null));
          }

          @Override
          public void resume(Attempt attempt) {
            frame.go(resumed(attempt));
          }

          @Override
          public void debrief(Attempt attempt) {
            frame.go(lookedBackOn(attempt));
          }

          @Override
          public void attempts() {
            frame.go(ownAttempts());
          }

          @Override
          public void workshop() {
            frame.go(ownStories());
          }

          @Override
          public void settings() {
            frame.go(new SettingsScreen(Journey.this::toStart));
          }

          @Override
          public void privacy() {
            frame.go(new PrivacyScreen(Journey.this::toStart));
          }

          @Override
          public void quit() {
            frame.quit();
          }
        });
  }

  private void toStart() {
    frame.go(start());
  }

  /**
   * A workbench for a story that is being written.
   *
   * @param file the story
   * @param trail where to begin in it
   */
  public static Page preview(Frame frame, Path file, Trail trail) {
    return new Journey(frame).previewed(file, trail);
  }

  private Page previewed(Path file, Trail trail) {
    try {
      return new PreviewScreen(world.checker(), file, trail, () -> frame.go(ownStories()));
    } catch (SentenceException e) {
      return fault(e.sentence());
    }
  }

  private Page ownStories() {
    try {
      return new WorkshopScreen(
          world.checker(),
          file -> frame.go(previewed(file, Trail.from(Start.top()))),
          this::toStart);
    } catch (SentenceException e) {
      return fault(e.sentence());
    }
  }

  private Page ownAttempts() {
    return new AttemptsScreen(
        new AttemptsScreen.Way() {
          @Override
          public void debrief(Attempt attempt) {
            frame.go(lookedBackOn(attempt));
          }

          @Override
          public void resume(Attempt attempt) {
            frame.go(resumed(attempt));
          }

          @Override
          public void team() {
            frame.go(new TeamScreen(world.team(), () -> frame.go(ownAttempts())));
          }

          @Override
          public void ownData(Page from) {
            frame.go(ownDataOf(() -> frame.go(from)));
          }

          @Override
          public void back() {
            toStart();
          }
        });
  }

  private Page ownDataOf(Runnable back) {
    OwnDataScreen[] self = new OwnDataScreen[1];
    self[0] =
        new OwnDataScreen(
            deletion -> frame.go(new DeleteScreen(deletion, () -> frame.go(self[0]))), back);
    return self[0];
  }

  private Page before(Scenario scenario, @Nullable Mode mode) {
    Attempt unfinished = world.attempts().readAll().inProgress(scenario.id()).orElse(null);
    return new ModeScreen(
        scenario,
        unfinished,
        mode,
        new ModeScreen.Way() {
          @Override
          public void begin(Scenario chosen, Mode mode) {
            frame.go(played(chosen, mode));
          }

          @Override
          public void together(Scenario chosen) {
            frame.go(room().intro(chosen));
          }

          @Override
          public void resume(Attempt attempt) {
            frame.go(resumed(attempt));
          }

          @Override
          public void back() {
            toStart();
          }
        });
  }

  private RoomJourney room() {
    return new RoomJourney(frame, this::toStart, this::resumed);
  }

  private Page played(Scenario scenario, Mode mode) {
    try {
      world.attempts().makeReady();
      Player player = world.player(null);
      Script script = scenario.preferring(frame.settings().language());
      long seed = new Random().nextLong();
      return play(
          Session.begin(script, player, mode, seed, world.attempts(), Clock.systemUTC()), null);
    } catch (SentenceException e) {
      return fault(e.sentence());
    }
  }

  private Page resumed(Attempt attempt) {
    return replayed(
        attempt, script -> Session.resume(script, attempt, world.attempts(), Clock.systemUTC()));
  }

  private Page backTo(Attempt attempt, int decision) {
    return replayed(
        attempt,
        script -> Session.goBack(script, attempt, decision, world.attempts(), Clock.systemUTC()));
  }

  /** A way back into a story. */
  private interface Replayer {
    Replay replay(Script script) throws SentenceException;
  }

  private Page replayed(Attempt attempt, Replayer replayer) {
    Optional<Scenario> scenario =
        world.scenarios().stream()
            .filter(known -> known.id().equals(attempt.scenario()))
            .findFirst();
    if (scenario.isEmpty()) {
      return fault(Sentence.of("ui.fault.no_story", attempt.title()));
    }
    try {
      Replay replay = replayer.replay(scenario.get().preferring(frame.settings().language()));
      return play(replay.session(), replay.stopped());
    } catch (SentenceException e) {
      return fault(e.sentence());
    }
  }

  private Page play(Session session, @Nullable Sentence notice) {
    if (session.attempt().mode() == Mode.LIVE) {
      return room().hour(session, notice);
    }
    return new PlayScreen(
        session,
        notice,
        new PlayScreen.Way() {
          @Override
          public void ended(Session played) {
            frame.go(debrief(played.attempt(), played.notebook()));
          }

          @Override
          public void left(Session played) {
            toStart();
          }
        });
  }

  private Page lookedBackOn(Attempt attempt) {
    if (attempt.mode() == Mode.LIVE) {
      return room().sheet(attempt);
    }
    return debrief(attempt, Notebook.open(world.attempts(), attempt.id()));
  }

  private Page debrief(Attempt attempt, Notebook notebook) {
    try {
      return new DebriefScreen(
          attempt,
          notebook,
          world.rubricOf(attempt.scenario()),
          new DebriefActions() {
            @Override
            public void goBackTo(int decision) {
              frame.go(backTo(attempt, decision));
            }

            @Override
            public void done() {
              toStart();
            }
          });
    } catch (SentenceException e) {
      return fault(e.sentence());
    }
  }

  private Page fault(Sentence sentence) {
    return new FaultScreen(sentence, this::toStart);
  }
}
