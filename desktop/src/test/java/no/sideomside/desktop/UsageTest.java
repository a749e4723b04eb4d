package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Command lines that do not hold, each told in one sentence in the language asked for. */
class UsageTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--fly | «--fly» er verken en kommando",
        "--random --choices a bilturen | --choices og --random kan ikke brukes sammen",
        "--random --seed tre bilturen | «tre» er ikke et tall som --seed kan bruke",
        "--mode fort bilturen | «fort» er ikke en måte å spille på",
        "--lang de --random bilturen | «de» er ikke et språk",
        "--random | Skriv hvilket scenario: ",
        "--random bilturen regningene | «regningene» er verken",
        "--random --seed | N mangler",
        "check | Her er det ingen fortellinger å sjekke",
        "check --format xml x.ink | xml",
        "new | ID mangler",
        "new Stor | «Stor» kan ikke være id",
        "new bilturen | «bilturen» er et scenario som følger med",
        "preview | FILE.ink mangler",
        "preview borte.txt | borte.txt er ikke en fortelling",
        "preview borte.ink | Finner ikke borte.ink",
        "preview x.ink --set tillit | «tillit» kan ikke stå etter --set",
        "preview x.ink --variant 0 | «0» kan ikke stå etter --variant",
        "debrief | ATTEMPT.json mangler",
        "debrief borte | Det finnes ingen gjennomspilling i borte",
        "--random borte.ink | borte.ink",
        "--random borte | Scenarioet «borte» finnes ikke",
        "--lang en --fly | “--fly” is neither a command",
        "--lang=en --random --choices a bilturen | --choices and --random cannot be used together",
        "--lang en --random --seed three bilturen | “three” is not a number that --seed can use",
        "--lang en --mode fast bilturen | “fast” is not a way to play",
        "--lang en --random | Write which scenario: ",
        "--lang en --random --seed | N is missing",
        "--lang en debrief | ATTEMPT.json is missing",
        "--lang en debrief gone | There is no playthrough in gone",
        "--lang en --random gone | There is no scenario “gone”",
      })
  void aCommandLineThatDoesNotHoldIsTold(String line, String sentence) {
    String[] data = {"--data", folder.resolve("data").toString()};
    String[] all =
        Stream.concat(Arrays.stream(data), Arrays.stream(line.split(" ", -1)))
            .toArray(String[]::new);
    Terminal.Read read = Terminal.run(List.of(), all).refused();
    assertThat(read.err()).contains(sentence);
    assertThat(read.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"nb,Bruk: play", "en,Usage: play"})
  void helpIsInTheLanguageAskedFor(String language, String beginning) {
    Terminal.Read read =
        Terminal.run(List.of(), new String[] {"--lang", language, "--help"}).well();
    assertThat(read.out()).startsWith(beginning).contains("debrief", "--stories");
  }

  @ParameterizedTest
  @ValueSource(strings = {"play", "check", "new", "debrief", "export", "data", "bench"})
  void everyOptionOfEveryCommandIsExplained(String command) {
    for (String language : List.of("nb", "en")) {
      String out =
          Terminal.run(List.of(), new String[] {command, "--lang", language, "--help"})
              .well()
              .out();
      assertThat(out).contains("play " + command);
      // What is explained has words behind it, on its own line or, where long, on the next.
      assertThat(out).doesNotContainPattern("(?m)^ {2,6}\\S+\\n(\\n| {0,6}\\S)");
    }
  }

  @Test
  void theProgramsOwnHelpIsNotThatOfACommand() {
    String out = Terminal.run(List.of(), new String[] {"--help"}).well().out();
    assertThat(out).contains("Side om side: øv på møter", "Spill et scenario.", "Skriv debriefen");
  }
}
