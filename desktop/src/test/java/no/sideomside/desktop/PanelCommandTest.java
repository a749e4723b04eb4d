package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.attempt.PanelFigure;
import no.sideomside.attempt.TakenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code panel}: from an empty sheet to what the debrief says. */
class PanelCommandTest {
  private static final List<String> ROLES =
      List.of("erfaringskonsulent", "Pårørende", "ansatt", "ansatt", "annet");

  @TempDir private Path folder;
  private Terminal terminal;
  private OwnStories own;
  private FilledSheets sheets;

  @BeforeEach
  void export() throws IOException {
    terminal = new Terminal(folder.resolve("data"));
    own =
        new OwnStories(folder.resolve("own"))
            .with("prove", "nb", OwnStories.SMALL)
            .with("prove", "en", OwnStories.SMALL_EN);
    Path sheet = folder.resolve("ark.csv");
    terminal
        .run("panel", "export", "prove", "-o", sheet.toString(), "--stories", own.path())
        .well();
    sheets = new FilledSheets(folder, sheet);
  }

  @Test
  void theSheetAsksOfEveryOptionAndPrincipleAndShowsNoScore() {
    List<String> rows = sheets.empty().lines().filter(row -> row.startsWith("dora;")).toList();

    assertThat(rows).hasSize(2 * 9);
    assertThat(rows.get(0))
        .isEqualTo(
            "dora;Han står ute. Jonas: Hei.;ut;Gå ut til ham.;relasjon;"
                + "Relasjon og tilhørighet: Hvordan har vi det sammen nå?;;");
    assertThat(sheets.empty()).startsWith("\uFEFF").contains("\r\n").doesNotContain("Døra er hans");
    assertThat(folder.resolve("ark.txt")).content().contains("Hvordan har vi det sammen nå?");
  }

  @Test
  void theSheetSpeaksTheLanguageAskedFor() {
    Path sheet = folder.resolve("sheet.csv");
    terminal
        .run(
            "panel",
            "export",
            "prove",
            "-o",
            sheet.toString(),
            "--stories",
            own.path(),
            "--lang",
            "en")
        .well();

    assertThat(sheet).content().contains("Go out to him.", "rating;note", "Language;en");
  }

  @Test
  void aSheetThatIsThereIsNotWrittenOver() {
    String there = folder.resolve("ark.csv").toString();

    assertThat(
            terminal
                .run("panel", "export", "prove", "-o", there, "--stories", own.path())
                .refused()
                .err())
        .contains("finnes fra før");
  }

  @Test
  void fiveSheetsGoAllTheWayToTheDebrief() throws IOException {
    List<Path> filled = five(Map.of("ut relasjon", "2", "ut haap", "0"), "regn relasjon", "-1");
    String said = read(filled).well().out();

    assertThat(said)
        .contains("5 ark lest (1 erfaringskonsulent, 1 pårørende, 2 ansatt, 1 annet)")
        .contains("Panelet teller")
        .contains("uenighet i fagpanelet");
    assertThat(own.file("prove", "nb").resolveSibling("panel.json"))
        .content()
        .contains("\"peer_worker\": 1")
        .doesNotContain("kari");

    for (String language : List.of("nb", "en")) {
      terminal
          .run("prove", "--choices", "ut,regn", "--stories", own.path(), "--lang", language)
          .well();
    }
    assertThat(terminal.kept()).hasSize(2);
    assertThat(terminal.kept())
        .allSatisfy(
            attempt -> {
              TakenOption taken = attempt.decisions().get(0).options().get(0);
              assertThat(taken.panel()).containsEntry("relasjon", new PanelFigure(2, 5, 0));
              assertThat(taken.scores()).containsEntry("relasjon", 1);
            });
    Path page = folder.resolve("debrief.html");
    String id =
        terminal.kept().stream()
            .filter(attempt -> attempt.language().equals("nb"))
            .findFirst()
            .orElseThrow()
            .id();
    terminal.run("debrief", id, "-o", page.toString()).well();
    for (String debrief :
        List.of(terminal.run("debrief", id).well().out(), Files.readString(page))) {
      assertThat(debrief.replaceAll("\\s+", " "))
          .containsIgnoringCase("tydelig for")
          .contains("Et panel på 5 har vurdert dette likt. Forfatterne sa litt for (▲).")
          .contains("Uenighet i fagpanelet: 5 har vurdert dette")
          .contains("Uenighet i fagpanelet ved valg 2.")
          .contains("(uenighet i fagpanelet)");
    }
  }

  @Test
  void withoutARelativeItDoesNotCount() throws IOException {
    List<Path> filled = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String role = i == 0 ? "erfaringskonsulent" : "ansatt";
      filled.add(sheets.filled("a" + i, role, Map.of("ut relasjon", "-2")));
    }

