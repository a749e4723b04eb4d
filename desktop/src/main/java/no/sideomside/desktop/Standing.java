package no.sideomside.desktop;

import java.util.List;
import no.sideomside.text.Texts;
import no.sideomside.ui.SideOmSide;
import no.sideomside.ui.screen.PlayScreen;

/** What the window wants of whoever plays in it. */
enum Standing {
  /** There is more to read before anything can be chosen. */
  READING,
  /** One of the options is to be chosen. */
  CHOOSING,
  /** The story waits while one hopes. */
  PAUSE,
  /** The reason for a choice is to be read. */
  REASON,
  /** The story is over. */
  ENDED,
  /** The story cannot go on. */
  FAULT,
  /** No story is being played. */
  ELSEWHERE;

  /** Judged by what there is to read; on the window's thread. */
  static Standing of(SideOmSide shown) {
    if (!(shown.page() instanceof PlayScreen play)) {
      return ELSEWHERE;
    }
    Texts texts = shown.texts();
    List<String> seen = Sight.of(shown).texts();
    if (seen.contains(texts.get("ui.play.fault"))) {
      return FAULT;
    }
    if (seen.contains(texts.get("ui.pause.title"))) {
      return PAUSE;
    }
    if (seen.contains(texts.get("ui.play.why"))) {
      return REASON;
    }
    if (seen.contains(texts.get("ui.play.to_debrief"))) {
      return ENDED;
    }
    return play.isChoosing() ? CHOOSING : READING;
  }

  /** Whether all of a leaf is shown, and a key turns to the next; on the window's thread. */
  static boolean leafIsRead(SideOmSide shown) {
    return Sight.of(shown).texts().contains(shown.texts().get("ui.play.more"));
  }
}
