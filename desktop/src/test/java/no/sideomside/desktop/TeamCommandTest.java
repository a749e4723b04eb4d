package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sideomside.attempt.Attempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code team}: really played attempts, laid side by side. */
class TeamCommandTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private OwnStories own;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("data"));
    own =
        new OwnStories(folder.resolve("own"))
            .with("prove", "nb", OwnStories.SMALL)
            .with("prove", "en", OwnStories.SMALL_EN);
  }

  private void play(String alias, String choices, String language) {
    terminal
        .run(
            "prove",
            "--choices",
            choices,
            "--alias",
            alias,
            "--lang",
            language,
            "--stories",
            own.path())
        .well();
  }

  private void sixPlay() {
    play("Anna", "ut,ti", "nb");
    play("Berit", "ut,ti", "nb");
    play("Cato", "ut,regn", "en");
    play("Dina", "none,ut,ti", "nb");
    play("Even", "vent,ti", "en");
    play("Frida", "vent,regn", "nb");
  }

  private Terminal.Read team(String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "team";
    arguments[1] = terminal.attempts().toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    arguments[more.length + 2] = "--stories";
    arguments[more.length + 3] = own.path();
    return terminal.run(arguments);
  }

  @Test
  void sixPlayersInTwoLanguagesAreLaidSideBySide() {
    sixPlay();
    Terminal.Read read = team().well();
    assertThat(read.out())
        .containsSubsequence(
            "«Jonas: Hei»",
            "De fleste: Gå ut til ham.",
            "Noen: Bli stående.",
            "Noen sa først at ingen av disse passet.",
            "Egenmakt",
            "Det vi prøver:",
            "tjue minutter");
    assertThat(read.err()).isEqualTo("Prøven: 6 spillere.\n");
  }

  @Test
  void threePlayersGetASheetThatTellsNothingOfThem() {
    play("Anna", "ut,ti", "nb");
    play("Berit", "ut,ti", "nb");
    play("Cato", "ut,regn", "nb");
    assertThat(team().well().out())
        .contains("Ingen valg er møtt av fem", "Der valgte jeg:", "Når hos oss kunne dette skje?")
        .doesNotContain("Gå ut til ham.", "Ti stille.");
  }

  @Test
  void nobodyIsNamedInAnyOfTheFiles() throws IOException {
    sixPlay();
    for (String ending : List.of(".txt", ".html", ".pdf")) {
      Path output = folder.resolve("ark" + ending);
      team("-o", output.toString()).well();
      String bytes = Files.readString(output, StandardCharsets.ISO_8859_1);
      for (Attempt attempt : terminal.kept()) {
        assertThat(bytes)
            .as(ending)
            .doesNotContain(attempt.alias(), String.valueOf(attempt.player()), attempt.id());
      }
    }
    assertThat(folder.resolve("ark.html")).content().startsWith("<!DOCTYPE html>");
    assertThat(Files.readString(folder.resolve("ark.pdf"), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
  }

  @Test
  void aDamagedFileIsNamedOnTheTerminalAndNotOnTheSheet() throws IOException {
    sixPlay();
    Files.writeString(terminal.attempts().resolve("Kari Nordmann.json"), "{\"schema\": 1,");
    Terminal.Read read = team().well();
    assertThat(read.err()).contains("Ikke med: ", "Kari Nordmann.json er ødelagt");
    assertThat(read.out()).contains("De fleste: Gå ut til ham.").doesNotContain("Kari");
  }

  @Test
  void aDataFolderIsReadByItsAttempts() {
    sixPlay();
    assertThat(
            terminal
                .run("team", folder.resolve("data").toString(), "--stories", own.path())
                .well()
                .err())
        .isEqualTo("Prøven: 6 spillere.\n");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertThat(terminal.run("team", folder.resolve("borte").toString()).refused().err())
        .contains("Det finnes ingen mappe som heter", "borte");
  }

  @Test
  void anotherEndingIsRefusedAndNothingWritten() {
    Path output = folder.resolve("ark.docx");
    assertThat(team("-o", output.toString()).refused().err()).contains(".pdf", "ark.docx");
    assertThat(output).doesNotExist();
  }
}