    assertThat(read(filled).well().out()).contains("Dette mangler: pårørende");
    assertThat(played().panel()).isEmpty();
  }

  @Test
  void whoStopsHalfwayHasNotSaidThatTheRestIsUntouched() throws IOException {
    List<Path> filled = five(Map.of("ut relasjon", "2"), "ut relasjon", "2");

    assertThat(read(filled).well().out()).contains("regnet som ikke vurdert: regnet");
    JsonObject panel = JsonParser.parseString(panel()).getAsJsonObject();
    assertThat(panel.getAsJsonArray("options").get(2).toString()).contains("\"raters\":{}");
  }

  @Test
  void anOptionWithOtherWordsLosesItsFiguresAndTheOthersKeepTheirs() throws IOException {
    read(five(Map.of("ut relasjon", "2", "vent egenmakt", "2"), "regn relasjon", "1")).well();
    own.with("prove", "nb", OwnStories.SMALL.replace("Gå ut til ham.", "Gå bort til ham."));

    assertThat(played().panel()).isEmpty();
    assertThat(terminal.only().decisions().get(0).options().get(1).panel())
        .containsEntry("egenmakt", new PanelFigure(2, 5, 0));
    assertThat(terminal.run("check", own.path()).out()).contains("[panel-stale]").contains("ut");
  }

  @Test
  void aDamagedPanelIsToldAndTheStoryIsPlayedOnItsAuthorsScores() {
    own.withFile("prove/panel.json", "{");

    Terminal.Read read =
        terminal.run("prove", "--choices", "ut,regn", "--stories", own.path()).well();

    assertThat(read.err()).contains("panel.json er ødelagt");
    assertThat(terminal.run("check", own.path()).sane().out()).contains("error [panel]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | ; | 1",
        "UTF-16       | t | 1",
        "UTF-8        | , | +1",
        "UTF-8        | ; | 1,0",
        "UTF-8        | ; | '+1",
      })
  void whateverASpreadsheetMakesOfTheFileIsRead(String charset, String separator, String one)
      throws IOException {
    String cell = separator.equals(",") ? one.replace(",", ".") : one;
    String text = sheets.text("Kåre", "pårørende", Map.of("ut relasjon", cell, "ti mening", "-2"));
    String unmarked = text.substring(1);
    String changed =
        switch (separator) {
          case "t" -> unmarked.replace(';', '\t');
          case "," ->
              "\"" + unmarked.strip().replace(";", "\",\"").replace("\r\n", "\"\n\"") + "\"";
          default -> unmarked;
        };
    Path sheet = sheets.write("kaare", changed, Charset.forName(charset));

    JsonObject read =
        JsonParser.parseString(read(List.of(sheet), "--format", "json").well().out())
            .getAsJsonObject();

    JsonObject line =
        read.getAsJsonArray("options")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("principles")
            .get(0)
            .getAsJsonObject();
    assertThat(line.get("median").getAsInt()).isEqualTo(1);
    assertThat(read.getAsJsonObject("raters").get("relative").getAsInt()).isEqualTo(1);
  }

  @Test
  void aNoteOverSeveralLinesIsRead() throws IOException {
    String text =
        sheets
            .text("a", "ansatt", Map.of("ut relasjon", "1"))
            .replaceFirst("sammen nå\\?;1;", "sammen nå?;1;\"Én linje; og\r\nen til\"");
    Path sheet = sheets.write("a", text, StandardCharsets.UTF_8);

    assertThat(read(List.of(sheet)).well().out()).contains("Merknad: Én linje; og en til");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ut;Gå ut til ham.;relasjon;(.*);1; | ut;Gå ut til ham.;relasjon;$1;3; | «3» kan ikke være en vurdering",
        "ut;Gå ut til ham.;haap;            | ute;Gå ut til ham.;haap;         | Valget «ute» finnes ikke",
        "ut;Gå ut til ham.;haap;            | ut;Gå ut til ham.;h;             | Prinsippet «h» finnes ikke",
        "Rolle;ansatt                       | Rolle;sjef                       | «sjef» er ikke en av rollene",
        "Rolle;ansatt                       | Rolle;                           | Rollen mangler",
        "Scenario;prove                     | Scenario;bilturen                | Arket gjelder «bilturen»",
        "Språk;nb                           | Språk;de                         | Språket øverst i arket er «de»",
        "(?s)dora;[^;]*;ut;[^;]*;haap;.*?\\r\\n | ''                           | Valget «ut» i «dora» mangler rader: haap",
        "(dora;[^;]*;ut;[^;]*;haap;.*\\r\\n) | $1$1                            | «ut» og haap står i to rader",
        "valg;det valget                    | x;det valget                     | ikke et vurderingsark herfra",
        "relasjon;(.*);1;                   | relasjon;$1;;                    | Arket er ikke fylt ut",
      })
  void aBadSheetIsToldWithFileAndLineAndNothingIsWritten(String what, String with, String told)
      throws IOException {
    String good = sheets.text("a", "ansatt", Map.of("ut relasjon", "1"));
    String bad = good.replaceFirst(what, with);
    assertThat(bad).isNotEqualTo(good);
    Path sheet = sheets.write("a", bad, StandardCharsets.UTF_8);

    String err = read(List.of(sheet)).refused().err();

    assertThat(err).containsPattern("a\\.csv:\\d+: .*" + java.util.regex.Pattern.quote(told));
    assertThat(err).contains("Ingenting er skrevet");
    assertThat(own.file("prove", "nb").resolveSibling("panel.json")).doesNotExist();
  }

  @Test
  void aSheetOfAnotherEditionIsTold() throws IOException {
    Path sheet = sheets.filled("a", "ansatt", Map.of("ut relasjon", "1"));
    own.with("prove", "nb", OwnStories.SMALL.replace("Ti stille.", "Si ingenting."));

    assertThat(read(List.of(sheet)).refused().err())
        .contains("a.csv:6: Arket er laget for en annen utgave av fortellingen")
        .contains("(ti)");
  }

  @Test
  void aStoryThatOnlyChangedAroundItsOptionsTakesTheSheet() throws IOException {
    Path sheet = sheets.filled("a", "ansatt", Map.of("ut relasjon", "1"));
    own.with("prove", "nb", OwnStories.SMALL.replace("Han nikker.", "Han nikker så vidt."));

    read(List.of(sheet)).well();
  }

  @Test
  void theSameSheetTwiceIsTold() throws IOException {
    Path one = sheets.filled("a", "ansatt", Map.of("ut relasjon", "1"));
    Path copy = Files.copy(one, folder.resolve("kopi.csv"));

    assertThat(read(List.of(one, copy)).refused().err())
        .contains("kopi.csv:1: ", "det samme som a.csv");
  }

  @Test
  void aWorkbookAndAFileThatIsNotThereAreTold() throws IOException {
    Path workbook = Files.writeString(folder.resolve("ark.xlsx"), "PK\u0003\u0004");

    assertThat(read(List.of(workbook, folder.resolve("borte.csv"))).refused().err())
        .contains("ark.xlsx:1: Dette er en arbeidsbok")
        .contains("borte.csv:1: Arket kan ikke leses");
  }

  @Test
  void ofAShippedScenarioThePanelLiesAmongOnesOwn() throws IOException {
    Path sheet = folder.resolve("bilturen.csv");
    terminal.run("panel", "export", "bilturen", "-o", sheet.toString()).well();
    FilledSheets shipped = new FilledSheets(folder, sheet);
    List<Path> filled = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      filled.add(shipped.filled("b" + i, ROLES.get(i), Map.of("vent relasjon", "-2")));
    }
    List<String> line = new ArrayList<>(List.of("panel", "read", "bilturen"));
    filled.forEach(each -> line.add(each.toString()));
    terminal.run(line.toArray(String[]::new)).well();

    assertThat(folder.resolve("data/stories/bilturen/panel.json")).exists();
    terminal.run("bilturen", "--random", "--seed", "1").well();
    assertThat(
            terminal.only().decisions().get(0).option("vent").orElseThrow().panel().get("relasjon"))
        .isEqualTo(new PanelFigure(-2, 5, 0));
  }

  @Test
  void panelAloneSaysWhatMayFollow() {
    assertThat(terminal.run("panel").refused().err()).contains("export|read");
  }

  /** Five raters who agree, but on one cell differ by three steps. */
  private List<Path> five(Map<String, String> all, String cell, String first) throws IOException {
    List<Path> filled = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Map<String, String> ratings = new HashMap<>(all);
      ratings.put(cell, i == 0 ? first : "2");
      filled.add(sheets.filled("kari" + i, ROLES.get(i), ratings));
    }
    return filled;
  }

  private Terminal.Read read(List<Path> filled, String... more) {
    List<String> line = new ArrayList<>(List.of("panel", "read", "prove"));
    filled.forEach(each -> line.add(each.toString()));
    line.addAll(List.of("--stories", own.path()));
    line.addAll(List.of(more));
    return terminal.run(line.toArray(String[]::new));
  }

  private TakenOption played() {
    terminal.run("prove", "--choices", "ut,regn", "--stories", own.path()).well();
    return terminal.only().decisions().get(0).options().get(0);
  }

  private String panel() throws IOException {
    return Files.readString(own.file("prove", "nb").resolveSibling("panel.json"));
  }
}
