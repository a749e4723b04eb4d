package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.TakenDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at the terminal, from the first line to the questions after the ending. */
class PlayByHandTest {
  private static final String PRACTICE = "1";
  private static final String GUIDED = "2";

  @TempDir private Path folder;
  private Terminal terminal;
  private OwnStories own;

  @BeforeEach
  void begin() {
    terminal = new Terminal(folder.resolve("data"));
    own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
  }

  private Terminal.Read play(String... typed) {
    return terminal.type(List.of(typed), "--text", "prove", "--stories", own.path()).well();
  }

  @Test
  void aWholePlayEndsInADebrief() {
    String out = play(PRACTICE, "1", "", "2", "1", "", "").out();
    assertThat(out)
        .containsSubsequence(
            "Han står ute.",
            "Jonas: Hei.",
            "1. Gå ut til ham.",
            "Han nikker.",
            "2. Ti stille.",
            "Han trekker opp hetta.",
            "Slutt. Bussen kom.",
            "Du gikk ut.",
            "./play debrief " + terminal.only().id());
  }

  @Test
  void hiddenLinesAreNotShownWhilePlaying() {
    String out = play(PRACTICE, "1", "a").out();
    assertThat(out).doesNotContain("Døra er hans.", "Kanskje tenkte Jonas", "Du gikk ut.", "#");
  }

  @Test
  void practiceModeKeepsTheReasonForTheDebrief() {
    assertThat(play(PRACTICE, "1", "a").out()).doesNotContain("Hvorfor:");
    assertThat(terminal.only().mode()).isEqualTo(Mode.PRACTICE);
  }

  @Test
  void guidedModeShowsTheReasonAtOnce() {
    assertThat(play(GUIDED, "1", "a").out())
        .containsSubsequence("1. Gå ut til ham.", "Hvorfor: Døra er hans.", "Han nikker.");
    assertThat(terminal.only().mode()).isEqualTo(Mode.GUIDED);
  }

  @Test
  void theModeMayStandOnTheCommandLine() {
    Terminal.Read read =
        terminal
            .type(List.of("1", "a"), "--text", "--mode", "guided", "prove", "--stories", own.path())
            .well();
    assertThat(read.out()).contains("Hvorfor: Døra er hans.");
    assertThat(read.out()).doesNotContain("Hvordan vil du spille?");
  }

  @Test
  void noneOfTheseIsNotedAndTheNearestTaken() {
    assertThat(play(PRACTICE, "0", "2", "a").out())
        .containsSubsequence("0. Ingen av disse", "Det er notert", "1. Gå ut til ham.");
    TakenDecision first = terminal.only().decisions().get(0);
    assertThat(first.noneFirst()).isTrue();
    assertThat(first.chosen()).isEqualTo("vent");
  }

  @Test
  void noneOfTheseIsOfferedOnce() {
    assertThat(play(PRACTICE, "0", "0", "2", "a").out()).contains("«0» passer ikke her.");
  }

  @Test
  void anOrdinaryChoiceIsNotNoneFirst() {
    play(PRACTICE, "1", "a");
    assertThat(terminal.only().decisions().get(0).noneFirst()).isFalse();
  }

  @Test
  void aPauseIsAnsweredByNumber() throws IOException {
    play(PRACTICE, "1", "1", "2", "a");
    assertThat(reflections()).contains("At det haster lite.");
  }

  @Test
  void aPauseIsAnsweredInOnesOwnWords() throws IOException {
    play(PRACTICE, "1", "1", "At han får summe seg.", "a");
    assertThat(reflections()).contains("At han får summe seg.");
  }

  @Test
  void aPauseIsSkippedWithAnEmptyLine() throws IOException {
    play(PRACTICE, "1", "1", "", "", "");
    assertThat(files()).noneMatch(name -> name.endsWith(".reflections.json"));
  }

  @Test
  void aPauseComesAfterTheChoiceAndBeforeTheReaction() {
    assertThat(play(PRACTICE, "1", "2", "", "", "").out())
        .containsSubsequence(
            "2. Ti stille.",
            "En pause.",
            "Hva håper du at Jonas merker nå?",
            "1. At jeg blir.",
            "Han trekker opp hetta.");
  }

  @Test
  void whatIsHopedNeverStandsInTheAttempt() throws IOException {
    play(PRACTICE, "1", "1", "Hemmelig håp.", "", "");
    Attempt attempt = terminal.only();
    String file = Files.readString(terminal.attempts().resolve(attempt.id() + ".json"));
    assertThat(file).doesNotContain("Hemmelig håp.");
    assertThat(reflections()).contains("Hemmelig håp.", attempt.id());
  }

