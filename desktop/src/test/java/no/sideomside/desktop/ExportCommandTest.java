package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.TakenDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export --xapi}: what was really played, as statements in a file. */
class ExportCommandTest {
  private static final String EXT = "https://side-om-side.invalid/xapi/ext/";

  @TempDir private Path folder;
  private Terminal terminal;
  private Path file;
  private String said = "";

  @BeforeEach
  void begin() {
    terminal = new Terminal(folder.resolve("data"));
    file = folder.resolve("ut.jsonl");
  }

  private List<String> exported() throws IOException {
    said =
        terminal
            .run("export", "--xapi", terminal.attempts().toString(), "-o", file.toString())
            .well()
            .out();
    return Files.readAllLines(file);
  }

  private Path attempt(Attempt attempt) {
    return terminal.attempts().resolve(attempt.id() + ".json");
  }

  @Test
  void everyStatementOfEveryShippedStoryStandsBeforeSomebodyElsesValidator() throws IOException {
    for (String story : List.of("bilturen", "regningene", "ikke-mott", "natt-til-fredag")) {
      for (String seed : List.of("1", "2")) {
        terminal.run("play", "--random", "--seed", seed, story).well();
        terminal.run("play", "--random", "--seed", seed, story, "--lang", "en").well();
      }
    }
    List<String> lines = exported();
    int decisions = terminal.kept().stream().mapToInt(each -> each.decisions().size()).sum();
    assertThat(lines).hasSize(decisions + 2 * 16);
    try (StatementValidator validator = new StatementValidator()) {
      assertThat(lines).allSatisfy(line -> assertThat(validator.faults(line)).isEmpty());
    }
  }

  @Test
  void aStatementSaysWhoInPseudonymWhatWasChosenAndByWhichVersions() throws IOException {
    terminal.run("play", "--random", "--seed", "1", "bilturen").well();
    Attempt attempt = terminal.only();
    List<JsonObject> told = json(exported());
    Set<String> ids = new HashSet<>();
    for (JsonObject each : told) {
      assertThat(UUID.fromString(each.get("id").getAsString()).version()).isEqualTo(5);
      ids.add(each.get("id").getAsString());
      assertThat(each.getAsJsonObject("actor")).isEqualTo(told.get(0).getAsJsonObject("actor"));
      JsonObject context = each.getAsJsonObject("context");
      assertThat(context.get("registration").getAsString()).isEqualTo(attempt.id());
      assertThat(context.get("revision").getAsString()).isEqualTo(attempt.version());
      assertThat(context.getAsJsonObject("extensions").get(EXT + "rubric-sha256").getAsString())
          .isEqualTo(attempt.rubricSha256());
    }
    assertThat(ids).hasSameSizeAs(told);
    for (int i = 0; i < attempt.decisions().size(); i++) {
      TakenDecision decision = attempt.decisions().get(i);
      JsonObject one = told.get(i + 1);
      JsonObject result = one.getAsJsonObject("result");
      assertThat(one.get("timestamp").getAsString()).isEqualTo(String.valueOf(decision.at()));
      assertThat(result.get("response").getAsString()).isEqualTo(decision.chosen());
      JsonObject scores = result.getAsJsonObject("extensions").getAsJsonObject(EXT + "principles");
      assertThat(scores.keySet()).isEqualTo(decision.taken().orElseThrow().scores().keySet());
      decision
          .taken()
          .orElseThrow()
          .scores()
          .forEach((key, score) -> assertThat(scores.get(key).getAsInt()).isEqualTo(score));
    }
  }

  @Test
  void noAliasNoIdOfThePlayerNoHopeNoAnswerAndNoVerdictIsInThem() throws IOException {
    OwnStories own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
    terminal
        .type(
            List.of("1", "1", "1", "Et håp ingen skal se.", "Et svar.", "Et svar til."),
            "--text",
            "prove",
            "--alias",
            "Stødig Oter",
            "--stories",
            own.path())
        .well();
    String all = String.join("\n", exported()).toLowerCase(Locale.ROOT);
    assertThat(all)
        .contains("\"response\":\"ut\"")
        .doesNotContain("stødig oter", "ingen skal se", "et svar")
        .doesNotContain(String.valueOf(terminal.only().player()))
        .doesNotContain("\"score\"", "\"success\"", "passed", "failed", "\"duration\"");
    assertThat(said).contains("én fil med det noen håpet og svarte");
  }

  @Test
  void theSamePlayerIsTheSamePseudonymAndAnotherIsAnother() throws IOException {
    terminal.run("play", "--random", "--seed", "1", "bilturen", "--alias", "Rev").well();
    terminal.run("play", "--random", "--seed", "2", "bilturen", "--alias", "Rev").well();
    terminal.run("play", "--random", "--seed", "3", "bilturen", "--alias", "Hegre").well();
    Set<String> actors = new HashSet<>();
    json(exported()).forEach(each -> actors.add(each.get("actor").toString()));
    assertThat(actors).hasSize(2);
  }

