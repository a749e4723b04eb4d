package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code debrief}: an attempt looked back on later. */
class DebriefCommandTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private OwnStories own;

  @BeforeEach
  void play() {
    terminal = new Terminal(folder.resolve("data"));
    own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
    terminal
        .type(
            List.of("1", "1", "1", "Mitt håp.", "", ""), "--text", "prove", "--stories", own.path())
        .well();
  }

  private String file() {
    return terminal.attempts().resolve(terminal.only().id() + ".json").toString();
  }

  @Test
  void anAttemptIsNamedByItsFile() {
    assertThat(terminal.run("debrief", file()).well().out())
        .contains("Du gikk ut.", "Mitt håp.", "Relasjon og tilhørighet");
  }

  @Test
  void anAttemptIsNamedByItsId() {
    assertThat(terminal.run("debrief", terminal.only().id()).well().out())
        .isEqualTo(terminal.run("debrief", file()).well().out());
  }

  @Test
  void theDebriefGoesToAFile() {
    Path output = folder.resolve("debrief.txt");
    String out = terminal.run("debrief", file(), "-o", output.toString()).well().out();
    assertThat(out).isEqualTo("Debriefen ligger i " + output + ".\n");
    assertThat(output)
        .content()
        .isEqualTo(terminal.run("debrief", file()).well().out().stripTrailing() + "\n");
  }

  @Test
  void aWebPageAndAPdfAreWrittenWithoutAWordOfTheLibraries() throws IOException {
    Path page = folder.resolve("debrief.html");
    Path print = folder.resolve("debrief.pdf");
    assertThat(terminal.run("debrief", file(), "-o", page.toString()).well().err()).isEmpty();
    assertThat(terminal.run("debrief", file(), "-o", print.toString()).well().err()).isEmpty();
    assertThat(page).content().startsWith("<!DOCTYPE html>").contains("Du gikk ut.", "Mitt håp.");
    assertThat(new String(Files.readAllBytes(print), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  @Test
  void anotherEndingIsRefusedAndNothingWritten() {
    Path output = folder.resolve("debrief.docx");
    assertThat(terminal.run("debrief", file(), "-o", output.toString()).refused().err())
        .contains(".txt", "debrief.docx");
    assertThat(output).doesNotExist();
  }

  @Test
  void anOutputThatCannotBeWrittenIsTold() {
    Path output = folder.resolve("borte").resolve("debrief.txt");
    assertThat(terminal.run("debrief", file(), "-o", output.toString()).refused().err())
        .contains("debrief.txt kan ikke skrives")
        .doesNotContain("så lenge programmet er åpent");
  }

  @Test
  void aSharedAttemptDebriefsWithoutWhatWasHoped() throws IOException {
    Path copy = Files.copy(Path.of(file()), folder.resolve("delt.json"));
    assertThat(terminal.run("debrief", copy.toString()).well().out())
        .contains("Du gikk ut.")
        .doesNotContain("Mitt håp.");
  }

  @Test
  void aFileThatIsNoAttemptIsTold() throws IOException {
    Path other = Files.writeString(folder.resolve("annet.json"), "{\"a\": 1}");
    assertThat(terminal.run("debrief", other.toString()).refused().err())
        .contains("er ikke en lagret gjennomspilling");
  }

  @Test
  void aFolderIsNoAttempt() {
    assertThat(terminal.run("debrief", folder.toString()).refused().err()).contains("kan ikke");
  }

  @Test
  void theDebriefIsInTheLanguageAskedFor() {
    assertThat(terminal.run("debrief", file(), "--lang", "en").well().out())
        .contains("Connectedness");
  }

  @Test
  void anUnfinishedAttemptIsDebriefedAsFarAsItWent() {
    terminal.type(List.of("1", "1", "a"), "--text", "prove", "--stories", own.path()).well();
    String id =
        terminal.kept().stream().filter(attempt -> !attempt.ended()).findFirst().orElseThrow().id();
    assertThat(terminal.run("debrief", id).well().out()).contains("Du gikk ut.");
  }

  @Test
  void whatWasAnsweredIsInNothingThatDebriefWrites() throws IOException {
    terminal
        .type(List.of("At jeg ble.", "", "", "Med Berit."), "debrief", file(), "--answer")
        .well();
    assertThat(besideTheAttempt()).contains("At jeg ble.", "Med Berit.", "Mitt håp.");

    Path page = folder.resolve("debrief.html");
    Path text = folder.resolve("debrief.txt");
    terminal.run("debrief", file(), "-o", page.toString()).well();
    terminal.run("debrief", file(), "-o", text.toString()).well();
    for (String written :
        List.of(
            terminal.run("debrief", file()).well().out(),
            Files.readString(page),
            Files.readString(text),
            Files.readString(Path.of(file())))) {
      assertThat(written).doesNotContain("At jeg ble.", "Med Berit.");
    }
  }

  @Test
  void anAnswerIsChangedTakenAwayOrLeft() throws IOException {
    terminal.type(List.of("Ett.", "To.", "Tre.", "Fire."), "debrief", file(), "--answer").well();
    String out =
        terminal.type(List.of("", "To til.", "-"), "debrief", file(), "--answer").well().out();
    assertThat(out).contains("Du har skrevet: Ett.", "Du har skrevet: Tre.", "Fire.");
    assertThat(besideTheAttempt()).contains("Ett.", "To til.", "Fire.").doesNotContain("Tre.");
  }

  @Test
  void answersAreForOnesOwnPlaythroughsOnly() throws IOException {
    Path copy = Files.copy(Path.of(file()), folder.resolve("delt.json"));
    assertThat(
            terminal.type(List.of("Ett."), "debrief", copy.toString(), "--answer").refused().err())
        .contains("delt.json", terminal.attempts().toString());
    assertThat(folder).isDirectoryNotContaining("glob:**.reflections.json");
  }

  @Test
  void damagedReflectionsAreToldAndLeftAndTheDebriefIsWrittenWithoutThem() throws IOException {
    Path beside = terminal.attempts().resolve(terminal.only().id() + ".reflections.json");
    Files.writeString(beside, "{\"attempt");
    Terminal.Read plain = terminal.run("debrief", file()).well();
    assertThat(plain.err()).contains(beside.toString(), "ødelagt");
    assertThat(plain.out()).contains("Du gikk ut.").doesNotContain("Mitt håp.");

    String out = terminal.type(List.of("Ett."), "debrief", file(), "--answer").well().out();
    assertThat(out).contains("kan ikke leses, og filen er ikke rørt");
    assertThat(beside).hasContent("{\"attempt");
  }

  private String besideTheAttempt() throws IOException {
    return Files.readString(
        terminal.attempts().resolve(terminal.only().id() + ".reflections.json"));
  }
}
