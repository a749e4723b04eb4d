package no.sideomside.authoring.preview;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import no.sideomside.authoring.check.Checker;
import no.sideomside.authoring.check.Draft;
import no.sideomside.authoring.check.Finding;
import no.sideomside.authoring.check.Report;
import no.sideomside.authoring.check.Watch;
import no.sideomside.story.Decision;
import no.sideomside.story.Script;
import no.sideomside.story.StoryException;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One story, followed on the disk while somebody writes it, and played on after every save.
 *
 * <p>Everything is done on threads of its own: what is asked of it is answered with another {@link
 * Sheet}, a moment later, and whoever waits is told. A file that cannot be played leaves the words
 * of the last one that could; a trail that does not lead so far any more is kept, and followed
 * again at the next save. Nothing is written anywhere.
 */
public final class Workbench implements AutoCloseable {
  /** The checker is asked when the author has stopped to look. */
  private static final long CHECK_AFTER_MILLIS = 1_000;

  /** A frame or two. */
  private static final long BEHIND_AFTER_MILLIS = 60;

  private final Checker checker;
  private final Runnable changed;
  private final InstantSource clock;
  private final ScheduledExecutorService worker = Threads.one("preview");
  private final ScheduledExecutorService checking = Threads.one("preview-check");
  private final Follower follower = new Follower(this::readSoon);
  private final AtomicBoolean due = new AtomicBoolean();
  private volatile Sheet sheet;
  private volatile boolean closed;
  private @Nullable Rehearser rehearser;
  private @Nullable Draft latest;
  private @Nullable ScheduledFuture<?> coming;
  private final AtomicInteger readings = new AtomicInteger();

  /**
   * A workbench on which nothing is read yet.
   *
   * @param checker what reads and checks stories
   * @param file the story; need not be there
   * @param trail where to begin, and the choices to make from there
   * @param changed told whenever there is another sheet; on any thread
   * @param clock what time it is
   */
  public Workbench(Checker checker, Path file, Trail trail, Runnable changed, InstantSource clock) {
    this.checker = checker;
    this.changed = changed;
    this.clock = clock;
    this.sheet = Sheet.empty(file.toAbsolutePath().normalize(), trail);
  }

  /** Reads the file for the first time and follows it from then on. */
  public void open() {
    follower.start();
    readSoon();
  }

  /** Everything that lies on it now. */
  public Sheet sheet() {
    return sheet;
  }

  /** Takes an option of the decision one stands at. */
  public void choose(String option) {
    submit(
        () -> {
          Rehearsal now = sheet.rehearsal();
          Decision decision = now == null ? null : now.here().decision();
          if (now != null && decision != null && decision.option(option).isPresent()) {
            go(sheet.trail().first(now.steps()).with(new Step(decision.id(), option)));
          }
        });
  }

  /** Takes the last choice back. */
  public void back() {
    submit(
        () -> {
          Rehearsal now = sheet.rehearsal();
          if (now != null) {
            go(sheet.trail().first(now.steps() - 1));
          }
        });
  }

  /** Begins where one began. */
  public void restart() {
    submit(() -> go(Trail.from(sheet.trail().start())));
  }

  /** Begins somewhere else. */
  public void begin(Start start) {
    submit(() -> go(Trail.from(start)));
  }

  /** Goes the same way with the world another way, counted from 1. */
  public void variant(int variant) {
    submit(() -> go(new Trail(sheet.trail().start().in(variant), sheet.trail().steps())));
  }

  /** Follows the same story in the other language, the same way; nothing where it is not there. */
  public void otherLanguage() {
    submit(
        () -> {
          Path sister = Sisters.of(sheet.file());
          if (sister != null) {
            rehearser = null;
            latest = null;
            sheet = Sheet.empty(sister, sheet.trail());
            read();
          }
        });
  }

