package no.sideomside.debrief.team;

import static no.sideomside.debrief.team.TeamTrial.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.TakenOption;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a sheet is made of, which it is not, and what of them it may never show. */
class TeamFolderTest {
  private static final TakenOption[] NB = {
    option("vent", "Vent litt.", "egenmakt+1"), option("gaa", "Gå inn.", "relasjon+1")
  };
  private static final TakenOption[] EN = {
    option("vent", "Wait a while.", "egenmakt+1"), option("gaa", "Go in.", "relasjon+1")
  };
  private static final TakenOption[] REWRITTEN = {
    option("vent", "Vent lenge.", "egenmakt+1"), option("gaa", "Gå inn.", "relasjon+1")
  };

  @TempDir private Path folder;
  private TeamTrial team;

  @BeforeEach
  void begin() {
    team = new TeamTrial(folder);
  }

  private List<String> told() throws SentenceException {
    return TeamFound.lines(Texts.in(Language.NB), team.read());
  }

  private void play(int from, int to, String language, String version, TakenOption... options) {
    for (int i = from; i < to; i++) {
      team.player("p" + i)
          .telling(language, version, language + version)
          .picks("dora", "vent", options)
          .kept();
    }
  }

  @Test
  void versionsWithTheSameWordsAreLaidTogetherAndTold() throws SentenceException {
    play(0, 3, "nb", "1", NB);
    play(3, 6, "nb", "2", NB);
    assertThat(team.sheet()).contains("Alle: Vent litt.", "spilt i flere utgaver");
    assertThat(told()).contains("Bilturen: 6 spillere, utgavene 1, 2.");
  }

  @Test
  void optionsThatHaveBeenGivenNewWordsAreNotLaidTogether() throws SentenceException {
    play(0, 5, "nb", "1", NB);
    play(5, 8, "nb", "2", REWRITTEN);
    assertThat(team.sheet()).contains("Alle: Vent litt.").doesNotContain("Vent lenge.");
    play(8, 10, "nb", "2", REWRITTEN);
    assertThat(team.sheet()).contains("Alle: Vent litt.", "Alle: Vent lenge.");
  }

  @Test
  void twoLanguagesOfAVersionAreLaidTogether() throws SentenceException {
    play(0, 3, "nb", "1", NB);
    play(3, 5, "en", "1", EN);
    assertThat(team.sheet()).contains("Alle: Vent litt.").doesNotContain("Wait");
    assertThat(team.sheet(Language.EN)).contains("Everyone: Wait a while.").doesNotContain("Vent");
  }

  @Test
  void twoLanguagesOfDifferentVersionsAreNot() throws SentenceException {
    play(0, 3, "nb", "1", NB);
    play(3, 6, "en", "2", EN);
    assertThat(team.sheet()).doesNotContain("Vent litt.", "Wait");
  }

  @Test
  void scenariosStandEachByThemselves() throws SentenceException {
    for (int i = 0; i < 5; i++) {
      team.player("p" + i).picks("dora", "vent", NB).kept();
      team.player("p" + i).scenario("regningene", "Regningene").picks("dora", "gaa", NB).kept();
    }
    assertThat(team.sheet())
        .containsSubsequence(
            "Bilturen: der alle valgte likt", "Alle: Vent litt.",
            "Regningene: der alle valgte likt", "Alle: Gå inn.");
  }

  @Test
  void whatWasPlayedInTheRoomIsLeftOutAndSaid() throws SentenceException {
    play(0, 4, "nb", "1", NB);
    team.player(null).mode(Mode.LIVE).picks("dora", "vent", NB).kept();
    team.player("p9").mode(Mode.LIVE).picks("dora", "vent", NB).kept();
    team.player(" ").picks("dora", "vent", NB).kept();
    assertThat(team.sheet()).doesNotContain("Vent litt.").contains("spilt sammen i rommet");
    assertThat(told())
        .contains(
            "2 gjennomspillinger er spilt sammen i rommet og er ikke med.",
            "Én gjennomspilling sier ikke hvilken spiller det er, og er ikke med.");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestStands() throws SentenceException, IOException {
    play(0, 5, "nb", "1", NB);
    Path whole = team.player("p7").picks("dora", "gaa", NB).kept();
    String text = Files.readString(whole);
    Files.writeString(whole, text.substring(0, text.length() / 2));
    team.file("Kari Nordmann.json", "{\"a\": 1}");
    team.file("ny.json", text.replace("\"schema\": 1", "\"schema\": 2"));
    team.file("halv.reflections.json", "{ ikke engang JSON");
    assertThat(told())
        .hasSize(4)
        .anyMatch(line -> line.contains(whole + " er ødelagt"))
        .anyMatch(line -> line.contains("Kari Nordmann.json er ikke en lagret"))
        .anyMatch(line -> line.contains("ny.json er lagret av en nyere utgave"));
    assertThat(team.sheet())
        .contains("Alle: Vent litt.", "Noen filer kunne ikke brukes")
        .doesNotContain("Kari");
  }

  @Test
  void aFileThatIsOnlySoundAtAGlanceTakesNobodyWithIt() throws SentenceException, IOException {
    play(0, 5, "nb", "1", NB);
    Path sly = team.player("p5").started("2026-12-01T10:00:00Z").picks("dora", "gaa", NB).kept();
    Files.writeString(sly, Files.readString(sly).replace("\"sources\": []", "\"sources\": 7"));
    assertThat(team.sheet()).contains("Alle: Vent litt.");
    assertThat(told()).anyMatch(line -> line.contains(sly + " er ikke en lagret"));
  }

  @Test
  void noAliasAndNoPlayerStandsOnTheSheet() throws SentenceException {
    for (int i = 0; i < 5; i++) {
      team.player("spiller-id-" + i).alias("Hemmelig Hegre").picks("dora", "vent", NB).kept();
    }
    assertThat(team.sheet() + team.html() + told())
        .doesNotContain("spiller-id", "Hemmelig", "Hegre", "attempt-");
  }

  @Test
  void noShareIsToldAsANumber() throws SentenceException {
    team.all("dora", List.of("vent", "vent", "vent", "gaa", "gaa", "gaa", "gaa"), NB);
    assertThat(team.sheet().lines().filter(line -> line.matches(".*(Vent|Gå|Dora|▲).*")))
        .isNotEmpty()
        .noneMatch(line -> line.matches(".*(\\d|%).*"));
  }

  @Test
  void markupIsShownAsItStands() throws SentenceException {
    String bad = "<script>alert(1)</script> & \"{{x}}\"";
    for (int i = 0; i < 5; i++) {
      team.player("p" + i)
          .alias(bad)
          .scenario("bilturen", bad)
          .picks("<b>dora</b>", "vent", option("vent", bad), NB[1])
          .kept();
    }
    assertThat(team.html())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;")
        .doesNotContain("<script", "<b>");
  }

  @Test
  void anEmptyFolderMakesASheetToTalkBy() throws SentenceException, IOException {
    Files.createDirectories(folder.resolve("attempts"));
    assertThat(team.sheet()).contains("ingenting å legge side om side", "tjue minutter");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertThatThrownBy(() -> TeamFolder.read(folder.resolve("borte")))
        .isInstanceOf(SentenceException.class)
        .hasMessageContaining("team.no_folder");
  }
}
