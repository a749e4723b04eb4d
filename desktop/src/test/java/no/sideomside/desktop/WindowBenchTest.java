package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bench} tells of the window; how fast it is, is no test's business. */
@ExtendWith(VirtualScreen.class)
class WindowBenchTest {
  private static final Map<String, String> UNITS_AND_GOALS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("window_first_frame_median", "ms ≤ 1000"),
              Map.entry("window_first_frame_max", "ms null"),
              Map.entry("window_choice_to_text_1280x720_p50", "ms null"),
              Map.entry("window_choice_to_text_1280x720_p99", "ms ≤ 16"),
              Map.entry("window_leaf_to_text_1280x720_p50", "ms null"),
              Map.entry("window_leaf_to_text_1280x720_p99", "ms ≤ 16"),
              Map.entry("window_choice_to_text_1920x1080_p50", "ms null"),
              Map.entry("window_choice_to_text_1920x1080_p99", "ms ≤ 33"),
              Map.entry("window_leaf_to_text_1920x1080_p50", "ms null"),
              Map.entry("window_leaf_to_text_1920x1080_p99", "ms ≤ 33"),
              Map.entry("window_idle_cpu", "% of a core ≤ 1"),
              Map.entry("window_resident_while_playing", "MB ≤ 256")));

  @TempDir private Path folder;

  @Test
  void everyFigureHasItsUnitAndItsGoal() throws Exception {
    Map<String, Figure> figures = new WindowBench(workplace(), true, 1, 2).measure();
    assertThat(unitsAndGoals(figures)).isEqualTo(UNITS_AND_GOALS);
    assertThat(figures).allSatisfy((name, figure) -> assertThat(figure.value()).isNotNull());
  }

  @Test
  void withoutADisplayNothingIsStartedAndASentenceSaysSo() throws Exception {
    Map<String, Figure> figures = new WindowBench(workplace(), false, 1, 1).measure();
    assertThat(unitsAndGoals(figures)).isEqualTo(UNITS_AND_GOALS);
    assertThat(figures)
        .allSatisfy(
            (name, figure) -> {
              assertThat(figure.value()).isNull();
              assertThat(figure.why()).contains("no display").contains("xvfb-run -a");
            });
  }

  private static Map<String, String> unitsAndGoals(Map<String, Figure> figures) {
    Map<String, String> told = new TreeMap<>();
    figures.forEach((name, figure) -> told.put(name, figure.unit() + " " + figure.goal()));
    return told;
  }

  private Workplace workplace() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Workplace(
        new Console(new BufferedReader(Reader.nullReader()), nowhere, nowhere),
        Texts.in(Language.NB),
        true,
        folder,
        null);
  }
}