  /** Finds out where one can begin. */
  public void findKnots() {
    submit(
        () -> {
          Rehearser now = rehearser;
          if (now != null) {
            try {
              show(sheet.knowing(now.knots()));
            } catch (StoryException e) {
              show(sheet.knowing(List.of()));
            }
          }
        });
  }

  private void go(Trail trail) {
    Rehearser now = rehearser;
    Rehearsal before = sheet.rehearsal();
    if (now != null && before != null) {
      try {
        show(sheet.at(trail, now.whole(now.along(trail))));
      } catch (StoryException e) {
        Sentence why = Sentence.of("preview.stop_start", e.sentence());
        show(sheet.at(sheet.trail(), before.stopped(why)));
      }
    }
  }

  private void readSoon() {
    // What is being checked is not what the author has now; its thread is needed for that.
    readings.incrementAndGet();
    if (due.compareAndSet(false, true)) {
      submit(this::read);
    }
  }

  private void read() {
    due.set(false);
    Path file = sheet.file();
    Draft last = latest;
    Set<Path> files = last == null ? Set.of(file) : last.files();
    Reading reading = Reading.of(checker, file, files);
    Draft draft = reading.draft();
    latest = draft;
    follower.follow(reading.stamps());
    show(draft);
    checkSoon();
  }

  private void show(Draft draft) {
    Path sister = Sisters.of(sheet.file());
    Script script = draft.script();
    if (script == null) {
      show(sheet.broken(sister, clock.instant(), draft.errors()));
      return;
    }
    try {
      Rehearser made = new Rehearser(script);
      Rehearsal rehearsal = made.along(sheet.trail());
      rehearser = made;
      // The words first, and on the screen; what lies behind the options takes another moment.
      show(sheet.played(sister, clock.instant(), script, rehearsal));
      submit(
          () -> {
            if (rehearser == made && rehearsal.equals(sheet.rehearsal())) {
              show(sheet.at(sheet.trail(), made.whole(rehearsal)));
            }
          },
          CompletableFuture.delayedExecutor(BEHIND_AFTER_MILLIS, TimeUnit.MILLISECONDS, worker));
    } catch (StoryException e) {
      show(sheet.broken(sister, clock.instant(), told(e)));
    }
  }

  private List<Finding> told(StoryException fault) {
    return fault.problems().stream().map(each -> Told.inPlay(sheet.file(), each)).toList();
  }

  /** Has the whole check made, unless there is something newer by then. */
  private void checkSoon() {
    int now = readings.incrementAndGet();
    Path file = sheet.file();
    if (coming != null) {
      coming.cancel(false);
    }
    try {
      coming = checking.schedule(() -> check(file, now), CHECK_AFTER_MILLIS, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // Closed in the meantime.
    }
  }

  private void check(Path file, int reading) {
    Watch watch =
        new Watch() {
          @Override
          public boolean isOver() {
            return closed || reading != readings.get();
          }
        };
    Optional<Report> report;
    try {
      report = checker.check(file, watch);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      report = Optional.of(new Report(List.of(Told.unforeseen(file, e)), 1));
    }
    report.ifPresent(
        made ->
            submit(
                () -> {
                  if (reading == readings.get()) {
                    show(sheet.with(made));
                  }
                }));
  }

  private void show(Sheet next) {
    sheet = next;
    if (!closed) {
      changed.run();
    }
  }

  private void submit(Runnable task) {
    submit(task, worker);
  }

  private void submit(Runnable task, Executor when) {
    try {
      when.execute(
          () -> {
            try {
              task.run();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
              show(sheet.broken(null, clock.instant(), List.of(Told.unforeseen(sheet.file(), e))));
            }
          });
    } catch (RejectedExecutionException e) {
      // Closed in the meantime.
    }
  }

  /** Stops following. A check stops at its next step, and nobody is told. */
  @Override
  public void close() {
    closed = true;
    follower.close();
    worker.shutdown();
    checking.shutdown();
  }
}
