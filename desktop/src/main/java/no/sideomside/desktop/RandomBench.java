package no.sideomside.desktop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import no.sideomside.story.Decision;
import no.sideomside.story.Play;
import no.sideomside.story.Script;
import no.sideomside.story.Walker;
import no.sideomside.text.SentenceException;

/**
 * Whole random plays on one thread as {@code explore} makes them, guarded as always, beside the
 * same in inkjs on Node.
 */
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
    Walker walker = Walker.remembering(script);
    int runs = 0;
    while (System.nanoTime() - start < nanos) {
      SplittableRandom random = new SplittableRandom(runs);
      walker.begin(Play.variant(script, runs), runs);
      for (Decision at = walker.beat().decision(); at != null; at = walker.beat().decision()) {
        walker.choose(random.nextInt(at.options().size()));
      }
      runs++;
    }
    return runs;
  }
}
