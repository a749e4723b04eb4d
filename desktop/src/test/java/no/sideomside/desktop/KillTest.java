package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.TakenDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program killed while somebody plays: nothing is lost but the decision being made. */
class KillTest {
  private static final String PROMPT = "Velg et tall";
  private static final String PAUSE = "Skriv et tall";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void begin() {
    terminal = new Terminal(folder.resolve("data"));
  }

  private ChildProgram child() {
    return new ChildProgram(
        "--data", folder.resolve("data").toString(), "--text", "--mode", "practice", "bilturen");
  }

  private static void awaitDecision(ChildProgram child) throws IOException {
    while (child.await(PROMPT, PAUSE).equals(PAUSE)) {
      child.type("");
    }
  }

  @ParameterizedTest(name = "{0} choices told, {1} ms into the next")
  @CsvSource({"1,0", "2,1", "3,3", "5,6", "6,12", "4,25", "2,60"})
  void everyDecisionThatWasToldIsThereAfterAKill(int told, long millis)
      throws IOException, InterruptedException {
    try (ChildProgram child = child()) {
      for (int i = 0; i < told; i++) {
        awaitDecision(child);
        child.type("1");
      }
      awaitDecision(child);
      child.type("2");
      Thread.sleep(millis);
      child.kill();
    }

    Attempt left = terminal.only();
    assertThat(left.ended()).isFalse();
    assertThat(left.decisions()).hasSizeBetween(told, told + 1);
    assertThat(left.decisions().subList(0, told))
        .allMatch(decision -> decision.options().get(0).id().equals(decision.chosen()));

    List<String> ones = Stream.generate(() -> "1").limit(80).toList();
    String out = terminal.type(ones, "--text", "bilturen").well().out();
    assertThat(out).contains("Du går videre der du slapp.", "Slutt. ");
    Attempt whole = terminal.only();
    assertThat(whole.id()).isEqualTo(left.id());
    assertThat(whole.ended()).isTrue();
    assertThat(whole.decisions().subList(0, left.decisions().size())).isEqualTo(left.decisions());
  }

  @Test
  void aKillBeforeTheFirstChoiceLeavesNothingBehindThatIsBroken()
      throws IOException, InterruptedException {
    try (ChildProgram child = child()) {
      child.await(PROMPT);
      child.kill();
    }
    assertThat(terminal.kept()).isEmpty();
    terminal.type(List.of("1", "a"), "--text", "bilturen").well();
  }

  @Test
  void aKillAtAPauseKeepsTheChoiceBeforeIt() throws IOException, InterruptedException {
    OwnStories own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
    try (ChildProgram child =
        new ChildProgram(
            "--data",
            folder.resolve("data").toString(),
            "--stories",
            own.path(),
            "--text",
            "--mode",
            "practice",
            "prove")) {
      child.await(PROMPT);
      child.type("2");
      child.await(PROMPT);
      child.type("1");
      child.await(PAUSE);
      child.kill();
    }
    assertThat(terminal.only().decisions())
        .extracting(TakenDecision::chosen)
        .containsExactly("vent", "regn");
  }

  @Test
  void theRealProgramPlaysToTheEndInAProcessOfItsOwn() throws IOException, InterruptedException {
    try (ChildProgram child =
        new ChildProgram(
            "--data", folder.resolve("data").toString(), "--random", "--seed", "3", "bilturen")) {
      assertThat(child.rest()).contains("Slutt. ").contains("Æ".toLowerCase(java.util.Locale.ROOT));
      assertThat(child.code()).isZero();
    }
  }
}
