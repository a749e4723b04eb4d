package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code map} as it is typed. */
class MapCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"nb,html,Kart over «Bilturen»", "en,svg,Map of “The car ride”"})
  void aShippedScenarioIsDrawn(String language, String form, String title) throws Exception {
    Path file = folder.resolve("kart." + form);

    Terminal.Read read =
        run("--lang", language, "map", "bilturen", "-o", file.toString(), "--seconds", "1").well();

    assertThat(read.out()).contains(file.toString());
    assertThat(Files.readString(file)).contains(title, "ved-kassene: ");
  }

  @Test
  void aCommandLineThatDoesNotHoldIsTold() {
    assertThat(run("map", "bilturen").refused().err()).contains("-o");
    assertThat(run("map", "bilturen", "-o", "kart.png").refused().err()).contains(".html, .svg");
    assertThat(run("map", "borte", "-o", file("kart.svg")).refused().err()).contains("«borte»");
    String nowhere = file("borte/kart.svg");
    assertThat(run("map", "bilturen", "-o", nowhere, "--seconds", "1").refused().err())
        .contains(nowhere);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Terminal.Read run(String... arguments) {
    String[] data = {"--data", folder.resolve("data").toString()};
    return Terminal.run(
        List.of(),
        Stream.concat(Arrays.stream(data), Arrays.stream(arguments)).toArray(String[]::new));
  }
}
