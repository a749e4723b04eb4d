package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code new} and {@code check}, as a trainer types them. */
class CheckCommandTest {
  @TempDir private Path folder;

  @Test
  void aNewScenarioIsFoundByTheCheckAndPlays() {
    assertThat(run("new", "trappa").well().out()).contains("trappa.nb.ink");

    assertThat(run("check").well().out()).contains(" 0 feil, 0 advarsler ");
    assertThat(run("--random", "--seed", "1", "trappa").well().out()).contains("Arvid");
    assertThat(run("new", "trappa").refused().err()).contains("finnes fra før");
  }

  @Test
  void whatNewSaysToTypeCanBeTyped() {
    String out = run("new", "trappa").well().out();
    Path scenario = folder.resolve("data/stories/trappa");

    assertThat(out.lines())
        .anyMatch(line -> line.endsWith("./play " + scenario.resolve("trappa.nb.ink")))
        .anyMatch(line -> line.endsWith("./play preview " + scenario.resolve("trappa.nb.ink")))
        .anyMatch(line -> line.endsWith("./play check " + scenario));
    assertThat(run("check", scenario.toString()).well().out()).contains(" 0 feil, 0 advarsler ");
  }

  @Test
  void anErrorIsToldWithItsPlaceAndTheExitCodeSaysSo() throws Exception {
    run("new", "trappa").well();
    Path story = folder.resolve("data/stories/trappa/trappa.nb.ink");
    Files.writeString(story, Files.readString(story).replace("# hverdag: +1", "# hverdg: +1"));

    String out = run("--lang", "en", "check", story.toString()).out();

    assertThat(out)
        .containsPattern("trappa\\.nb\\.ink:\\d+: error \\[unknown-principle\\] There is no")
        .contains("egenmakt, hverdag, utholdenhet");
  }

  @Test
  void asJsonTheOutputIsTheReportAlone() {
    run("new", "trappa").well();

    JsonObject report =
        JsonParser.parseString(run("check", "--format", "json").well().out()).getAsJsonObject();

    assertThat(report.get("stories").getAsInt()).isEqualTo(2);
    assertThat(report.get("errors").getAsInt()).isZero();
    assertThat(report.getAsJsonArray("findings")).isNotEmpty();
  }

  private Terminal.Read run(String... words) {
    String[] data = {"--data", folder.resolve("data").toString()};
    return Terminal.run(
        List.of(), Stream.concat(Stream.of(data), Stream.of(words)).toArray(String[]::new));
  }
}
