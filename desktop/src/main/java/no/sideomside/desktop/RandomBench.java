package no.sideomside.desktop;

import java.util.LinkedHashMap;
import java.util.Map;
import no.sideomside.story.Decision;
import no.sideomside.story.Play;
import no.sideomside.story.Script;
import no.sideomside.text.SentenceException;

/** Whole random plays on one thread, guarded as always, beside the same in inkjs on Node. */
final class RandomBench implements Bench {
  private static final long WARM_NANOS = 3_000_000_000L;
  private static final long NANOS = 6_000_000_000L;

  private final Workplace workplace;
  private final Script script;

  RandomBench(Workplace workplace, Script script) {
    this.workplace = workplace;
    this.script = script;
  }

  @Override
  public Map<String, Figure> measure() throws SentenceException {
    runs(WARM_NANOS);
    long start = System.nanoTime();
    int runs = runs(NANOS);
    double ours = runs / ((System.nanoTime() - start) / 1e9);
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("random_runs", Figure.of(ours, Figure.A_SECOND, runs, null));
    Figure theirs = new InkjsOnNode(workplace, script).measure(runs);
    figures.put("random_runs_inkjs_on_node", theirs);
    figures.put(
        "random_runs_times_inkjs",
        theirs.value() == null
            ? Figure.missing("×", "≥ 3", String.valueOf(theirs.why()))
            : Figure.of(ours / theirs.value(), "×", runs, "≥ 3"));
    return figures;
  }

  private int runs(long nanos) throws SentenceException {
    long start = System.nanoTime();
    int runs = 0;
    while (System.nanoTime() - start < nanos) {
      Play play = Play.begin(script, runs);
      RandomChooser chooser = new RandomChooser(runs);
      for (Decision at = play.beat().decision(); at != null; at = play.beat().decision()) {
        play.choose(chooser.choose(at).option());
      }
      runs++;
    }
    return runs;
  }
}
