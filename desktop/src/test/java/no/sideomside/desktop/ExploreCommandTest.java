package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code explore} as it is typed. */
class ExploreCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"nb,ikke bevist", "en,not proven"})
  void aShippedScenarioIsToldInTheLanguageAskedFor(String language, String unproven) {
    Terminal.Read read = run("--lang", language, "explore", "bilturen", "--runs", "8").well();

    assertThat(read.out()).contains("bilturen (" + language + ")", "--choices ", unproven);
    assertThat(read.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theJsonIsAllThatStandsOnStandardOutput() {
    String[] line = {"explore", "bilturen", "--runs", "8", "--seed", "3", "--format", "json"};
    Terminal.Read read = run(line).well();

    JsonObject json = JsonParser.parseString(read.out()).getAsJsonObject();
    assertThat(json.get("proven").getAsBoolean()).isFalse();
    assertThat(json.get("runs").getAsInt()).isEqualTo(8);
    assertThat(run(line).out()).isEqualTo(read.out());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "explore | SCENARIO mangler",
        "explore borte | Scenarioet «borte» finnes ikke",
        "explore borte.ink | borte.ink",
        "explore bilturen --runs mange | «mange» kan ikke stå etter --runs",
        "explore bilturen --runs 0 | «0» kan ikke stå etter --runs",
        "explore bilturen --seconds -1 | «-1» kan ikke stå etter --seconds",
        "explore bilturen --seed tre | «tre» er ikke et tall som --seed kan bruke",
        "explore bilturen --format svg | «svg» er ikke en form svaret kan ha",
        "--lang en explore bilturen --format svg | “svg” is not a form the answer can have",
      })
  void aCommandLineThatDoesNotHoldIsTold(String line, String sentence) {
    Terminal.Read read = run(line.split(" ", -1)).refused();

    assertThat(read.err()).contains(sentence);
    assertThat(read.out()).isEmpty();
  }

  private Terminal.Read run(String... arguments) {
    String[] data = {"--data", folder.resolve("data").toString()};
    return Terminal.run(
        List.of(),
        Stream.concat(Arrays.stream(data), Arrays.stream(arguments)).toArray(String[]::new));
  }
}
