package no.sideomside.attempt;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import no.sideomside.story.Beat;
import no.sideomside.story.Cue;
import no.sideomside.story.Decision;
import no.sideomside.story.Heading;
import no.sideomside.story.Line;
import no.sideomside.story.Play;
import no.sideomside.story.Script;
import no.sideomside.story.StoryException;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/**
 * One attempt while it is being played: a story, the record of what is done in it, and the file
 * that record is kept in.
 *
 * <p>The file is written whole after every decision and at the ending. Where that fails the play
 * goes on, {@link #unsaved} says why, and the next decision tries again. A file that was deleted
 * meanwhile is not made again; one that was played on elsewhere is left, and this goes on as an
 * attempt of its own: {@link #notice} says so. Replay is the one way back into a story: {@link
 * #resume} for what was interrupted or is to go on in another language, {@link #goBack} for another
 * try from a decision.
 */
public final class Session {
  private final Script script;
  private final AttemptFiles files;
  private final InstantSource clock;
  private final Play play;
  private final Recording recording;
  private final AttemptPlace place;
  private final AtomicBoolean waiting = new AtomicBoolean();

  private volatile Attempt attempt;
  private Notebook notebook;
  private boolean danger;
  private volatile @Nullable Sentence unsaved;
  private volatile int apartAfter = -1;
  private Executor writing = Runnable::run;

  private Session(
      Script script,
      AttemptFiles files,
      InstantSource clock,
      Play play,
      Attempt attempt,
      AttemptPlace place) {
    this.script = script;
    this.files = files;
    this.clock = clock;
    this.play = play;
    this.recording = new Recording(script);
    this.attempt = attempt;
    this.place = place;
    this.notebook = Notebook.empty(files, place);
    this.unsaved = place.deleted();
    this.danger = dangerAfter(play.beat().lines(), false);
  }

  /**
   * Begins a new attempt.
   *
   * @param script the story in the language it is played in
   * @param player whose attempt it is
   * @param mode practice or guided; for a room, {@link #live}
   * @param seed draws the story's variant; any number
   * @param files where the attempt is kept
   * @param clock what time it is
   * @throws StoryException if the story faults before its first decision
   */
  public static Session begin(
      Script script, Player player, Mode mode, long seed, AttemptFiles files, InstantSource clock)
      throws StoryException {
    if (mode == Mode.LIVE) {
      throw new IllegalArgumentException("an hour in a room is no player's; see live");
    }
    return begin(script, player.id(), player.alias(), mode, seed, files, clock);
  }

  /**
   * Begins an hour in a room: decided together, kept like any attempt, and no player's.
   *
   * @param script the story in the language it is played in
   * @param seed draws the story's variant; any number
   * @param files where it is kept
   * @param clock what time it is
   * @throws StoryException if the story faults before its first decision
   */
  public static Session live(Script script, long seed, AttemptFiles files, InstantSource clock)
      throws StoryException {
    return begin(script, null, "", Mode.LIVE, seed, files, clock);
  }

  private static Session begin(
      Script script,
      @Nullable String player,
      String alias,
      Mode mode,
      long seed,
      AttemptFiles files,
      InstantSource clock)
      throws StoryException {
    Play play = Play.begin(script, seed);
    Heading heading = script.heading();
    Attempt attempt =
        new Attempt(
            Attempt.SCHEMA,
            UUID.randomUUID().toString(),
            player,
            alias,
            heading.id(),
            heading.version(),
            heading.title(),
            heading.language().tag(),
            script.story().sha256(),
            script.rubric().rubric().sha256(),
            mode,
            seed,
            play.variant(),
            heading.variantNote(play.variant()),
            heading.credits(),
            minute(clock),
            null,
            null,
            null,
            List.of(),
            null);
    Session session =
        new Session(script, files, clock, play, attempt, AttemptPlace.fresh(files, attempt));
    session.closeIfOver();
    if (session.attempt.ended()) {
      session.save();
    }
    return session;
  }

  /**
   * Goes on with an attempt where it was left. The script may be in another language than the
   * attempt was played in; from then on the attempt is in the script's.
   *
   * <p>What was read stays in the attempt as it was read, though the story's words or scores have
   * changed since; only another language tells it anew. Where the story has changed so that a
   * choice no longer leads where it led, the session stands at that decision as a new attempt, and
   * the old file is left as it is.
   *
   * @throws StoryException if the story faults before its first decision
   */
  public static Replay resume(
      Script script, Attempt earlier, AttemptFiles files, InstantSource clock)
      throws StoryException {
    return replay(script, earlier, earlier.decisions().size(), earlier.id(), files, clock);
  }

