package no.sideomside.debrief.team;

import static no.sideomside.debrief.team.TeamTrial.option;
import static no.sideomside.debrief.team.TeamTrial.outside;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import no.sideomside.attempt.Said;
import no.sideomside.attempt.TakenOption;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a team is told of its choices, and what it is not. */
class TeamSheetTest {
  private static final TakenOption[] OPTIONS = {
    option("vent", "Vent litt.", "egenmakt+1"),
    option("gaa", "Gå inn.", "egenmakt-1", "relasjon+1"),
    option("ring", "Ring først.")
  };

  @TempDir private Path folder;
  private TeamTrial team;

  @BeforeEach
  void begin() {
    team = new TeamTrial(folder);
  }

  @Test
  void fivePlayersAreToldOfInWords() throws SentenceException {
    team.all("dora", List.of("vent", "vent", "vent", "gaa", "gaa"), OPTIONS);
    assertThat(team.sheet())
        .contains("De fleste: Vent litt.", "Noen: Gå inn.", "Ingen: Ring først.");
  }

  @Test
  void aDecisionIsCalledByTheWordsItWasMetAtInTheLanguageOfTheSheet() throws SentenceException {
    for (int i = 0; i < 6; i++) {
      team.player("p" + i)
          .telling(i < 3 ? "nb" : "en", "1", "s" + i / 3)
          .hearing(
              new Said(null, "Han setter seg."),
              new Said("Jonas", i < 3 ? "Vet ikke." : "Don’t know."))
          .picks("vet-ikke", "vent", OPTIONS)
          .kept();
    }
    assertThat(team.sheet())
        .contains("«Jonas: Vet ikke»")
        .doesNotContain("Vet ikke\n", "setter seg");
    assertThat(team.sheet(Language.EN)).contains("“Jonas: Don’t know”");
  }

  @Test
  void wordsThatHangOnWhatAPlayerDidBeforeAreNoNameForADecision() throws SentenceException {
    for (int i = 0; i < 6; i++) {
      team.player("p" + i)
          .hearing(new Said(null, i < 4 ? "Hun husker at du ringte." : "Hun ser på deg."))
          .picks("dora", "vent", OPTIONS)
          .kept();
    }
    assertThat(team.sheet()).contains("Dora").doesNotContain("ringte", "ser på deg");
  }

  @Test
  void ofFourPlayersNothingIsToldNotEvenWhichChoicesTheyMet() throws SentenceException {
    team.all("dora", List.of("vent", "vent", "vent", "gaa"), OPTIONS);
    assertThat(team.sheet())
        .doesNotContain("Vent litt.", "Gå inn.", "Dora", "dora", "De fleste", "Hva med")
        .contains("Ingen valg er møtt av fem eller flere", "Når hos oss kunne dette skje?");
  }

  @Test
  void aDecisionThatFourOfSixMetIsLeftOutWhole() throws SentenceException {
    for (int i = 0; i < 6; i++) {
      TeamTrial.Play play = team.player("p" + i).picks("dora", i < 2 ? "vent" : "gaa", OPTIONS);
      (i < 4 ? play.picks("trappa", "ring", OPTIONS) : play).kept();
    }
    assertThat(team.sheet()).contains("Dora").doesNotContain("Trappa", "trappa");
  }

  @Test
  void onePersonPlayingFiveTimesIsOnePlayer() throws SentenceException {
    for (int i = 0; i < 5; i++) {
      team.player("den samme").picks("dora", "vent", OPTIONS).kept();
    }
    assertThat(team.sheet()).doesNotContain("Dora");
  }

  @Test
  void aPlayerCountsAsTheyChoseTheFirstTimeTheyMetTheDecision() throws SentenceException {
    for (int i = 0; i < 5; i++) {
      team.player("p" + i).started("2026-11-03T10:00:00Z").picks("dora", "gaa", OPTIONS).kept();
      team.player("p" + i)
          .started("2026-11-02T10:00:00Z")
          .picks("dora", "vent", OPTIONS)
          .picks("dora", "ring", OPTIONS)
          .kept();
    }
    assertThat(team.sheet()).contains("Alle: Vent litt.", "Ingen: Gå inn.", "Ingen: Ring først.");
  }

  @Test
  void aDecisionFirstMetInALaterAttemptCountsFromThatOne() throws SentenceException {
    for (int i = 0; i < 5; i++) {
      team.player("p" + i).picks("dora", "vent", OPTIONS).kept();
      team.player("p" + i)
          .started("2026-11-04T10:00:00Z")
          .picks("dora", "gaa", OPTIONS)
          .picks("trappa", "gaa", OPTIONS)
          .kept();
    }
    assertThat(team.sheet()).containsSubsequence("Dora", "Alle: Vent litt.", "Trappa", "Alle: Gå");
  }

