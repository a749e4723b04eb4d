package no.sideomside.desktop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.attempt.FileFault;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The window as the player has it, in a process of its own: how soon it is there, how soon a choice
 * is answered, and what it costs while it waits.
 */
final class WindowBench implements Bench {
  private static final int STARTS = 10;
  private static final int CHOICES = 100;
  private static final int IDLE_SECONDS = 10;
  private static final long PATIENCE_SECONDS = 600;
  private static final String OF_A_CORE = "% of a core";
  private static final String FIRST = "window_first_frame";
  private static final String IDLE = "window_idle_cpu";
  private static final String MEMORY = "window_resident_while_playing";

  private final Workplace workplace;
  private final boolean hasDisplay;
  private final int starts;
  private final int choices;

  WindowBench(Workplace workplace) {
    this(workplace, Display.isThere(), STARTS, CHOICES);
  }

  /**
   * A bench of the window.
   *
   * @param starts how many times it is opened to see how long that takes
   * @param choices how many choices are made at each size
   */
  WindowBench(Workplace workplace, boolean hasDisplay, int starts, int choices) {
    this.workplace = workplace;
    this.hasDisplay = hasDisplay;
    this.starts = starts;
    this.choices = choices;
  }

  /** A size the window is measured at, and what was set out to reach there. */
  private record At(Size size, String goal) {
    static List<At> all() {
      return List.of(new At(new Size(1280, 720), "≤ 16"), new At(new Size(1920, 1080), "≤ 33"));
    }

    String named(String what) {
      return "window_" + what + "_" + size.width() + "x" + size.height();
    }

    String option() {
      return size.width() + "x" + size.height();
    }
  }

  @Override
  public Map<String, Figure> measure() throws SentenceException {
    Texts texts = workplace.texts();
    if (!hasDisplay) {
      return missing(texts.get("desktop.bench.no_display"));
    }
    try {
      Map<String, Figure> figures = new LinkedHashMap<>();
      List<Long> nanos = firstFrames();
      Samples first = new Samples(nanos);
      figures.put(
          FIRST + "_median", Figure.of(first.median(), Figure.MILLIS, first.size(), "≤ 1000"));
      figures.put(FIRST + "_max", Figure.of(first.max(), Figure.MILLIS, first.size(), null));
      Map<String, Figure> resting = new LinkedHashMap<>();
      for (At at : At.all()) {
        played(at, figures, resting);
      }
      figures.putAll(resting);
      return figures;
    } catch (Gone e) {
      return missing(texts.get("desktop.bench.no_window"));
    } catch (IOException e) {
      throw new SentenceException(Sentence.of("desktop.bench.no_child", FileFault.of(e)), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return missing(texts.get("desktop.bench.no_window"));
    }
  }

  private static Map<String, Figure> missing(String why) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put(FIRST + "_median", Figure.missing(Figure.MILLIS, "≤ 1000", why));
    figures.put(FIRST + "_max", Figure.missing(Figure.MILLIS, null, why));
    for (At at : At.all()) {
      for (String what : List.of("choice_to_text", "leaf_to_text")) {
        figures.put(at.named(what) + "_p50", Figure.missing(Figure.MILLIS, null, why));
        figures.put(at.named(what) + "_p99", Figure.missing(Figure.MILLIS, at.goal(), why));
      }
    }
    figures.put(IDLE, Figure.missing(OF_A_CORE, "≤ 1", why));
    figures.put(MEMORY, Figure.missing(Figure.MEGABYTES, "≤ 256", why));
    return figures;
  }

  private List<Long> firstFrames() throws IOException, Gone {
    List<Long> nanos = new ArrayList<>();
    // The first start of all reads the program from the disk; the figure is of warm ones.
    for (int run = -1; run < starts; run++) {
      long start = System.nanoTime();
      try (SpawnedPlay child = new SpawnedPlay(arguments(At.all().get(0), 0))) {
        await(child, MeasuredCommand.FIRST);
        if (run >= 0) {
          nanos.add(System.nanoTime() - start);
        }
      }
    }
    return nanos;
  }

  private void played(At at, Map<String, Figure> figures, Map<String, Figure> resting)
      throws IOException, InterruptedException, Gone {
    List<Long> chosen = new ArrayList<>();
    List<Long> turned = new ArrayList<>();
    try (SpawnedPlay child = new SpawnedPlay(arguments(at, choices), PATIENCE_SECONDS)) {
      for (String line = next(child); !line.equals(MeasuredCommand.RESTING); line = next(child)) {
        if (line.startsWith(MeasuredCommand.CHOICE)) {
          chosen.add(nanos(line, MeasuredCommand.CHOICE));
        } else if (line.startsWith(MeasuredCommand.LEAF)) {
          turned.add(nanos(line, MeasuredCommand.LEAF));
        }
      }
      put(figures, at.named("choice_to_text"), chosen, at.goal());
      put(figures, at.named("leaf_to_text"), turned, at.goal());
      if (resting.isEmpty()) {
        rest(child, resting);
      }
    }
  }

  private void rest(SpawnedPlay child, Map<String, Figure> figures)
      throws IOException, InterruptedException {
    double before = child.processorSeconds();
    long start = System.nanoTime();
    Thread.sleep(IDLE_SECONDS * 1000L);
    double worked = child.processorSeconds() - before;
    double seconds = (System.nanoTime() - start) / 1e9;
    long kilobytes = child.residentKilobytes();
    String why = workplace.texts().get("desktop.bench.no_proc");
    figures.put(
        IDLE,
        before < 0
            ? Figure.missing(OF_A_CORE, "≤ 1", why)
            : Figure.of(100 * worked / seconds, OF_A_CORE, 1, "≤ 1"));
    figures.put(
        MEMORY,
        kilobytes < 0
            ? Figure.missing(Figure.MEGABYTES, "≤ 256", why)
            : Figure.of(kilobytes / 1024.0, Figure.MEGABYTES, 1, "≤ 256"));
  }

  private static void put(
      Map<String, Figure> figures, String name, List<Long> nanos, @Nullable String goal) {
    Samples samples = new Samples(nanos);
    int runs = samples.size();
    figures.put(name + "_p50", Figure.of(samples.median(), Figure.MILLIS, runs, null));
    figures.put(name + "_p99", Figure.of(samples.percentile(99), Figure.MILLIS, runs, goal));
  }

  private static long nanos(String line, String what) {
    return Math.round(Double.parseDouble(line.substring(what.length())) * 1e6);
  }

  private static String next(SpawnedPlay child) throws IOException, Gone {
    String line = child.line();
    if (line == null) {
      throw new Gone();
    }
    return line;
  }

  private static void await(SpawnedPlay child, String said) throws IOException, Gone {
    if (!child.hear(said)) {
      throw new Gone();
    }
  }

  private List<String> arguments(At at, int toMake) {
    return List.of(
        "measured",
        "--data",
        workplace.data().resolve("window").toString(),
        "--lang",
        workplace.texts().language().tag(),
        "--size",
        at.option(),
        "--choices",
        String.valueOf(toMake));
  }

  /** The window is no longer there. */
  private static final class Gone extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