  /**
   * Begins a new attempt that has made the same choices up to a decision.
   *
   * @param decision which of the attempt's decisions to stand at, counted from 0
   * @throws StoryException if the story faults before its first decision
   */
  public static Replay goBack(
      Script script, Attempt earlier, int decision, AttemptFiles files, InstantSource clock)
      throws StoryException {
    return replay(script, earlier, decision, UUID.randomUUID().toString(), files, clock);
  }

  private static Replay replay(
      Script script, Attempt earlier, int upTo, String id, AttemptFiles files, InstantSource clock)
      throws StoryException {
    Play play = Play.begin(script, earlier.seed());
    boolean sameAttempt = id.equals(earlier.id());
    Attempt restarted = restart(script, earlier, play.variant(), id);
    AttemptPlace place =
        sameAttempt
            ? AttemptPlace.of(files, earlier)
            : AttemptPlace.after(files, earlier, restarted);
    Session session = new Session(script, files, clock, play, restarted, place);
    session.readReflections(earlier, upTo, sameAttempt);
    boolean sameLanguage = earlier.language().equals(script.heading().language().tag());
    for (int i = 0; i < upTo; i++) {
      TakenDecision then = earlier.decisions().get(i);
      Sentence stopped = difference(play.beat(), then, i + 1);
      if (stopped != null) {
        return stoppedAt(script, earlier, i, stopped, files, clock);
      }
      try {
        session.take(
            sameLanguage
                ? then
                : session.recorded(then.chosen(), then.noneFirst(), then.at()).with(then.talk()));
      } catch (StoryException e) {
        Sentence fault = Sentence.of("attempt.replay.fault", i + 1, e.sentence());
        return stoppedAt(script, earlier, i, fault, files, clock);
      }
    }
    session.closeIfOver();
    session.goOnWith(sameAttempt ? earlier.underway() : null);
    if (session.attempt.ended() && !earlier.ended()) {
      session.save();
    }
    return new Replay(session, null);
  }

  /** A fresh story goes to the same place: one that has faulted cannot be played on. */
  private static Replay stoppedAt(
      Script script,
      Attempt earlier,
      int decision,
      Sentence stopped,
      AttemptFiles files,
      InstantSource clock)
      throws StoryException {
    return new Replay(goBack(script, earlier, decision, files, clock).session(), stopped);
  }

  private static @Nullable Sentence difference(Beat now, TakenDecision then, int number) {
    Decision decision = now.decision();
    if (decision == null) {
      return Sentence.of("attempt.replay.over", number);
    }
    if (!decision.id().equals(then.id())) {
      return Sentence.of("attempt.replay.other_decision", number, then.id(), decision.id());
    }
    if (decision.option(then.chosen()).isEmpty()) {
      return Sentence.of("attempt.replay.option_gone", number, then.id());
    }
    return null;
  }

  private static Attempt restart(Script script, Attempt earlier, int variant, String id) {
    Heading heading = script.heading();
    return new Attempt(
        Attempt.SCHEMA,
        id,
        earlier.player(),
        earlier.alias(),
        heading.id(),
        heading.version(),
        heading.title(),
        heading.language().tag(),
        script.story().sha256(),
        script.rubric().rubric().sha256(),
        earlier.mode(),
        earlier.seed(),
        variant,
        heading.variantNote(variant),
        heading.credits(),
        earlier.startedAt(),
        null,
        null,
        null,
        List.of(),
        null);
  }

  /** What the story says now: lines, and a decision or an ending. */
  public Beat beat() {
    return play.beat();
  }

  /** The attempt as it stands. */
  public Attempt attempt() {
    return attempt.called(place.id());
  }

  /** The story being played. */
  public Script script() {
    return script;
  }

  /** What has been hoped and answered so far. */
  public Reflections reflections() {
    return notebook.kept();
  }

  /** Where that is kept; what is answered after the story goes there. */
  public Notebook notebook() {
    return notebook;
  }

  /** Whether danger to life is near at this point of the story. */
  public boolean danger() {
    return danger;
  }

  /**
   * Has the files written there from now on, in the order they are given; usually they are written
   * before {@link #choose} returns.
   */
  public void writeOn(Executor executor) {
    writing = executor;
    notebook.writeOn(executor);
  }

  /** Why the attempt as it stands, or what was hoped in it, is not on disk; null where it is. */
  public @Nullable Sentence unsaved() {
    Sentence first = unsaved;
    return first == null ? notebook.unsaved() : first;
  }

  /**
   * What whoever plays should know of the file: why something is not in it, or, until the next
   * decision, that it is another file than it was. Null where there is nothing.
   */
  public @Nullable Sentence notice() {
    Sentence first = unsaved();
    boolean justApart = apartAfter == attempt.decisions().size();
    return first == null && justApart ? Sentence.of("attempt.apart") : first;
  }