  @Test
  void aNumberThatIsNoneOfThePausesLinesIsToldAndAskedAgain() throws IOException {
    assertThat(play(PRACTICE, "1", "1", "3", "0", "1", "a").out())
        .contains("«3» passer ikke her.", "«0» passer ikke her.");
    assertThat(reflections()).contains("At jeg blir.");
  }

  @Test
  void helpIsThereAtAPauseToo() throws IOException {
    assertThat(play(PRACTICE, "1", "1", "h", "1", "a").out())
        .containsSubsequence("En pause.", "Skriv tallet foran det du vil gjøre.");
    assertThat(reflections()).contains("At jeg blir.");
  }

  @Test
  void leavingAtAPauseLeaves() throws IOException {
    assertThat(play(PRACTICE, "1", "1", "a").out())
        .endsWith("./play debrief " + terminal.only().id() + "\n");
    assertThat(files()).noneMatch(name -> name.endsWith(".reflections.json"));
    assertThat(terminal.only().decisions()).hasSize(2);
  }

  @Test
  void answersAfterTheEndingAreKeptBesideTheAttempt() throws IOException {
    String out =
        play(PRACTICE, "1", "1", "", "At jeg ble.", "", "Hos oss i mars.", "Med Berit.").out();
    assertThat(out)
        .containsSubsequence(
            "Fire spørsmål til deg selv",
            "Skriv ikke noe som kan kjennes igjen",
            "Hva blir sagt?",
            "Hva ville du gjort annerledes",
            "Når hos oss kunne dette skje?",
            "Hvem tar du dette med, og når?");
    assertThat(reflections())
        .contains("At jeg ble.", "Hos oss i mars.", "Med Berit.")
        .doesNotContain("annerledes");
  }

  @Test
  void eachQuestionToOneselfIsAskedOnce() {
    assertThat(play(PRACTICE, "1", "1", "", "", "", "", "").out())
        .containsOnlyOnce("Når hos oss kunne dette skje?")
        .containsOnlyOnce("Fire spørsmål til deg selv");
  }

  @Test
  void anAnswerThatIsNotUnderstoodIsToldAndAskedAgain() {
    String out = play(PRACTICE, "9", "-2", "hva", "", "1", "a").out();
    assertThat(out)
        .contains(
            "«9» passer ikke her. Skriv et tall fra 1 til 2, eller h for hjelp.",
            "«-2» passer",
            "«hva» passer",
            "«» passer");
    assertThat(terminal.only().decisions()).hasSize(1);
  }

  @Test
  void helpTellsWhatMayBeTyped() {
    assertThat(play(PRACTICE, "h", "HJELP", "a").out())
        .containsSubsequence("0 sier at ingen av valgene passer.", "0 sier at ingen");
  }

  @Test
  void repeatSaysTheLinesSinceLastTimeAndTheChoicesAgain() {
    assertThat(play(PRACTICE, "r", "a").out())
        .containsSubsequence(
            "Jonas: Hei.", "1. Gå ut til ham.", "Han står ute.", "Jonas: Hei.", "1. Gå ut");
  }

  @Test
  void quittingSaysThatOneMayGoOn() {
    assertThat(play(PRACTICE, "1", "avslutt").out())
        .endsWith("Alt er lagret. Neste gang kan du gå videre der du slapp.\n");
  }

  @Test
  void inputThatEndsStopsLikeQuitting() {
    assertThat(play(PRACTICE, "1").out()).contains("Du har stoppet her.");
    assertThat(terminal.only().decisions()).hasSize(1);
  }

  @Test
  void theFirstPlayerGetsTwoRandomWordsAndKeepsThem() {
    play(PRACTICE, "1", "1", "", "", "");
    play(PRACTICE, "2", "1", "", "", "");
    List<Attempt> kept = terminal.kept();
    assertThat(kept).hasSize(2);
    assertThat(kept.get(0).alias()).matches("\\S+ \\S+").isEqualTo(kept.get(1).alias());
    assertThat(kept.get(0).player()).isEqualTo(kept.get(1).player());
  }

  @Test
  void anAliasIsOnesOwn() {
    terminal.run("--choices", "ut,ti", "--alias", "Æsop", "prove", "--stories", own.path()).well();
    assertThat(terminal.only().alias()).isEqualTo("Æsop");
  }

  @Test
  void aShippedScenarioIsPlayedToItsEndByTypingOnes() {
    List<String> ones = Stream.generate(() -> "1").limit(80).toList();
    String out = terminal.type(ones, "--text", "bilturen").well().out();
    assertThat(out).contains("Slutt. ");
    assertThat(terminal.only().ended()).isTrue();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(terminal.attempts())) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private String reflections() throws IOException {
    return Files.readString(
        terminal.attempts().resolve(terminal.only().id() + ".reflections.json"));
  }
}
