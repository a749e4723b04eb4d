package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.text.Texts;
import no.sideomside.text.Words;

/**
 * Tells the way that was gone, in six to ten lines of prose: as many steps a line as that takes, in
 * story order, and the ending last. A story of under five decisions has fewer.
 */
final class PathText {
  /** With the ending's, ten. */
  private static final int MOST_LINES = 9;

  private PathText() {}

  static List<Words> lines(Texts texts, Names names, Debrief debrief) {
    List<Step> path = debrief.path();
    int each = (path.size() + MOST_LINES - 1) / MOST_LINES;
    List<Words> lines = new ArrayList<>();
    for (int from = 0; from < path.size(); from += each) {
      List<Words> steps = new ArrayList<>();
      for (Step step : path.subList(from, Math.min(path.size(), from + each))) {
        steps.add(texts.words("debrief.step", step.column().number(), done(texts, names, step)));
      }
      lines.add(Words.joined(" ", steps));
    }
    String ending = debrief.partitur().ending();
    if (ending != null) {
      lines.add(texts.words("debrief.ending", names.told(ending)));
    }
    return lines;
  }

  /** What was done, as a sentence or two. */
  static Words done(Texts texts, Names names, Step step) {
    Words done = names.done(step);
    return step.noneFirst() ? texts.words("debrief.step_none_first", done) : done;
  }
}
