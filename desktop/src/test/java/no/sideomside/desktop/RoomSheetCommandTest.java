package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sideomside.attempt.RoomTalk;
import no.sideomside.attempt.Session;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code debrief} of an hour in a room, and what a terminal says of such an hour. */
class RoomSheetCommandTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private OwnStories own;

  @BeforeEach
  void decideTogether() throws SentenceException {
    terminal = new Terminal(folder.resolve("data"));
    own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Workplace workplace =
        new Workplace(
            new Console(new BufferedReader(Reader.nullReader()), nowhere, nowhere),
            Texts.in(Language.NB),
            false,
            folder.resolve("data"),
            Path.of(own.path()));
    Session hour =
        Session.live(
            Objects.requireNonNull(new WindowWorld(workplace).scenario("prove"))
                .preferring(Language.NB),
            7,
            workplace.attempts(),
            Clock.systemUTC());
    hour.decide("ut", new RoomTalk(Map.of("ut", 4, "vent", 3), "Vinke først."));
    hour.decide("ti", RoomTalk.NOTHING);
  }

  private String file() {
    return terminal.attempts().resolve(terminal.only().id() + ".json").toString();
  }

  @Test
  void theSheetIsWrittenAsText() {
    assertThat(terminal.run("debrief", file()).well().out())
        .contains(
            "Der dere var mest delt",
            "4 stemmer, og det dere gikk videre med: Gå ut til ham.",
            "3 stemmer: Bli stående.",
            "Bli stående.\nTida er hans.",
            "Rommets eget forslag: Vinke først.",
            "Her ble det ikke telt.")
        .doesNotContain("Du valgte", "Hva håper du");
  }

  @Test
  void theSheetIsAWebPageAndAPdf() throws IOException {
    Path page = folder.resolve("ark.html");
    Path print = folder.resolve("ark.pdf");
    assertThat(terminal.run("debrief", file(), "-o", page.toString()).well().err()).isEmpty();
    assertThat(terminal.run("debrief", file(), "-o", print.toString()).well().err()).isEmpty();
    assertThat(page).content().contains("class=\"bar\"", "Vinke først.", "<h2");
    assertThat(new String(Files.readAllBytes(print), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  @Test
  void theSheetIsInTheLanguageAskedFor() {
    assertThat(terminal.run("debrief", file(), "--lang", "en").well().out())
        .contains("Where you were most split", "4 votes, and what you went on with");
  }

  @Test
  void damagedVotesAreASentenceWithTheFileAndTheDecision() throws IOException {
    Path file = Path.of(file());
    String damaged = Files.readString(file).replaceFirst("\"ut\": 4", "\"ut\": \"fire\"");
    Files.writeString(file, damaged);
    assertThat(terminal.run("debrief", file.toString()).refused().err())
        .contains(file.toString(), "ved valg 1");
    assertThat(file).hasContent(damaged);
  }

  @Test
  void aTerminalDoesNotGoOnWithAnHourInARoom() {
    String out =
        terminal.type(List.of("1", "a"), "--text", "prove", "--stories", own.path()).well().out();
    assertThat(out).contains("Han står ute.").doesNotContain("Du går videre");
  }

  @Test
  void anHourInARoomIsForTheWindowAlone() {
    for (String without : List.of("--text", "--random", "--json")) {
      assertThat(
              terminal
                  .run("--mode", "live", without, "prove", "--stories", own.path())
                  .refused()
                  .err())
          .contains("bare i vinduet");
    }
    assertThat(terminal.kept()).hasSize(1);
  }
}
