package no.sideomside.ui.screen;

import java.util.List;
import java.util.Objects;
import no.sideomside.attempt.RoomUnderway;
import no.sideomside.attempt.Said;
import no.sideomside.attempt.Session;
import no.sideomside.story.Beat;
import no.sideomside.story.Decision;
import no.sideomside.story.Ending;
import no.sideomside.story.Option;
import no.sideomside.story.Pause;
import no.sideomside.story.StoryException;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An hour in a room: what is on the wall, and what comes next. Between what is read and what is
 * read next stands a {@link RoomRound}, and where the story asks what one hopes, a pause.
 */
final class RoomHour {
  /** What the wall is for at the moment. */
  enum Turn {
    /** The story is read aloud. */
    READ,
    /** The room decides. */
    ROUND,
    /** The room says what it hopes. */
    PAUSE,
    /** The story cannot go on. */
    FAULT
  }

  private final Session session;
  private final Leaves leaves;
  private Turn turn = Turn.READ;
  private @Nullable RoomRound round;
  private @Nullable Pause pause;
  private @Nullable Sentence fault;
  private @Nullable Sentence notice;

  /** Where the session stands; {@code notice} is something to say first, or null. */
  RoomHour(Session session, @Nullable Sentence notice) {
    this.session = session;
    this.notice = notice;
    this.leaves = new Leaves(session.script().heading().scene());
    turnUp(session.beat());
    RoomUnderway said = session.underway();
    if (round != null && said != null) {
      round.goOn(said);
      leaves.turnToLast();
      turn = Turn.ROUND;
    }
  }

  private void turnUp(Beat beat) {
    leaves.turnUp(beat);
    Decision decision = beat.decision();
    round =
        decision == null
            ? null
            : new RoomRound(
                decision.options().stream().map(Option::id).toList(), decision.counts());
    turn = round != null && leaves.isBlank() ? Turn.ROUND : Turn.READ;
  }

  Session session() {
    return session;
  }

  Turn turn() {
    return turn;
  }

  Leaves leaves() {
    return leaves;
  }

  /** The round under way, or null while there is none. */
  @Nullable RoomRound round() {
    return turn == Turn.ROUND ? round : null;
  }

  /** Keeps what the room has counted and written so far, in case the program is killed. */
  void keep() {
    if (round != null && fault == null) {
      session.keep(round.underway(decision().id()));
    }
  }

  /** Whether a round is under way and at this step. */
  boolean at(RoomRound.Step step) {
    RoomRound now = round();
    return now != null && now.step() == step;
  }

  /** The decision that the round is about. */
  Decision decision() {
    return Objects.requireNonNull(session.beat().decision());
  }

  /** What the room is asked to say aloud at a pause. */
  String hope() {
    return Objects.requireNonNull(pause).ask();
  }

  /** Why the story cannot go on. */
  Sentence fault() {
    return Objects.requireNonNull(fault);
  }

  /** Something to say that is not the story's, until the next decision; or null. */
  @Nullable Sentence notice() {
    return notice;
  }

  /** The story's ending, where its last leaf is on the wall; or null. */
  @Nullable Ending ending() {
    return turn == Turn.READ && leaves.onLast() ? session.beat().ending() : null;
  }

  /**
   * On: a leaf, a step, a decision, out of a pause.
   *
   * @return false where there is no way on: at the end, or while the room has not chosen
   */
  boolean next() {
    switch (turn) {
      case READ -> {
        if (leaves.onLast() && round == null) {
          return false;
        }
        if (leaves.onLast()) {
          turn = Turn.ROUND;
        } else {
          leaves.turn(1);
        }
      }
      case ROUND -> {
        return onward(Objects.requireNonNull(round));
      }
      case PAUSE -> turn = Turn.READ;
      case FAULT -> {
        return false;
      }
    }
    return true;
  }

  private boolean onward(RoomRound now) {
    if (now.step() != RoomRound.Step.GO) {
      now.next();
      return true;
    }
    if (now.chosen() < 0) {
      return false;
    }
    Decision made = decision();
    notice = null;
    pause = made.pause();
    try {
      turnUp(session.decide(made.options().get(now.chosen()).id(), now.talk()));
      turn = pause != null ? Turn.PAUSE : turn;
    } catch (StoryException e) {
      fault = e.sentence();
      turn = Turn.FAULT;
    }
    return true;
  }

  /** Whether there is anything to go back to; what is decided is decided. */
  boolean canGoBack() {
    return turn == Turn.ROUND || (turn == Turn.READ && !leaves.onFirst());
  }

  /** Back: a step, or a leaf. */
  void back() {
    RoomRound now = round();
    if (now != null) {
      if (!now.back()) {
        turn = Turn.READ;
      }
    } else if (canGoBack()) {
      leaves.turn(-1);
    }
  }

  /** Everything said so far, up to the leaf on the wall; what was chosen begins with an arrow. */
  List<Said> said() {
    return leaves.saidSince(session.attempt().decisions());
  }
}