  @Test
  void exportedAgainEveryStatementIsTheSame() throws IOException {
    terminal.run("play", "--random", "--seed", "1", "bilturen").well();
    terminal.run("play", "--random", "--seed", "2", "regningene").well();
    List<String> first = exported();
    assertThat(exported()).isEqualTo(first);
  }

  @Test
  void whatIsContestedAndWhatAPanelSaidStandAsTheyAre() throws IOException {
    terminal.run("play", "--random", "--seed", "1", "bilturen").well();
    Path kept = attempt(terminal.only());
    JsonObject attempt = JsonParser.parseString(Files.readString(kept)).getAsJsonObject();
    JsonObject decision = attempt.getAsJsonArray("decisions").get(0).getAsJsonObject();
    String chosen = decision.get("chosen").getAsString();
    decision
        .getAsJsonArray("options")
        .forEach(
            option -> {
              if (option.getAsJsonObject().get("id").getAsString().equals(chosen)) {
                option
                    .getAsJsonObject()
                    .add(
                        "panel",
                        JsonParser.parseString("{'haap': {'median': 1.5, 'n': 7, 'spread': 1}}"));
                option
                    .getAsJsonObject()
                    .add(
                        "discuss",
                        JsonParser.parseString(
                            "[{'principle': 'mening', 'for': 'Et ord.', 'against': 'Et annet.'}]"));
              }
            });
    Files.writeString(kept, attempt.toString());
    String line = exported().get(1);
    try (StatementValidator validator = new StatementValidator()) {
      assertThat(validator.faults(line)).isEmpty();
    }
    assertThat(line)
        .contains("\"" + EXT + "panel\":{\"haap\":{\"median\":1.5,\"n\":7,\"spread\":1}}")
        .contains("\"" + EXT + "contested\":[\"mening\"]");
  }

  @Test
  void anAttemptFullOfMarkupAndOddIdsIsStillOneValidStatementALine() throws IOException {
    terminal.run("play", "--random", "--seed", "1", "bilturen").well();
    Path kept = attempt(terminal.only());
    JsonObject attempt = JsonParser.parseString(Files.readString(kept)).getAsJsonObject();
    attempt.addProperty("scenario", "../<b> \"æ\n\u2028 %&?");
    attempt.addProperty("title", "<script>alert(1)</script>\n\u0000");
    attempt.addProperty("language", "</html>");
    Files.writeString(kept, attempt.toString());
    List<String> lines = exported();
    assertThat(lines).hasSize(attempt.getAsJsonArray("decisions").size() + 2);
    try (StatementValidator validator = new StatementValidator()) {
      assertThat(lines).allSatisfy(line -> assertThat(validator.faults(line)).isEmpty());
    }
  }

  @Test
  void whatIsNobodysUnfinishedDamagedOrThereTwiceIsLeftOutAndSaid() throws IOException {
    terminal.run("play", "--random", "--seed", "1", "bilturen").well();
    List<String> alone = exported();
    Attempt attempt = terminal.only();
    String text = Files.readString(attempt(attempt));
    Files.writeString(terminal.attempts().resolve("kopi.json"), text);
    Files.writeString(
        terminal.attempts().resolve("rommet.json"),
        text.replace("\"mode\": \"practice\"", "\"mode\": \"live\"")
            .replace("\"player\"", "\"ingen\"")
            .replace(attempt.id(), "rommet"));
    Files.writeString(
        terminal.attempts().resolve("halv.json"), text.substring(0, text.length() / 2));
    terminal.type(List.of("1", "1", "a"), "--text", "regningene").well();
    assertThat(exported()).isEqualTo(alone);
    assertThat(said)
        .contains("én gjennomspilling fra et rom")
        .contains("én gjennomspilling som ikke er ferdig")
        .contains("én kopi")
        .contains("halv.json");
  }

  @Test
  void aDataFolderIsAsGoodAsItsFolderOfAttempts() throws IOException {
    terminal.run("play", "--random", "--seed", "1", "bilturen").well();
    List<String> lines = exported();
    terminal
        .run("export", "--xapi", folder.resolve("data").toString(), "-o", file.toString())
        .well();
    assertThat(Files.readAllLines(file)).isEqualTo(lines);
  }

  @Test
  void whatCannotBeDoneIsSaidAndAnEarlierFileIsLeftAlone() throws IOException {
    Files.writeString(file, "før\n");
    assertThat(
            terminal
                .run("export", "--xapi", folder.resolve("borte").toString(), "-o", file.toString())
                .refused()
                .err())
        .contains("Det finnes ingen mappe", "borte");
    assertThat(file).content().isEqualTo("før\n");
    assertThat(terminal.run("export", "--xapi", folder.toString()).refused().err())
        .contains("--to", "-o");
    assertThat(
            terminal
                .run(
                    "export", "--xapi", folder.toString(), "-o", folder.resolve("x.csv").toString())
                .refused()
                .err())
        .contains(".jsonl");
  }

  private static List<JsonObject> json(List<String> lines) {
    return lines.stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
  }
}
