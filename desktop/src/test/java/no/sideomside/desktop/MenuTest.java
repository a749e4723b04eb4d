package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes before the first line of a story. */
class MenuTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private OwnStories own;

  @BeforeEach
  void begin() {
    terminal = new Terminal(folder.resolve("data"));
    own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
  }

  @Test
  void theMenuListsScenariosWithANumberEach() {
    String out = terminal.type(List.of("a"), "--text").well().out();
    assertThat(out).contains("1. ").contains("Bilturen. Omtrent 15 minutter.");
    assertThat(out).contains("Øver: Relasjon og tilhørighet");
  }

  @Test
  void aScenarioIsChosenByItsNumber() {
    String out =
        terminal.type(List.of("1", "1", "a"), "--text", "--stories", own.path()).well().out();
    assertThat(out).contains("Jonas: Hei.");
  }

  @Test
  void ownScenariosStandBeforeTheShippedOnes() {
    String out = terminal.type(List.of("a"), "--text", "--stories", own.path()).well().out();
    assertThat(out).containsSubsequence("1. Prøven", "Bilturen");
  }

  @Test
  void aNumberOutsideTheListIsToldAndAskedAgain() {
    String out =
        terminal
            .type(List.of("99", "0", "-1", "to", "", "a"), "--text", "--stories", own.path())
            .well()
            .out();
    assertThat(out)
        .contains("«99» er ikke et av tallene", "«0» er ikke", "«-1» er ikke", "«to» er ikke");
  }

  @Test
  void leavingTheMenuKeepsNothing() {
    terminal.type(List.of("a"), "--text").well();
    assertThat(terminal.kept()).isEmpty();
  }

  @Test
  void inputThatEndsAtTheMenuLeavesQuietly() {
    assertThat(terminal.run("--text").well().err()).isEmpty();
  }

  @Test
  void theContentNoteComesBeforeTheFirstLine() {
    String out =
        terminal.type(List.of("1", "a"), "--text", "prove", "--stories", own.path()).well().out();
    assertThat(out).containsSubsequence("Før du begynner: Om å vente.", "Han står ute.");
  }

  @Test
  void theContentNoteOfAShippedScenarioComesBeforeItsFirstLine() {
    String out = terminal.type(List.of("1", "a"), "--text", "bilturen").well().out();
    assertThat(out).containsSubsequence("Før du begynner: Om angst", "Tirsdag, 9.05.");
  }

  @Test
  void onesOwnFolderOfTheDataFolderIsReadUnasked() {
    new OwnStories(folder.resolve("data").resolve("stories")).with("prove", "nb", OwnStories.SMALL);
    assertThat(terminal.type(List.of("a"), "--text").well().out()).contains("Prøven");
  }

  @Test
  void anInkFileIsPlayedFromWhereItLies() {
    String file = own.file("prove", "nb").toString();
    assertThat(terminal.run("--choices", "ut,ti", file).well().out()).contains("Bussen kommer.");
  }

  @Test
  void aBrokenStoryIsToldBesideTheOthers() {
    own.with(
        "brukket", "nb", OwnStories.SMALL.replace("id: prove", "id: brukket") + "\n-> borte\n");
    Terminal.Read read = terminal.type(List.of("a"), "--text", "--stories", own.path()).well();
    assertThat(read.out()).contains("Prøven", "Bilturen");
    assertThat(read.err())
        .contains("«brukket» kan ikke spilles før dette er rettet:", "brukket.nb.ink:");
  }

  @Test
  void aBrokenCopyOfAShippedScenarioIsNotQuietlyReplacedByIt() {
    own.with("bilturen", "nb", "Bare tekst.\n-> borte\n");
    String err = terminal.run("--random", "bilturen", "--stories", own.path()).refused().err();
    assertThat(err).contains("bilturen.nb.ink:2");
  }

  @Test
  void aLanguageThatIsBrokenIsNotQuietlyReplacedByTheOther() {
    own.with("prove", "nb", OwnStories.SMALL + "\n-> borte\n")
        .with("prove", "en", OwnStories.SMALL_EN);
    String err = terminal.run("--random", "prove", "--stories", own.path()).refused().err();
    assertThat(err).contains("prove.nb.ink:");
  }

  @Test
  void aStoriesFolderThatIsNotThereIsTold() {
    String missing = folder.resolve("borte").toString();
    String err = terminal.run("--random", "bilturen", "--stories", missing).refused().err();
    assertThat(err).contains("Finner ikke mappa " + missing);
  }

  @Test
  void aScenarioThatDoesNotExistNamesThoseThatDo() {
    String err = terminal.run("--random", "bilen", "--stories", own.path()).refused().err();
    assertThat(err).contains("Scenarioet «bilen» finnes ikke", "prove", "bilturen");
  }
}
