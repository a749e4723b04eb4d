package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two programs at once on one data folder, each a process of its own. */
@ExtendWith(VirtualScreen.class)
class DeletedMeanwhileTest {
  private static final Texts NB = Texts.in(Language.NB);
  private static final String PROMPT = "Velg et tall";
  private static final String PAUSE = "Skriv et tall";
  private static final String HOPE = "Jeg håper han blir med meg på fisketur.";
  private static final String DELETED = NB.get("attempt.deleted");

  @TempDir private Path folder;
  private Path data;
  private Terminal terminal;
  private OwnStories own;

  @BeforeEach
  void begin() {
    data = folder.resolve("data");
    terminal = new Terminal(data);
    own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
  }

  private ChildProgram playing(String... more) {
    String[] all = {"--text", "prove", "--stories", own.path(), "--data", data.toString()};
    return new ChildProgram(Stream.concat(Stream.of(all), Stream.of(more)).toArray(String[]::new));
  }

  private ChildProgram begun() throws IOException {
    ChildProgram child = playing("--mode", "practice", "--alias", "Stødig Oter");
    child.await(PROMPT);
    return child;
  }

  private List<Path> holding(String... words) throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> Stream.of(words).anyMatch(word -> read(file).contains(word)))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return file + "\n" + new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsDeletedWhileItIsPlayedStaysDeletedAndThePlayerIsTold() throws Exception {
    try (ChildProgram child = begun()) {
      child.type("2");
      child.await(PROMPT);
      Attempt played = terminal.only();
      terminal.run("data", "delete", "--all", "--yes").well();
      child.type("1");
      child.await(PAUSE);
      assertThat(child.heard()).contains(DELETED);
      child.type(HOPE);
      child.await(NB.get("prompts.heading"));
      assertThat(child.heard()).as("told once, and played to the end").contains("Slutt. ");
      child.type(HOPE);
      child.type("a");
      assertThat(child.rest()).contains(DELETED);
      assertThat(child.code()).isZero();
      assertThat(holding("Oter", HOPE, played.id(), String.valueOf(played.player()))).isEmpty();
    }
    assertThat(terminal.run("data", "delete", "--all").well().out()).contains("ingenting å slette");
  }

  @Test
  void aPlayerDeletedBeforeTheFirstChoiceDoesNotComeBack() throws Exception {
    try (ChildProgram child = begun()) {
      terminal.run("data", "delete", "--player", "Stødig Oter", "--yes").well();
      child.type("2");
      child.await(PROMPT);
      assertThat(child.heard()).contains(DELETED);
      child.type("a");
      assertThat(child.rest()).contains(NB.get("desktop.play.stopped_unsaved"));
    }
    assertThat(holding("Oter")).isEmpty();
    assertThat(terminal.kept()).isEmpty();
  }

  @Test
  void whatWentByItselfWhenAnotherProgramStartedIsToldAsWell() throws Exception {
    try (ChildProgram child = begun()) {
      child.type("2");
      child.await(PROMPT);
      Path file = terminal.attempts().resolve(terminal.only().id() + ".json");
      Files.writeString(
          file,
          Files.readString(file).replaceAll("\"(at|startedAt)\": \"20..-", "\"$1\": \"2020-"));
      Files.writeString(data.resolve("expiry.json"), "{\"said\":\"2026-01-01T00:00:00Z\"}");
      assertThat(terminal.run("--random", "--seed", "1", "prove", "--stories", own.path()).out())
          .contains(NB.get("data.expired", 1, 90, 0));
      child.type("1");
      child.await(PAUSE);
      assertThat(child.heard()).contains(DELETED);
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void ofTwoProgramsOnOneAttemptBothAreKept() throws Exception {
    try (ChildProgram child = begun()) {
      child.type("2");
      child.await(PROMPT);
      child.kill();
    }
    Attempt left = terminal.only();
    try (ChildProgram first = playing();
        ChildProgram second = playing()) {
      for (ChildProgram each : List.of(first, second)) {
        each.await("Skriv tallet");
        each.type("1");
        each.await(PROMPT);
      }
      first.type("1");
      first.await(PAUSE);
      assertThat(first.heard()).doesNotContain(NB.get("attempt.apart"));
      second.type("2");
      second.await(PAUSE);
      assertThat(second.heard()).contains(NB.get("attempt.apart"));
    }
    assertThat(terminal.kept())
        .hasSize(2)
        .allSatisfy(
            kept -> assertThat(kept.id().equals(left.id())).isEqualTo(lastOf(kept).equals("regn")));
  }

  private static String lastOf(Attempt attempt) {
    List<TakenDecision> decisions = attempt.decisions();
    return decisions.get(decisions.size() - 1).chosen();
  }

  @Test
  void theWindowSaysItTooAndPlaysOn() throws Exception {
    WindowTrial trial = new WindowTrial(data, Path.of(own.path())).welcomed(1f);
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          WindowTrial.begin(hand, "Prøven");
          KeyboardPlayer player = new KeyboardPlayer(hand, options -> 0);
          player.playTo(at -> player.chosen().size() == 1 && at == Standing.CHOOSING);
          hand.await("a choice on disk", () -> trial.attempts().size() == 1);
          try (ChildProgram other =
              new ChildProgram("data", "delete", "--all", "--yes", "--data", data.toString())) {
            assertThat(other.rest()).contains("Dette er slettet:");
          }
          player.playTo(at -> at == Standing.ENDED);
          assertThat(hand.sees(DELETED)).isTrue();
          player.step(Standing.ENDED);
          hand.awaitPage("debrief");
        });
    assertThat(trial.attempts()).isEmpty();
  }
}
