package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.sideomside.attempt.TakenDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --choices}: a list plays without asking. */
class ChoicesTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private OwnStories own;

  @BeforeEach
  void begin() {
    terminal = new Terminal(folder.resolve("data"));
    own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
  }

  private Terminal.Read choose(String choices, String... more) {
    String[] all = new String[more.length + 5];
    System.arraycopy(more, 0, all, 0, more.length);
    all[more.length] = "--choices";
    all[more.length + 1] = choices;
    all[more.length + 2] = "prove";
    all[more.length + 3] = "--stories";
    all[more.length + 4] = own.path();
    return terminal.run(all);
  }

  @Test
  void aWholeListPlaysToTheEndAndDebriefs() {
    String out = choose("ut,ti").well().out();
    assertThat(out)
        .containsSubsequence("Du velger: Gå ut til ham.", "Du velger: Ti stille.", "Slutt. ");
    assertThat(terminal.only().decisions())
        .extracting(TakenDecision::chosen)
        .containsExactly("ut", "ti");
  }

  @Test
  void aListThatEndsEarlyNamesTheDecisionAndItsOptions() {
    assertThat(choose("ut").refused().err())
        .isEqualTo("Listen over valg tok slutt ved «regnet». Her kan du velge: regn, ti.\n");
  }

  @Test
  void aListThatEndsEarlyIsToldInEnglishToo() {
    own.with("prove", "en", OwnStories.SMALL_EN);
    assertThat(choose("ut", "--lang", "en").refused().err())
        .isEqualTo("The list of choices ended at “regnet”. Here you may choose: regn, ti.\n");
  }

  @Test
  void anUnknownChoiceIsNamedWithThoseThereAre() {
    assertThat(choose("ut,borte").refused().err())
        .isEqualTo("Ved «regnet» finnes ikke valget «borte». Her kan du velge: regn, ti.\n");
  }

  @Test
  void choicesLeftOverAreNamed() {
    assertThat(choose("ut,ti,mer,til").refused().err())
        .isEqualTo("Fortellingen var slutt. Disse valgene ble til overs: mer, til.\n");
  }

  @Test
  void noneBeforeAChoiceIsRecorded() {
    assertThat(choose("ut,none,ti").well().out()).contains("Det er notert at ingen");
    assertThat(terminal.only().decisions())
        .extracting(TakenDecision::noneFirst)
        .containsExactly(false, true);
  }

  @Test
  void noneWithNothingAfterItIsTooFew() {
    assertThat(choose("ut,none").refused().err()).contains("tok slutt ved «regnet»");
  }

  @Test
  void blanksRoundAnIdAreForgiven() {
    choose("ut, ti").well();
  }

  @Test
  void anEmptyListIsTooFewOrUnknownNeverAFault() {
    assertThat(choose("").refused().err()).contains("«dora»");
  }

  @Test
  void whatWasChosenBeforeTheListEndedIsKept() {
    choose("ut").refused();
    assertThat(terminal.only().decisions()).hasSize(1);
  }

  @Test
  void aShippedScenarioNamesTheDecisionAndItsOptions() {
    assertThat(terminal.run("--choices", "vent", "bilturen").refused().err())
        .contains("«stille-i-bilen»")
        .contains("radio, stille");
  }
}
