package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.TakenDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stopping, and coming back: later, in the other language, to a story that has changed. */
class ResumeTest {
  private static final String GO_ON = "1";
  private static final String BEGIN_AGAIN = "2";

  @TempDir private Path folder;
  private Terminal terminal;
  private OwnStories own;

  @BeforeEach
  void stopAfterOneChoice() {
    terminal = new Terminal(folder.resolve("data"));
    own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
    play("1", "0", "1", "a");
  }

  private Terminal.Read play(String... typed) {
    return terminal.type(List.of(typed), "--text", "prove", "--stories", own.path()).well();
  }

  @Test
  void goingOnStandsWhereOneWas() {
    String out = play(GO_ON, "a").out();
    assertThat(out)
        .containsSubsequence(
            "med ett valg tatt", "Du går videre der du slapp.", "Regnet øker.", "1. Si noe")
        .doesNotContain("Han står ute.");
  }

  @Test
  void goingOnKeepsTheSameAttemptAndEverythingInIt() {
    Attempt before = terminal.only();
    play(GO_ON, "1", "", "", "");
    Attempt after = terminal.only();
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.ended()).isTrue();
    assertThat(after.startedAt()).isEqualTo(before.startedAt());
    assertThat(after.seed()).isEqualTo(before.seed());
    assertThat(after.decisions().get(0)).isEqualTo(before.decisions().get(0));
    assertThat(after.decisions().get(0).noneFirst()).isTrue();
  }

  @Test
  void beginningAgainLeavesTheOldOneAsItWas() throws IOException {
    Attempt before = terminal.only();
    Path file = terminal.attempts().resolve(before.id() + ".json");
    byte[] bytes = Files.readAllBytes(file);
    play(BEGIN_AGAIN, "1", "2", "1", "", "", "");
    assertThat(terminal.kept()).hasSize(2);
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void anEndedAttemptIsNotOfferedAgain() {
    play(GO_ON, "1", "", "", "");
    assertThat(play("a").out()).doesNotContain("påbegynt");
  }

  @Test
  void theMenuTellsWhatIsBegun() {
    String out = terminal.type(List.of("a"), "--text", "--stories", own.path()).well().out();
    assertThat(out).contains("Du har begynt på denne. Ett valg er tatt.");
  }

  @Test
  void hopesAreKeptAcrossAStop() throws IOException {
    play(GO_ON, "1", "Et håp.", "", "");
    Path file = terminal.attempts().resolve(terminal.only().id() + ".reflections.json");
    assertThat(file).content().contains("Et håp.");
  }

  @Test
  void leavingTheQuestionLeavesEverything() {
    Attempt before = terminal.only();
    play("a");
    assertThat(terminal.only()).isEqualTo(before);
  }

  @Test
  void aChoiceThatIsGoneStopsAtItsDecision() {
    own.with("prove", "nb", OwnStories.SMALL.replace("# id: ut ", "# id: utenfor "));
    String out = play(GO_ON, "a").out();
    assertThat(out)
        .containsSubsequence(
            "Fortellingen er endret siden sist. Du er tilbake ved valg 1 («dora»).",
            "Han står ute.",
            "1. Gå ut til ham.");
  }

  @Test
  void aDecisionThatIsGoneSaysWhereTheStoryNowGoes() {
    play(GO_ON, "1", "", "a");
    terminal = new Terminal(folder.resolve("other"));
    own.with("prove", "nb", threeDecisions());
    play("1", "1", "1", "a");
    own.with("prove", "nb", threeDecisions().replace("# decision: midten", "# decision: midt_i"));
    assertThat(play(GO_ON, "a").out())
        .contains(
            "Du er tilbake ved valg 2. Der du valgte sist («midten»), går fortellingen nå en annen"
                + " vei («midt_i»).");
  }

  @Test
  void aStoryThatNowEndsEarlierIsTold() {
    terminal = new Terminal(folder.resolve("other"));
    own.with("prove", "nb", threeDecisions());
    play("1", "1", "1", "a");
    own.with(
        "prove",
        "nb",
        threeDecisions()
            .replace("Midt i. # decision: midten\n", "-> slutten\n")
            .replace("Bussen kommer.", "-> slutten\n=== slutten\nBussen kommer."));
    assertThat(play(GO_ON, "", "").out()).contains("Den slutter nå før valg 2.");
  }

  @Test
  void theOldFileIsUntouchedWhenTheStoryHasChanged() throws IOException {
    Path file = terminal.attempts().resolve(terminal.only().id() + ".json");
    byte[] bytes = Files.readAllBytes(file);
    own.with("prove", "nb", OwnStories.SMALL.replace("# id: ut ", "# id: utenfor "));
    play(GO_ON, "2", "1", "", "", "");
    assertThat(file).hasBinaryContent(bytes);
    assertThat(terminal.kept()).hasSize(2);
  }

  @Test
  void theNextTimeOneGoesOnFromTheChangedStoryNotFromTheOldAttempt() {
    Attempt old = terminal.only();
    own.with("prove", "nb", OwnStories.SMALL.replace("# id: ut ", "# id: utenfor "));
    play(GO_ON, "2", "a");
    String out = play(GO_ON, "1", "", "", "").out();
    assertThat(out).contains("Du går videre der du slapp.");
    assertThat(terminal.kept())
        .filteredOn(attempt -> !attempt.id().equals(old.id()))
        .singleElement()
        .satisfies(
            attempt ->
                assertThat(attempt.decisions())
                    .extracting(TakenDecision::chosen)
                    .containsExactly("vent", "regn"));
  }

  @Test
  void theNewestBegunAttemptIsTheOneOfferedEvenWithinAMinute() {
    for (int i = 0; i < 5; i++) {
      play(BEGIN_AGAIN, "1", "2", "a");
    }
    play(BEGIN_AGAIN, "1", "2", "1", "", "a");
    assertThat(play("a").out()).doesNotContain("med 2 valg tatt");
    play(BEGIN_AGAIN, "1", "1", "a");
    play(GO_ON, "1", "", "", "");
    assertThat(terminal.kept().stream().filter(Attempt::ended))
        .extracting(attempt -> attempt.decisions().get(0).chosen())
        .contains("ut");
  }

  @Test
  void theLanguageMayBeSwitchedInMidPlay() {
    Attempt before = terminal.only();
    own.with("prove", "en", OwnStories.SMALL_EN);
    String out =
        terminal
            .type(
                List.of(GO_ON, "1", "", "", ""),
                "--text",
                "--lang",
                "en",
                "prove",
                "--stories",
                own.path())
            .well()
            .out();
    assertThat(out)
        .containsSubsequence(
            "You go on where you left off.", "The rain grows.", "The end. The bus came.");
    Attempt after = terminal.only();
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.language()).isEqualTo("en");
    assertThat(after.decisions()).extracting(TakenDecision::chosen).containsExactly("ut", "regn");
    assertThat(after.decisions().get(0).options().get(0).text()).isEqualTo("Go out to him.");
  }

  @Test
  void damagedReflectionsAreLeftAloneAndTold() throws IOException {
    Path file = terminal.attempts().resolve(terminal.only().id() + ".reflections.json");
    Files.writeString(file, "{ikke json");
    Terminal.Read read = play(GO_ON, "1", "Et håp.", "", "");
    assertThat(file).content().isEqualTo("{ikke json");
    assertThat(read.err()).contains(".reflections.json er ødelagt");
  }

  private static String threeDecisions() {
    return OwnStories.SMALL.replace(
        "-   Regnet øker. # decision: regnet",
        """
        -   Midt i. # decision: midten
        *   [Da. # id: da # relasjon: +1]
        *   [Nei. # id: nei # mening: +1]
        -   Regnet øker. # decision: regnet""");
  }
}
