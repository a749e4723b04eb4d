package no.sideomside.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.attempt.FileFault;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** The workbench in a process of its own: from a save to the new words on the screen. */
final class PreviewBench implements Bench {
  private static final int SAVES = 30;
  private static final long PATIENCE_SECONDS = 300;
  private static final String NAME = "preview_save_to_text_warm";
  private static final String GOAL = "≤ 150";

  private final Workplace workplace;
  private final @Nullable Path source;
  private final boolean hasDisplay;
  private final int saves;

  PreviewBench(Workplace workplace, @Nullable Path source) {
    this(workplace, source, Display.isThere(), SAVES);
  }

  /**
   * A bench of the workbench.
   *
   * @param source an Ink file to save again and again, in a copy; or null to leave it out
   * @param saves how many saves are measured
   */
  PreviewBench(Workplace workplace, @Nullable Path source, boolean hasDisplay, int saves) {
    this.workplace = workplace;
    this.source = source;
    this.hasDisplay = hasDisplay;
    this.saves = saves;
  }

  @Override
  public Map<String, Figure> measure() throws SentenceException {
    Texts texts = workplace.texts();
    if (source == null || !Files.isRegularFile(source)) {
      return missing(texts.get("desktop.bench.no_source"));
    }
    if (!hasDisplay) {
      return missing(texts.get("desktop.bench.no_display"));
    }
    List<Long> nanos = new ArrayList<>();
    try (ThrowAwayFolder folder = ThrowAwayFolder.make()) {
      Path copy = folder.path().resolve(String.valueOf(source.getFileName()));
      Files.copy(source, copy);
      try (SpawnedPlay child = SpawnedPlay.forHours(arguments(copy), PATIENCE_SECONDS)) {
        for (String line = child.line(); line != null; line = child.line()) {
          if (line.startsWith(MeasuredSavesCommand.SAVED)) {
            String millis = line.substring(MeasuredSavesCommand.SAVED.length());
            nanos.add(Math.round(Double.parseDouble(millis) * 1e6));
          }
        }
      }
    } catch (IOException e) {
      throw new SentenceException(Sentence.of("desktop.bench.no_child", FileFault.of(e)), e);
    }
    if (nanos.size() < saves) {
      return missing(texts.get("desktop.bench.no_window"));
    }
    Samples samples = new Samples(nanos);
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put(NAME + "_p50", Figure.of(samples.median(), Figure.MILLIS, saves, GOAL));
    figures.put(NAME + "_max", Figure.of(samples.max(), Figure.MILLIS, saves, null));
    return figures;
  }

  private static Map<String, Figure> missing(String why) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put(NAME + "_p50", Figure.missing(Figure.MILLIS, GOAL, why));
    figures.put(NAME + "_max", Figure.missing(Figure.MILLIS, null, why));
    return figures;
  }

  private List<String> arguments(Path copy) {
    return List.of(
        "measured-saves",
        "--data",
        workplace.data().resolve("preview").toString(),
        "--saves",
        String.valueOf(saves),
        copy.toString());
  }
}
