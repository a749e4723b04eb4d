package no.sideomside.ui.screen;

import java.util.List;
import java.util.Objects;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Said;
import no.sideomside.attempt.Session;
import no.sideomside.story.Decision;
import no.sideomside.story.Ending;
import no.sideomside.story.Option;
import no.sideomside.story.Pause;
import no.sideomside.story.StoryException;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One sitting with a story: how far it is read, what is asked of the player, and what the session
 * is told of the answer. A pause and, in guided mode, a reason come between a choice and what it
 * leads to.
 */
final class Sitting {
  /** What the panel is for at the moment. */
  enum Turn {
    /** The story is read; on its last leaf stands what may be chosen. */
    READ,
    /** The story asks what one hopes. */
    PAUSE,
    /** Why the option was good or not. */
    WHY,
    /** The story cannot go on. */
    FAULT
  }

  private final Session session;
  private final Leaves leaves;
  private Turn turn = Turn.READ;
  private boolean noneFirst;
  private @Nullable Option taken;
  private @Nullable Pause pause;
  private @Nullable Sentence fault;
  private @Nullable Sentence notice;

  /** Where the session stands; {@code notice} is something to say first, or null. */
  Sitting(Session session, @Nullable Sentence notice) {
    this.session = session;
    this.notice = notice;
    this.leaves = new Leaves(session.script().heading().scene());
    leaves.turnUp(session.beat());
  }

  Session session() {
    return session;
  }

  Leaves leaves() {
    return leaves;
  }

  Turn turn() {
    return turn;
  }

  /** What the story asks at a pause. */
  Pause pause() {
    return Objects.requireNonNull(pause);
  }

  /** The reason that goes with what was chosen last. */
  String why() {
    return Objects.requireNonNull(taken).why();
  }

  /** Why the story cannot go on. */
  Sentence fault() {
    return Objects.requireNonNull(fault);
  }

  /** Something to say that is not the story's, until the next choice; or null. */
  @Nullable Sentence notice() {
    return notice;
  }

  /** Whether the last leaf is turned up, where one chooses or comes to an ending. */
  boolean atTheEndOfTheBeat() {
    return turn == Turn.READ && leaves.onLast();
  }

  /** What there is to choose between after the last leaf, or null at an ending. */
  @Nullable Decision decision() {
    return session.beat().decision();
  }

  /** The ending that the story has come to; only where there is no decision. */
  Ending ending() {
    return Objects.requireNonNull(session.beat().ending());
  }

  /** Whether it is noted that none of the options fits. */
  boolean isNoneNoted() {
    return noneFirst;
  }

  /** None of the options fits; one of them is to be chosen all the same. */
  void noteNone() {
    noneFirst = true;
  }

  /** Chooses, and goes on to what comes of it; nothing where there is nothing to choose. */
  void choose(Option option) {
    Decision decision = decision();
    if (decision == null) {
      return;
    }
    taken = option;
    notice = null;
    pause = decision.pause();
    try {
      leaves.turnUp(session.choose(option.id(), noneFirst));
      noneFirst = false;
      turn = pause != null ? Turn.PAUSE : afterPause();
    } catch (StoryException e) {
      fault = e.sentence();
      turn = Turn.FAULT;
    }
  }

  /** Takes what was hoped at a pause, blank where nothing was, and goes on. */
  void hope(String text) {
    session.hope(text);
    turn = afterPause();
  }

  private Turn afterPause() {
    boolean guided = session.attempt().mode() == Mode.GUIDED;
    return guided && taken != null && !taken.why().isEmpty() ? Turn.WHY : Turn.READ;
  }

  /** The reason is read. */
  void afterWhy() {
    turn = Turn.READ;
  }

  /** Whether there is a leaf to turn to before the story waits. */
  boolean canGoOn() {
    return turn == Turn.READ && !leaves.onLast();
  }

  /** To the next leaf; false where there is none. */
  boolean next() {
    boolean can = canGoOn();
    if (can) {
      leaves.turn(1);
    }
    return can;
  }

  /** Whether there is a leaf to go back to; what is chosen is chosen. */
  boolean canGoBack() {
    return turn == Turn.READ && !leaves.onFirst();
  }

  /** To the leaf before; false where there is none. */
  boolean back() {
    boolean can = canGoBack();
    if (can) {
      leaves.turn(-1);
    }
    return can;
  }

  /** Everything said so far, up to the leaf being read; what was chosen begins with an arrow. */
  List<Said> said() {
    return leaves.saidSince(session.attempt().decisions());
  }
}
