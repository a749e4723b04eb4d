package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
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

  @Test
  void theWordsOfAStoryAreOneLineUnlessSomebodyAsksForEveryKnot() {
    run("new", "trappa").well();

    String usual = run("check").well().out();
    String all = run("check", "--all").well().out();
    String json = run("check", "--format", "json").well().out();

    assertThat(usual.lines().filter(line -> line.contains("[words]"))).hasSize(2);
    assertThat(usual).doesNotContain("[knot-words]").contains("--all");
    long infos = usual.lines().filter(line -> line.contains(": info [")).count();
    assertThat(usual).contains(" og " + infos + " opplysninger");
    assertThat(all).contains("[knot-words] «kafeen» har ").doesNotContain("--all");
    assertThat(all.lines().filter(line -> line.contains("[words]"))).hasSize(2);
    assertThat(json).contains("\"knot-words\"");
  }

  @Test
  void itSaysWhatItIsDoingBesideWhatItFinds() {
    run("new", "trappa").well();

    Terminal.Read first = run("check").well();
    Terminal.Read second = run("check").well();

    assertThat(first.err()).contains("Sjekker trappa …");
    assertThat(first.out()).doesNotContain("Sjekker trappa");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).as("nothing is to be done").doesNotContain("Sjekker");
  }

  @Test
  void asJsonNothingStandsBesideIt() {
    run("new", "trappa").well();

    assertThat(run("check", "--format", "json").well().err()).doesNotContain("Sjekker");
  }

  @Test
  void ofManyScenariosEachIsNamedThatThereIsTimeToRead() {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(read, true, StandardCharsets.UTF_8);
    Console console = new Console(new BufferedReader(new StringReader("")), err, err);
    AtomicLong seconds = new AtomicLong();
    CheckTold told =
        new CheckTold(
            new Workplace(console, Texts.in(Language.NB), false, folder, null),
            false,
            () -> seconds.get() * 1_000_000_000L);

    for (int number = 1; number <= 5; number++) {
      told.begins(Path.of("stories", "s" + number), number, 5);
      seconds.incrementAndGet();
    }

    assertThat(read.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("Sjekker s1 (1 av 5) …", "Sjekker s3 (3 av 5) …", "Sjekker s5 (5 av 5) …");
  }

  private Terminal.Read run(String... words) {
    String[] data = {"--data", folder.resolve("data").toString()};
    return Terminal.run(
        List.of(), Stream.concat(Stream.of(data), Stream.of(words)).toArray(String[]::new));
  }
}
