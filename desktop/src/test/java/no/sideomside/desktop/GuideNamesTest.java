package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names the trainers' guide offers of places and sounds are names the program has. */
class GuideNamesTest {
  private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");

  @ParameterizedTest
  @CsvSource({"README.md, **Steder**", "README.en.md, **Places**"})
  void everyPlaceIsDrawn(String guide, String line) throws Exception {
    assertThat(ShippedStories.scenes()).containsAll(names(guide, line));
  }

  @ParameterizedTest
  @CsvSource({"README.md, **Lyder**", "README.en.md, **Sounds**"})
  void everySoundIsHeard(String guide, String line) throws Exception {
    assertThat(ShippedStories.sounds()).containsExactlyInAnyOrderElementsOf(names(guide, line));
  }

  private static List<String> names(String guide, String line) throws Exception {
    Path file = Path.of(System.getProperty("stories", "../stories")).resolve(guide);
    String named =
        Files.readAllLines(file).stream()
            .filter(each -> each.startsWith(line))
            .findFirst()
            .orElseThrow();
    List<String> names =
        NAME.matcher(named).results().map(found -> found.group(1)).distinct().toList();
    assertThat(names).hasSizeGreaterThanOrEqualTo(5);
    return names;
  }
}
