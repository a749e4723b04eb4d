package no.sideomside.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import no.sideomside.story.InkCompiler;
import no.sideomside.story.JavetInkCompiler;
import no.sideomside.story.StoryException;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** Loading the stories there are, and compiling one from its source. */
final class StoriesBench implements Bench {
  private static final int RUNS = 20;
  private static final String MOST_WARM = "≤ 150";

  private final Workplace workplace;
  private final @Nullable Path source;

  /**
   * A bench of stories.
   *
   * @param source an Ink file to compile, or null to leave compiling out
   */
  StoriesBench(Workplace workplace, @Nullable Path source) {
    this.workplace = workplace;
    this.source = source;
  }

  @Override
  public Map<String, Figure> measure() throws SentenceException {
    Map<String, Figure> figures = new LinkedHashMap<>();
    Samples loads = Samples.of(RUNS, workplace::stories);
    figures.put("load_all_stories_median", Figure.of(loads.median(), Figure.MILLIS, RUNS, null));
    Texts texts = workplace.texts();
    if (source == null || !Files.isRegularFile(source)) {
      String why = texts.get("desktop.bench.no_source");
      figures.put("compile_cold", Figure.missing(Figure.MILLIS, null, why));
      figures.put("compile_warm_median", Figure.missing(Figure.MILLIS, MOST_WARM, why));
      return figures;
    }
    Path file = source;
    try (InkCompiler compiler =
        new JavetInkCompiler(workplace.data().resolve("cache").resolve("native"))) {
      Samples cold = Samples.of(1, () -> compile(compiler, file));
      Samples warm = Samples.of(RUNS, () -> compile(compiler, file));
      figures.put("compile_cold", Figure.of(cold.max(), Figure.MILLIS, 1, null));
      figures.put("compile_warm_median", Figure.of(warm.median(), Figure.MILLIS, RUNS, MOST_WARM));
    }
    return figures;
  }

  private static void compile(InkCompiler compiler, Path file) throws StoryException {
    var compilation = compiler.compile(file);
    if (compilation.story() == null) {
      throw new StoryException(compilation.problems());
    }
  }
}
