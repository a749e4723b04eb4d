package no.sideomside.debrief;

import static no.sideomside.debrief.Built.attempt;
import static no.sideomside.debrief.Built.decision;
import static no.sideomside.debrief.Built.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Closing;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DebriefTextTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private static String text(Language language, Debrief debrief) {
    return new DebriefText(Texts.in(language), OSLO).write(debrief);
  }

  private static String nb(Attempt attempt, RubricFolder folder) {
    return text(Language.NB, Debrief.of(attempt, null, folder));
  }

  private static String nb(Built.Decision... decisions) {
    return nb(attempt(decisions), Built.shipped());
  }

  @Test
  void sectionsComeInTheOrderOfThePrinciples() {
    assertThat(text(Language.NB, Sample.debrief()))
        .containsSubsequence(
            "Bilturen\nSpilt 23.11.2026 klokka 13.10.",
            "\nDet du håpet, og det du gjorde\n",
            "\nDet som ikke er ditt å avgjøre\n",
            "\nSteder å stoppe ved\n",
            "\nVeien du gikk\n1. Du hentet",
            "\nSlutten het «Av ved broen».\n",
            "\nPartituret: hvor prinsippene sto på spill\n",
            "\nDet man kan være uenige om\n",
            "\nLovkort\n",
            "\nSpørsmål som står åpne\n",
            "\nFire spørsmål til deg selv\n",
            "\nHvem tar du dette med, og når?\n",
            "\nOm fortellingen\n");
  }

  @Test
  void theSameInEnglish() {
    assertThat(text(Language.EN, Sample.debrief()))
        .containsSubsequence(
            "Bilturen\nPlayed 23 November 2026 at 13:10.",
            "\nThe story was played in bokmål.\n",
            "\nWhat you hoped, and what you did\n",
            "\nWhat is not yours to settle\n",
            "\nPlaces to stop\n",
            "\nThe way you went\n",
            "\nThe score, as in music: where the principles were at stake\n",
            "\nWhat people can disagree about\n",
            "\nLaw cards\n",
            "\nQuestions that stand open\n",
            "\nFour questions for yourself\n",
            "\nWho will you take this to, and when?\n",
            "\nAbout the story\n");
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsAddedUpOrRanked(Language language) {
    assertThat(text(language, Sample.debrief()))
        .doesNotContain("%", "!", "\t", "  ")
        .doesNotContainPattern(
            "(?iu)prosent|percent|total|\\bsum\\b|poeng|points|gjennomsnitt|average|nivå|level"
                + "|bestått|flink|riktig|galt|\\bfeil valg|correct|wrong|well done|bra jobba");
  }

  @ParameterizedTest
  @EnumSource
  void theSameDebriefGivesTheSameText(Language language) {
    assertThat(text(language, Sample.debrief())).isEqualTo(text(language, Sample.debrief()));
  }

  @Test
  void aRowIsToldInWordsThenAsASentenceThenInMarks() {
    String text =
        nb(
            decision("a", option("x").score("egenmakt", -1), option("y").score("egenmakt", 1)),
            decision("b", option("x"), option("y").score("egenmakt", -1)),
            decision("c", option("x"), option("y")),
            decision("d", option("x"), option("y").score("egenmakt", -1)),
            decision("e", option("x"), option("y").score("egenmakt", -1)),
            decision("f-g", option("x"), option("y").score("egenmakt", -1)).inDanger());

    assertThat(text)
        .contains(
            """
            Egenmakt
            Hvem bestemmer, og hvem gjør det?
            1. a: litt mot (▼); et annet valg gjorde mer (ring).
            2. b: urørt (○).
            4. d: urørt (○).
            5. e: urørt (○).
            6. f g, mens det var fare for liv: urørt (○).
            Egenmakt sto på spill 5 ganger: 0 for, 1 mot, 4 urørt.
            Det samme i tegn: (▼) ○ · ○ ○ ○
            """)
        .contains("Ved valg 6 var det fare for liv.\nEtter valg 6 kom slutten, «Hjem igjen».");
  }

  @Test
  void underThreeMomentsTheMomentsStandAlone() {
    assertThat(nb(decision("a", option("x").score("haap", 2), option("y"))))
        .contains("1. a: tydelig for (▲).\nDet samme i tegn: ▲\n")
        .doesNotContain("sto på spill 1");
  }

  @Test
  void untilAPanelHasRatedTheAuthorsHave() {
    assertThat(nb(decision("a", option("x").score("haap", 2), option("y"))))
        .contains("\nVurdert av forfatterne.\n");
  }

  @Test
  void aPanelsMedianIsToldWithTheAuthorsScoreBesideIt() {
    assertThat(
            nb(decision("a", option("x").score("haap", 2).panel("haap", 0.5, 6, 1), option("y"))))
        .contains(
            """
            1. a: litt for (▲).
            Valg 1: Et panel på 6 sier litt for (▲), med ett trinn mellom seg. Forfatterne sa tydelig for (▲).
            """);
  }

  @Test
  void aPanelThatSaysTheSameIsToldOnlyWhereOneStops() {
    String text =
        nb(decision("a", option("x").score("haap", 2).panel("haap", 2, 6, 0), option("y")));
    assertThat(text)
        .contains("Tydelig for: Håp. Et panel på 6 sier det samme som forfatterne.\n")
        .contains("1. a: tydelig for (▲).\nDet samme i tegn: ▲\n");
  }

  @Test
  void whereOneStopsWhatWasLeftAloneIsToldInOneLineAfterWhatWasDone() {
    assertThat(
            nb(
                decision(
                    "a",
                    option("x").score("haap", 2),
                    option("y").score("egenmakt", 1).score("mening", 1).score("hverdag", -1))))
        .contains(
            """
            Tydelig for: Håp.
            Urørt: Det som betyr noe; Egenmakt; Hverdag og praktisk hjelp.
            """);
  }

  @Test
  void disagreementIsShownAndNotCounted() {
    assertThat(
            nb(
                decision(
                    "a",
                    option("x").score("haap", 2).panel("haap", 1, 7, 3),
                    option("y").score("haap", 1))))
        .contains(
            """
            1. a: til samtale (◇).
            Uenighet i fagpanelet ved valg 1. Da telles det ikke.
            Det samme i tegn: ◇
            """)
        .contains("Til samtale, ikke talt med: Håp (uenighet i fagpanelet).\n")
        .contains(
            """
            Valg 1, a: Håp
            Du valgte: Velg x
            Uenighet i fagpanelet: 7 har vurdert dette, og fra laveste til høyeste er det 3 trinn. Da telles det ikke.
            Midt i panelet ligger litt for (▲). Forfatterne sa tydelig for (▲).
            """);
  }

  @Test
  void lifeComesFirst() {
    Attempt attempt =
        attempt(
            "slutt",
            new Closing(List.of(), true, "Slutt"),
            decision(
                    "a",
                    option("x").recap("Du gikk.").floor("liv").why("Faren var nær."),
                    option("y"))
                .inDanger());

    assertThat(nb(attempt, Built.shipped(Map.of(), Map.of("liv", Built.card("liv", true)))))
        .contains(
            """
            Fare for liv
            Fra valg 1 og helt til slutten var det fare for liv.

            Valg 1, a
            Du gikk.
            Her var det fare for liv, og valget lot faren ligge. Liv går først. Det som var godt i valget ellers, veier ikke opp for det.
            Begrunnelsen: Faren var nær.
            Lovkort: Tittel på liv
            Det kortet sier.
            Kilde: loven § 1
            Sist kontrollert 21.11.2026.
            Ingen jurist har lest dette kortet ennå.
            """);
  }

  @Test
  void sourcesSayHowFarTheyCarry() {
    RubricFolder folder =
        Built.shipped(
            Map.of("s", Built.source("s", "Almvik, Olsø og Norvoll", "2010 eller senere")),
            Map.of("kort", Built.card("kort", false)));
    Built.Option option =
        option("x")
            .score("haap", 1)
            .why("Slik er det.")
            .source("s", "user")
            .source("s", "staff")
            .source("s", "literature")
            .source("s", "inferred")
            .source("s", "annet")
            .source("kort", "law")
            .source("ours", "inferred")
            .source("borte", "staff")
            .localSource("lokal", "Rutinen vår");

    assertThat(nb(attempt(decision("a", option, option("y"))), folder))
        .contains(
            """
            Begrunnelsen: Slik er det.
            Kilde: Almvik, Olsø og Norvoll (2010 eller senere), sagt av en bruker.
            Kilde: Almvik mfl. (2010 eller senere), sagt av ansatte.
            Kilde: Almvik mfl. (2010 eller senere), fra litteraturen.
            Kilde: Almvik mfl. (2010 eller senere), vår slutning.
            Kilde: Almvik mfl. (2010 eller senere).
            Kilde, i loven: loven § 1.
            Kilde: vår egen slutning.
            Kilde: «borte», som ikke lenger finnes i kildelisten.
            Kilde, fra dere selv: Rutinen vår.
            """);
  }

  @Test
  void whatIsNoLongerThereIsShownAsSuch() {
    assertThat(
            nb(
                decision("a", option("x").score("gammelt", 1).law("kort"), option("y")),
                decision("b", option("x"), option("y")).taking("borte")))
        .contains("«gammelt» (finnes ikke lenger blant prinsippene)\n1. a: litt for (▲).")
        .contains("Lovkortet «kort» finnes ikke lenger i samlingen.")
        .contains("2. Valget «borte» står ikke lenger i filen.");
  }

  @Test
  void anotherOrganisationsPrinciplesStandInTheirPlace() {
    Attempt attempt = attempt(decision("a", option("x").score("mot", 1), option("y")));

    assertThat(nb(attempt, Built.principles("mot", "ro")))
        .contains("Mot\nHva med mot?\n1. a: litt for (▲).")
        .contains("Ikke på spill på denne veien: Ro.")
        .doesNotContain("Egenmakt", "Prinsippene er endret");
  }

  @Test
  void aChangedRubricIsTold() {
    assertThat(nb(decision("a", option("x").score("haap", 1), option("y"))))
        .contains("Prinsippene er endret siden du spilte.");
  }

  @Test
  void noneOfTheseIsTold() {
    assertThat(
            nb(
                decision("a", option("x").score("haap", 1).recap("Du ventet."), option("y"))
                    .noneFirst()))
        .contains("1. Du sa først at ingen av disse passet. Du ventet.")
        .contains("Du sa først at ingen av disse passet.\nDu valgte: Velg x");
  }

  @Test
  void aDecisionMetTwiceIsNamedAsSuch() {
    assertThat(
            nb(
                decision("a", option("x").score("haap", 1), option("y")),
                decision("a", option("x"), option("y").score("haap", 1))))
        .contains("2. a, for andre gang: urørt (○); et annet valg gjorde mer (ring).")
        .contains("Det samme i tegn: ▲ (○)");
  }

  @Test
  void anUnfinishedAttemptSaysSo() {
    assertThat(
            nb(
                Built.unfinished(decision("a", option("x").score("haap", 1), option("y"))),
                Built.shipped()))
        .contains("Fortellingen er ikke spilt til slutt. Her er veien så langt.")
        .doesNotContain("Slutten", "slutten");
  }

  @ParameterizedTest
  @EnumSource
  void withoutDecisionsThereIsLittleToSay(Language language) {
    assertThat(text(language, Debrief.of(Built.unfinished(), null, Built.shipped())).lines())
        .hasSizeLessThan(15);
  }

  @Test
  void freeChoicesAlonePutNothingAtStake() {
    assertThat(nb(decision("a", option("x").free().recap("Du gikk."), option("y").free())))
        .contains("1. Du gikk.")
        .contains("Ingen av valgene du tok, satte noe prinsipp på spill.")
        .doesNotContain("Vurdert av", "▲");
  }

  @Test
  void wordsFromAStoryAreNeverPatterns() {
    assertThat(
            nb(
                decision(
                    "a", option("x").text("Si {0}, 'ja' og\nnei.").score("haap", 1), option("y"))))
        .contains("1. Du valgte: Si {0}, 'ja' og nei.");
  }
}
