package no.sideomside.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.attempt.FileFault;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * A team's sheet of a region's worth of players, in a process of its own: from starting the program
 * to the page on the disk. The attempts are made by playing, beforehand.
 */
final class TeamBench implements Bench {
  private static final int PLAYERS = 10_000;
  private static final int RUNS = 3;
  private static final long PATIENCE_SECONDS = 300;
  private static final String TIME = "team_sheet_of_10000_attempts";
  private static final String MEMORY = "team_sheet_of_10000_attempts_peak_memory";

  private final Workplace workplace;
  private final Script script;

  TeamBench(Workplace workplace, Script script) {
    this.workplace = workplace;
    this.script = script;
  }

  @Override
  public Map<String, Figure> measure() throws SentenceException {
    Path folder = workplace.data().resolve("team");
    try {
      Files.createDirectories(folder);
      new MadeTeam(script).write(folder, PLAYERS);
      return measure(folder);
    } catch (IOException e) {
      throw new SentenceException(
          Sentence.of("desktop.fault.unwritten", folder.toString(), FileFault.of(e)), e);
    }
  }

  private Map<String, Figure> measure(Path folder) throws SentenceException, IOException {
    long[] peak = {-1};
    Samples times =
        Samples.of(
            RUNS,
            () -> {
              try (SpawnedPlay child = new SpawnedPlay(arguments(folder), PATIENCE_SECONDS)) {
                peak[0] = Math.max(peak[0], child.peakKilobytes());
              } catch (IOException e) {
                throw new SentenceException(
                    Sentence.of("desktop.bench.no_child", FileFault.of(e)), e);
              }
            });
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put(TIME, Figure.of(times.median(), Figure.MILLIS, RUNS, "≤ 5000"));
    figures.put(
        MEMORY,
        peak[0] < 0
            ? Figure.missing(
                Figure.MEGABYTES, "≤ 512", workplace.texts().get("desktop.bench.no_proc"))
            : Figure.of(peak[0] / 1024.0, Figure.MEGABYTES, RUNS, "≤ 512"));
    return figures;
  }

  private List<String> arguments(Path folder) {
    return List.of(
        "team",
        folder.toString(),
        "-o",
        workplace.data().resolve("team.html").toString(),
        "--lang",
        workplace.texts().language().tag());
  }
}
