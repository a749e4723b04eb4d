package no.sideomside.desktop;

import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Player;
import no.sideomside.attempt.Reflections;
import no.sideomside.attempt.Session;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.DebriefText;
import no.sideomside.story.Decision;
import no.sideomside.story.Script;
import no.sideomside.text.SentenceException;

/** What is done with a whole attempt: writing it, coming back to it, telling its debrief. */
final class AttemptBench implements Bench {
  private static final int RUNS = 50;

  private final Workplace workplace;
  private final Script script;

  AttemptBench(Workplace workplace, Script script) {
    this.workplace = workplace;
    this.script = script;
  }

  @Override
  public Map<String, Figure> measure() throws SentenceException {
    AttemptFiles files = workplace.attempts();
    Session session =
        Session.begin(
            script, new Player("bench", "bench"), Mode.PRACTICE, 1, files, Clock.systemUTC());
    RandomChooser chooser = new RandomChooser(1);
    Attempt beforeLast = session.attempt();
    for (Decision at = session.beat().decision(); at != null; at = session.beat().decision()) {
      beforeLast = session.attempt();
      session.choose(chooser.choose(at).option(), false);
    }
    Attempt whole = session.attempt();
    Attempt waiting = beforeLast;
    DebriefText debrief = new DebriefText(workplace.texts(), ZoneId.systemDefault());

    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("write_attempt_median", median(() -> files.write(whole)));
    figures.put(
        "resume_at_last_decision_median",
        median(() -> Session.resume(script, waiting, files, Clock.systemUTC())));
    figures.put(
        "debrief_as_text_median",
        median(
            () -> debrief.write(Debrief.of(whole, Reflections.none(whole.id()), script.rubric()))));
    return figures;
  }

  private static Figure median(Samples.Work work) throws SentenceException {
    return Figure.of(Samples.of(RUNS, work).median(), Figure.MILLIS, RUNS, null);
  }
}
