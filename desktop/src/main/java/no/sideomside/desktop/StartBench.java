package no.sideomside.desktop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.attempt.FileFault;
import no.sideomside.story.Beat;
import no.sideomside.story.Decision;
import no.sideomside.story.Play;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/** From Java's start to the first line of a play, and what a play holds while it waits. */
final class StartBench implements Bench {
  private static final int RUNS = 10;
  private static final String MOST_MEMORY = "≤ 256";

  private final Workplace workplace;
  private final Script script;

  StartBench(Workplace workplace, Script script) {
    this.workplace = workplace;
    this.script = script;
  }

  @Override
  public Map<String, Figure> measure() throws SentenceException {
    Play play = Play.begin(script, 1);
    String first = line(play.beat());
    Decision decision = play.beat().decision();
    String chosen = decision == null ? "" : decision.options().get(0).id();
    String second = decision == null ? "" : line(play.choose(chosen));
    List<Long> nanos = new ArrayList<>();
    long kilobytes = -1;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      try (SpawnedPlay child = new SpawnedPlay(arguments(run))) {
        if (!child.hear(first)) {
          throw new SentenceException(Sentence.of("desktop.bench.silent"));
        }
        nanos.add(System.nanoTime() - start);
        if (run == RUNS - 1) {
          child.type("1");
          child.hear(second);
          kilobytes = child.residentKilobytes();
        }
      } catch (IOException e) {
        throw new SentenceException(Sentence.of("desktop.bench.no_child", FileFault.of(e)), e);
      }
    }
    Samples samples = new Samples(nanos);
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put(
        "start_to_first_line_median", Figure.of(samples.median(), Figure.MILLIS, RUNS, null));
    figures.put("start_to_first_line_max", Figure.of(samples.max(), Figure.MILLIS, RUNS, null));
    figures.put(
        "resident_while_playing_in_terminal",
        kilobytes < 0
            ? Figure.missing(
                Figure.MEGABYTES, MOST_MEMORY, workplace.texts().get("desktop.bench.no_proc"))
            : Figure.of(kilobytes / 1024.0, Figure.MEGABYTES, 1, MOST_MEMORY));
    return figures;
  }

  private List<String> arguments(int run) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--data",
                workplace.data().resolve("start" + run).toString(),
                "--lang",
                workplace.texts().language().tag(),
                "--text",
                "--mode",
                "practice",
                "--seed",
                "1",
                script.heading().id()));
    if (workplace.named() != null) {
      arguments.addAll(List.of("--stories", workplace.named().toString()));
    }
    return arguments;
  }

  /** The first words of a beat: what is waited for. */
  private static String line(Beat beat) {
    return beat.lines().stream()
        .map(line -> line.text())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
