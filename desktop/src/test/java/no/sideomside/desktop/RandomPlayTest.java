package no.sideomside.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Player;
import no.sideomside.attempt.Session;
import no.sideomside.story.Scenario;
import no.sideomside.story.Script;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --random} and {@code --json}: a bot plays, and the attempt is what comes out. */
class RandomPlayTest {
  /** Of each story in each language, with every file written; the explorer tries far more. */
  private static final int SEEDS = 60;

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void begin() {
    terminal = new Terminal(folder.resolve("data"));
  }

  private Terminal.Read play(long seed) {
    return terminal.run("--random", "--seed", String.valueOf(seed), "--json", "bilturen").well();
  }

  @Test
  void jsonIsTheAttemptAlone() {
    Terminal.Read read = play(1);
    assertThat(read.err()).isEmpty();
    assertThat(JsonParser.parseString(read.out()).getAsJsonObject().get("scenario").getAsString())
        .isEqualTo("bilturen");
  }

  @Test
  void jsonIsWhatTheFileHolds() throws IOException {
    String out = play(1).out();
    Path file = terminal.attempts().resolve(terminal.only().id() + ".json");
    assertThat(out).isEqualTo(Files.readString(file) + System.lineSeparator());
  }

  @Test
  void jsonOfAPlayThatStopsIsTheAttemptSoFar() {
    String out = terminal.type(List.of("1", "1"), "--json", "--text", "bilturen").well().out();
    JsonObject attempt = JsonParser.parseString(out).getAsJsonObject();
    assertThat(attempt.getAsJsonArray("decisions")).hasSize(2);
    assertThat(attempt.has("endedAt")).isFalse();
  }

  @Test
  void theSameSeedGivesTheSameAttemptApartFromIdsAndTimes() {
    assertThat(bare(play(7).out())).isEqualTo(bare(play(7).out()));
  }

  @Test
  void otherSeedsGiveOtherAttempts() {
    assertThat(bare(play(7).out())).isNotEqualTo(bare(play(8).out()));
  }

  @Test
  void everySeedEnds() throws SentenceException {
    Path data = folder.resolve("data");
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    Console console = new Console(new BufferedReader(Reader.nullReader()), nowhere, nowhere);
    Texts texts = Texts.in(Language.NB);
    Workplace workplace = new Workplace(console, texts, false, data, null);
    Player player = workplace.players(new Random(1)).player(null, Language.NB);
    // Stories are read once; everything after that is what --random does.
    for (Scenario scenario : workplace.stories().scenarios()) {
      for (Script script : scenario.scripts().values()) {
        for (long seed = 0; seed < SEEDS; seed++) {
          Session session =
              Session.begin(
                  script, player, Mode.PRACTICE, seed, workplace.attempts(), Clock.systemUTC());
          assertThat(new TextPlayer(console, texts, session).play(new RandomChooser(seed)))
              .as("%s, seed %d", script.heading().title(), seed)
              .isTrue();
        }
      }
    }
    assertThat(terminal.kept()).hasSizeGreaterThanOrEqualTo(SEEDS).allMatch(Attempt::ended);
  }

  @Test
  void aSeedMayBeAnyWholeNumber() {
    play(Long.MIN_VALUE);
    play(-1);
  }

  private static JsonObject bare(String json) {
    JsonObject attempt = JsonParser.parseString(json).getAsJsonObject();
    attempt.remove("id");
    attempt.remove("startedAt");
    attempt.remove("endedAt");
    JsonArray decisions = attempt.getAsJsonArray("decisions");
    for (JsonElement decision : decisions) {
      decision.getAsJsonObject().remove("at");
    }
    return attempt;
  }
}