  /**
   * Makes the decision the story waits for, writes the attempt and lets the story go on.
   *
   * @param option id of one of the beat's options
   * @param noneFirst whether the player first said that none of them fitted
   * @return what the story says next
   * @throws StoryException if there is no such option, or the story faults after it; the attempt
   *     then stands, on disk too, as it did before this decision
   */
  public Beat choose(String option, boolean noneFirst) throws StoryException {
    return made(recorded(option, noneFirst, minute(clock)));
  }

  /**
   * Makes the decision the story waits for as a room made it; otherwise as {@link #choose}.
   *
   * @param option id of the option the room goes on with
   * @param talk what was said before that; its votes are for options of this decision
   * @throws StoryException if there is no such option, or the story faults after it; the attempt
   *     then stands, on disk too, as it did before this decision
   */
  public Beat decide(String option, RoomTalk talk) throws StoryException {
    TakenDecision taken = recorded(option, false, minute(clock));
    for (String voted : talk.votes().keySet()) {
      if (taken.option(voted).isEmpty()) {
        throw new IllegalArgumentException("votes for " + voted + ", which is not offered");
      }
    }
    return made(taken.with(talk));
  }

  /** What the room has said at the decision the story waits for; null for nothing. */
  public @Nullable RoomUnderway underway() {
    return attempt.underway();
  }

  /**
   * Keeps what a room has said so far at the decision the story waits for, until that is made. Of
   * several that wait to be written, the last is.
   */
  public void keep(RoomUnderway said) {
    RoomUnderway now = said.isEmpty() ? null : said;
    if (!Objects.equals(now, attempt.underway())) {
      attempt = attempt.with(now);
      if (waiting.compareAndSet(false, true)) {
        writing.execute(this::writeUnderway);
      }
    }
  }

  private void writeUnderway() {
    waiting.set(false);
    unsaved = written(attempt);
  }

  private void goOnWith(@Nullable RoomUnderway said) {
    Decision decision = play.beat().decision();
    if (said != null && decision != null && decision.id().equals(said.decision())) {
      attempt = attempt.with(said);
    }
  }

  private Beat made(TakenDecision taken) throws StoryException {
    take(taken);
    closeIfOver();
    save();
    return play.beat();
  }

  /** Keeps what the player hoped at the pause of the decision made last; blank is nothing. */
  public void hope(String text) {
    int index = attempt.decisions().size() - 1;
    if (index < 0 || text.isBlank()) {
      return;
    }
    String decision = attempt.decisions().get(index).id();
    notebook.hope(new Reflections.Hope(index, decision, text.strip()));
    save();
  }

  /** The decision the story waits for, as it stands in the script. */
  private TakenDecision recorded(String option, boolean noneFirst, @Nullable Instant at)
      throws StoryException {
    Beat now = play.beat();
    Decision decision = now.decision();
    if (decision == null) {
      throw new StoryException(Sentence.of("attempt.already_over"));
    }
    return recording.decision(decision, Recording.said(now.lines()), danger, option, noneFirst, at);
  }

  private void take(TakenDecision taken) throws StoryException {
    Beat next = play.choose(taken.chosen());
    attempt = attempt.with(taken);
    danger = dangerAfter(next.lines(), danger);
  }

  private void closeIfOver() {
    Beat now = play.beat();
    if (now.ending() != null && !attempt.ended()) {
      Closing closing = new Closing(Recording.said(now.lines()), danger, now.ending().title());
      attempt = attempt.ended(minute(clock), now.ending().id(), closing);
    }
  }

  private void save() {
    Attempt whole = attempt;
    writing.execute(() -> unsaved = written(whole));
    notebook.save();
  }

  /** Writes the attempt; gives why it is not on disk, or null where it is. */
  private @Nullable Sentence written(Attempt whole) {
    String before = place.id();
    try {
      place.write(whole);
      if (!before.equals(place.id())) {
        apartAfter = whole.decisions().size();
        notebook.writeAgain();
      }
      return null;
    } catch (SentenceException e) {
      return e.sentence();
    }
  }

  private void readReflections(Attempt earlier, int upTo, boolean sameAttempt) {
    if (sameAttempt) {
      notebook = Notebook.open(files, place);
      return;
    }
    Notebook kept = Notebook.open(files, earlier.id());
    for (Reflections.Hope hope : kept.kept().hopes()) {
      if (hope.index() < upTo) {
        notebook.hope(hope);
      }
    }
    unsaved = kept.damaged();
  }

  private static boolean dangerAfter(List<Line> lines, boolean before) {
    boolean near = before;
    for (Line line : lines) {
      for (Cue cue : line.cues()) {
        if (cue instanceof Cue.Danger danger) {
          near = danger.near();
        }
      }
    }
    return near;
  }

  private static Instant minute(InstantSource clock) {
    return clock.instant().truncatedTo(ChronoUnit.MINUTES);
  }
}
