package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story a trainer may get wrong: a sentence in the language chosen, exit 1, and no more. */
class BrokenStoriesTest {
  private static final String TOP = OwnStories.SMALL.substring(0, OwnStories.SMALL.indexOf("Han "));
  private static final String END = "Slutt. # ending: slutt = Slutten\n-> END\n";

  @TempDir private Path folder;
  private Terminal terminal;
  private OwnStories own;

  @BeforeEach
  void begin() {
    terminal = new Terminal(folder.resolve("data"));
    own = new OwnStories(folder.resolve("own"));
  }

  /** What is wrong, the source, and what the sentence holds in each language. */
  static Stream<Arguments> broken() {
    String small = OwnStories.SMALL;
    return Stream.of(
        Arguments.of(
            "an endless loop",
            TOP + "-> ring\n=== ring\n{ true: -> ring }\n" + END,
            "går i ring",
            "circles"),
        Arguments.of(
            "an endless tale",
            TOP + "-> ring\n=== ring\nMer.\n-> ring\n=== aldri\n" + END,
            "uten å komme til et valg",
            "without"),
        Arguments.of("no end", TOP + "Han går.\n", "# ending", "# ending"),
        Arguments.of(
            "an unknown principle",
            small.replace("# relasjon: +1", "# relasjn: +1"),
            "prove.nb.ink:11: Prinsippet «relasjn» finnes ikke",
            "prove.nb.ink:11: "),
        Arguments.of(
            "an unknown principle trained",
            small.replace("# trains: relasjon", "# trains: vennskap"),
            "Prinsippet «vennskap» finnes ikke",
            "vennskap"),
        Arguments.of(
            "an unknown mood",
            small.replace("Jonas: Hei.", "Jonas: Hei. # mood: jonas sint"),
            "neutral, wary, tense, warm og sad",
            "neutral, wary, tense, warm and sad"),
        Arguments.of(
            "an unknown person",
            small.replace("Jonas: Hei.", "Jonas: Hei. # mood: petter warm"),
            "petter",
            "petter"),
        Arguments.of(
            "an unknown source",
            small.replace("000-P2 staff", "000-P999 staff"),
            "Kilden «000-P999» finnes ikke",
            "000-P999"),
        Arguments.of(
            "an unknown tag",
            small.replace("Jonas: Hei.", "Jonas: Hei. # smil"),
            "# smil er ikke en merkelapp",
            "# smil"),
        Arguments.of("a divert to nowhere", small + "-> borte\n", "borte", "borte"),
        Arguments.of("nothing at all", "", "# id mangler", "# id"),
        Arguments.of("another id", small.replace("# id: prove", "# id: noe"), "«noe»", "noe"));
  }

  private Terminal.Read play(String language) {
    return terminal.run(
        "--random", "--seed", "1", "--lang", language, "--stories", own.path(), "prove");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void aBrokenStoryIsTold(String what, String source, String nb, String en) {
    own.with("prove", "nb", source);
    assertThat(play("nb").refused().err()).as(what).contains(nb);
    assertThat(play("en").refused().err()).as(what).contains(en);
    assertThat(terminal.kept()).isEmpty();
  }

  @Test
  void aStoryOverTwoMegabytesIsRefused() {
    own.with("prove", "nb", OwnStories.SMALL + "// fyll\n".repeat(300_000));
    assertThat(play("nb").refused().err()).contains("er for stor");
    assertThat(play("en").refused().err()).contains("prove.nb.ink is too");
  }

  @Test
  void aStoryThatIsNotTextIsRefusedAtItsLine() {
    byte[] bytes = OwnStories.SMALL.getBytes(StandardCharsets.ISO_8859_1);
    own.with("prove", "nb", bytes);
    assertThat(play("nb").refused().err()).contains("prove.nb.ink:2: ").contains("UTF-8");
    assertThat(play("en").refused().err()).contains("prove.nb.ink:2: ").contains("UTF-8");
  }

  @Test
  void aBrokenStoryStandsInTheWayOfNoOther() {
    own.with("prove", "nb", OwnStories.SMALL + "-> borte\n")
        .with("annen", "nb", OwnStories.SMALL.replace("# id: prove", "# id: annen"));
    terminal.run("--choices", "ut,ti", "--stories", own.path(), "annen").well();
    terminal.run("--random", "--stories", own.path(), "bilturen").well();
  }

  @Test
  void aStoryThatFaultsInMidPlayLeavesTheAttemptAsItWas() {
    own.with(
        "prove",
        "nb",
        "VAR null_ = 0\n"
            + OwnStories.SMALL.replace("    Jonas: Ja.", "    Jonas: Ja {5 / null_}."));
    Terminal.Read read = terminal.run("--choices", "ut,regn", "--stories", own.path(), "prove");
    assertThat(read.refused().err()).contains("Her deles det på null");
    assertThat(terminal.only().decisions()).hasSize(1);
    String out =
        terminal
            .type(List.of("1", "2", "", "", ""), "--text", "--stories", own.path(), "prove")
            .well()
            .out();
    assertThat(out).contains("Slutt. Bussen kom.");
  }

  @Test
  void aStoryThatHangsInMidPlayLeavesTheAttemptAsItWas() {
    own.with(
        "prove",
        "nb",
        OwnStories.SMALL.replace("    Jonas: Ja.", "    -> ring")
            + "=== ring\n{ true: -> ring }\n-> END\n");
    Terminal.Read read =
        terminal.run("--choices", "ut,regn", "--stories", own.path(), "--lang", "en", "prove");
    assertThat(read.refused().err()).contains("prove.nb.ink:");
    assertThat(terminal.only().decisions()).hasSize(1);
  }

  @Test
  void aStoryWithoutChoicesIsToldOfAndKept() {
    own.with("prove", "nb", TOP + "Han står.\n" + END);
    String out = terminal.run("--random", "--stories", own.path(), "prove").well().out();
    assertThat(out).contains("Slutt. Slutten.");
    assertThat(terminal.only().ended()).isTrue();
    terminal.run("debrief", terminal.only().id(), "--stories", own.path()).well();
  }

  @Test
  void manyFaultsAreToldTogether() {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      wrong.add("Linje. # feil" + i);
    }
    own.with("prove", "nb", TOP + String.join("\n", wrong) + "\n" + END);
    assertThat(play("nb").refused().err()).contains("# feil0 ", "… og 10 feil til.");
  }
}
