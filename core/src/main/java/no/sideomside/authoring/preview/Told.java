package no.sideomside.authoring.preview;

import java.nio.file.Path;
import no.sideomside.authoring.check.Finding;
import no.sideomside.authoring.check.Rule;
import no.sideomside.story.Place;
import no.sideomside.story.Problem;
import no.sideomside.story.Severity;
import no.sideomside.text.Sentence;

/** What went wrong, as the checker would tell it. */
final class Told {
  private Told() {}

  /** What only playing showed. */
  static Finding inPlay(Path file, Problem problem) {
    Place place = problem.place();
    return place == null
        ? new Finding(file, 1, Severity.ERROR, Rule.CRASH, problem.sentence())
        : new Finding(
            file.resolveSibling(place.file()),
            place.line(),
            Severity.ERROR,
            Rule.CRASH,
            problem.sentence());
  }

  /** What nobody foresaw: whatever a file holds, the one who writes it gets a sentence. */
  static Finding unforeseen(Path file, Throwable fault) {
    String message = fault.getMessage();
    String detail = message == null ? fault.getClass().getSimpleName() : message;
    return new Finding(
        file, 1, Severity.ERROR, Rule.FILE, Sentence.of("story.engine_broke", detail));
  }
}
