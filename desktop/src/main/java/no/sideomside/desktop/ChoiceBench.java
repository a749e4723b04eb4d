package no.sideomside.desktop;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Player;
import no.sideomside.attempt.Session;
import no.sideomside.story.Decision;
import no.sideomside.story.Play;
import no.sideomside.story.Script;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/** From a choice to the text after it: with the attempt written to the disk, and play alone. */
final class ChoiceBench implements Bench {
  private static final int CHOICES = 2_000;

  private final Workplace workplace;
  private final Script script;

  ChoiceBench(Workplace workplace, Script script) {
    this.workplace = workplace;
    this.script = script;
  }

  @Override
  public Map<String, Figure> measure() throws SentenceException {
    // The compiler of Java itself must be done before anything counts.
    alone(CHOICES / 4);
    Map<String, Figure> figures = new LinkedHashMap<>();
    put(figures, "choice_to_next_text_saved", saved(), "≤ 16");
    put(figures, "choice_to_next_text_play_alone", alone(CHOICES), null);
    return figures;
  }

  private static void put(
      Map<String, Figure> figures, String name, Samples samples, @Nullable String goal) {
    int runs = samples.size();
    figures.put(name + "_p50", Figure.of(samples.median(), Figure.MILLIS, runs, null));
    figures.put(name + "_p99", Figure.of(samples.percentile(99), Figure.MILLIS, runs, goal));
    figures.put(name + "_max", Figure.of(samples.max(), Figure.MILLIS, runs, null));
  }

  private Samples saved() throws SentenceException {
    List<Long> nanos = new ArrayList<>();
    for (long seed = 0; nanos.size() < CHOICES; seed++) {
      Session session =
          Session.begin(
              script,
              new Player("bench", "bench"),
              Mode.PRACTICE,
              seed,
              workplace.attempts(),
              Clock.systemUTC());
      RandomChooser chooser = new RandomChooser(seed);
      for (Decision at = session.beat().decision(); at != null; at = session.beat().decision()) {
        String option = chooser.choose(at).option();
        nanos.add(Samples.time(() -> session.choose(option, false)));
      }
      if (session.unsaved() != null) {
        throw new SentenceException(session.unsaved());
      }
    }
    return new Samples(nanos);
  }

  private Samples alone(int choices) throws SentenceException {
    List<Long> nanos = new ArrayList<>();
    for (long seed = 0; nanos.size() < choices; seed++) {
      Play play = Play.begin(script, seed);
      RandomChooser chooser = new RandomChooser(seed);
      for (Decision at = play.beat().decision(); at != null; at = play.beat().decision()) {
        String option = chooser.choose(at).option();
        nanos.add(Samples.time(() -> play.choose(option)));
      }
    }
    return new Samples(nanos);
  }
}