  @Test
  void whereTheyChoseMostDifferentlyComesFirst() throws SentenceException {
    List<List<String>> picks =
        List.of(
            List.of("vent", "vent", "vent", "vent", "gaa", "gaa"),
            List.of("vent", "vent", "vent", "gaa", "gaa", "ring"),
            List.of("vent", "vent", "gaa", "gaa", "ring", "ring"));
    for (int i = 0; i < 6; i++) {
      TeamTrial.Play play = team.player("p" + i);
      play.picks("nesten", picks.get(0).get(i), OPTIONS);
      play.picks("halvt", picks.get(1).get(i), OPTIONS);
      play.picks("delt", picks.get(2).get(i), OPTIONS).kept();
    }
    assertThat(team.sheet()).containsSubsequence("Delt\n", "Halvt\n", "Nesten\n");
  }

  @Test
  void theOrderTellsNoMoreThanTheWords() throws SentenceException {
    // Four of five and three of five are both «de fleste»: the story decides, not the numbers.
    List<String> four = List.of("vent", "vent", "vent", "vent", "gaa");
    List<String> three = List.of("vent", "vent", "vent", "gaa", "gaa");
    for (int i = 0; i < 5; i++) {
      team.player("p" + i)
          .picks("aa", four.get(i), OPTIONS)
          .picks("bb", three.get(i), OPTIONS)
          .kept();
    }
    assertThat(team.sheet()).containsSubsequence("Aa\n", "Bb\n");
  }

  @Test
  void noneOfTheseIsToldAsAShare() throws SentenceException {
    for (int i = 0; i < 5; i++) {
      team.player("p" + i).picks("dora", "vent", i < 2, OPTIONS).kept();
    }
    assertThat(team.sheet()).contains("Noen sa først at ingen av disse passet.");
  }

  @Test
  void agreementOnWhatLiesOutsideOnesAuthorityIsToBeLookedAtTwice() throws SentenceException {
    team.all(
        "dora",
        Collections.nCopies(5, "laas"),
        outside("inn-i-boligen", "laas", "Lås opp.", "egenmakt-2"),
        option("vent", "Vent.", "egenmakt+1"));
    assertThat(team.sheet())
        .containsSubsequence(
            "Der alle valgte likt",
            "Alle: Lås opp.",
            "utenfor det en ansatt i teamet har lov til",
            "Et annet valg gjorde mer",
            "Valget gikk mot: Egenmakt");
  }

  @Test
  void agreementOnWhatNothingSpeaksAgainstIsAskedWhatHoldsItUp() throws SentenceException {
    team.all("dora", Collections.nCopies(5, "vent"), OPTIONS);
    assertThat(team.sheet()).contains("Hva er det som gjør at dere får det til?");
  }

  @Test
  void thePrinciplesAreToldByWhatWasChosenWithoutASum() throws SentenceException {
    team.all("dora", List.of("vent", "vent", "vent", "vent", "gaa", "gaa", "gaa"), OPTIONS);
    assertThat(team.sheet())
        .containsSubsequence(
            "Egenmakt\n", "For (▲): Dora (om lag halvparten).", "Mot (▼): Dora (om lag halv");
  }

  @Test
  void anOptionThatFewWerePutIsNotShown() throws SentenceException {
    TakenOption rare = option("noekkel", "Bruk nøkkelen du fikk.");
    for (int i = 0; i < 7; i++) {
      TeamTrial.Play play = team.player("p" + i);
      (i < 2
              ? play.picks("dora", "noekkel", OPTIONS[0], OPTIONS[1], rare)
              : play.picks("dora", "vent", OPTIONS[0], OPTIONS[1]))
          .kept();
    }
    assertThat(team.sheet())
        .contains("De fleste: Vent litt.", "Noen få fikk også andre valg.")
        .doesNotContain("nøkkelen", "noekkel");
  }

  @Test
  void wordsThatHangOnWhatAFewDidAreNotShown() throws SentenceException {
    for (int i = 0; i < 6; i++) {
      String words = i < 2 ? "Si unnskyld for det du sa." : "Vent litt.";
      team.player("p" + i).picks("dora", "vent", option("vent", words), OPTIONS[1]).kept();
    }
    assertThat(team.sheet()).contains("Alle: vent").doesNotContain("unnskyld");
  }

  @Test
  void theSheetIsInTheLanguageAskedFor() throws SentenceException {
    team.all("dora", Collections.nCopies(5, "vent"), OPTIONS);
    assertThat(team.sheet(Language.EN)).contains("Everyone: Vent litt.", "twenty minutes");
  }
}
