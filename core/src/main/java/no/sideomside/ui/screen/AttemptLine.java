package no.sideomside.ui.screen;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Closing;
import no.sideomside.attempt.Mode;
import no.sideomside.text.Texts;

/**
 * What a list of attempts says of one.
 *
 * @param title the story's
 * @param facts when, how far, where it ended, how it was played
 * @param call what choosing it does
 * @param goesOn whether choosing it goes on with it; otherwise it opens the debrief
 */
record AttemptLine(String title, String facts, String call, boolean goesOn) {
  private static final String BETWEEN = "\u00a0· ";

  /**
   * Reads an attempt.
   *
   * @param storyIsHere whether the story it was made in can be played
   */
  static AttemptLine of(
      Texts texts, Attempt attempt, boolean storyIsHere, Instant now, ZoneId zone) {
    boolean goesOn = !attempt.ended() && storyIsHere;
    List<String> facts = new ArrayList<>();
    facts.add(DateWords.of(texts, attempt.startedAt(), now, zone));
    facts.add(texts.get("ui.attempts.decisions", attempt.decisions().size()));
    facts.add(ending(texts, attempt));
    facts.add(mode(texts, attempt.mode()));
    String call = texts.get(goesOn ? "ui.attempts.go_on" : "ui.attempts.debrief");
    return new AttemptLine(attempt.title(), String.join(BETWEEN, facts), call, goesOn);
  }

  private static String ending(Texts texts, Attempt attempt) {
    if (!attempt.ended()) {
      return texts.get("ui.attempts.unfinished");
    }
    Closing closing = attempt.closing();
    String title = closing == null ? "" : closing.endingTitle();
    return title.isBlank()
        ? texts.get("ui.attempts.ended")
        : texts.get("ui.attempts.ending", title);
  }

  private static String mode(Texts texts, Mode mode) {
    return switch (mode) {
      case PRACTICE -> texts.get("ui.attempts.practice");
      case GUIDED -> texts.get("ui.attempts.guided");
      case LIVE -> texts.get("ui.attempts.live");
    };
  }
}
