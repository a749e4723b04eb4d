package no.sideomside.debrief;

import static no.sideomside.debrief.Built.decision;
import static no.sideomside.debrief.Built.option;
import static no.sideomside.debrief.Built.room;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.sideomside.attempt.Attempt;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheet of an hour in a room. */
class RoomReportTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private static Debrief debrief(Attempt attempt) {
    return Debrief.of(
        attempt,
        null,
        Built.shipped(
            Map.of("000-P2", Built.source("000-P2", "Almvik", "2010")),
            Map.of("liv", Built.card("liv", true))));
  }

  private static String text(Language language, Attempt attempt) {
    return new DebriefText(Texts.in(language), OSLO).write(debrief(attempt));
  }

  private static String nb(Built.Decision... decisions) {
    return text(Language.NB, room(decisions));
  }

  private static Attempt hour() {
    return room(
        decision(
                "stillheten",
                option("vent")
                    .text("La det være stille.")
                    .score("relasjon", 2)
                    .why("I bilen må ingen levere noe.")
                    .source("000-P2", "staff"),
                option("snakk").text("Snakk om været.").score("relasjon", -1).why("Prat fyller."),
                option("radio").text("Skru på radioen.").why("Lyd er lyd."))
            .said("Jonas", "Mm.")
            .ask("Hva gjør stillhet med deg?")
            .votes(3, 4, 0)
            .taking("snakk")
            .roomOption("Spørre om han vil ha vinduet åpent."),
        decision(
                "broen",
                option("stopp").floor("liv").score("haap", -1),
                option("gaa").score("haap", 1))
            .votes(6, 0)
            .inDanger(),
        decision("kassa", option("inn"), option("ut")).votes(2, 2));
  }

  @Test
  void sectionsGoFromWhatTheRoomDoesNextToWhatItLooksUp() {
    assertThat(text(Language.NB, hour()))
        .containsSubsequence(
            "Bilturen\nI rommet 23.11.2026 klokka 13.10.\n",
            "\nFare for liv\n",
            "\nDet dere gjorde\n",
            "1. Snakk om været. (4 av 7)\n",
            "2. Velg stopp (alle)\n",
            "Slutten het «Hjem igjen».\n",
            "\nDer dere var mest delt\n",
            "\nÉn ting å prøve\n",
            "\nHva: ___",
            "\nHvem: ___",
            "\nNår: ___",
            "\nDe andre valgene\n",
            "\nBegrunnelsene\n",
            "\nPartituret: hvor prinsippene sto på spill\n",
            "\nLovkort\n");
  }

  @Test
  void theSameInEnglish() {
    assertThat(text(Language.EN, hour()))
        .containsSubsequence(
            "In the room, 23 November 2026 at 13:10.",
            "\nWhere you were most split\n",
            "\nOne thing to try\n",
            "\nWhat: ___",
            "\nWho: ___",
            "\nWhen: ___",
            "\nThe other choices\n",
            "\nThe reasons\n");
  }

  @Test
  void theMostSplitPlaceComesFirstAndFurtherOnTheReasonOfEverythingSomebodyVotedFor() {
    String sheet = text(Language.NB, hour());
    assertThat(sheet)
        .containsSubsequence(
            "Der dere var mest delt",
            "Valg 3, kassa",
            "Valg 1\nJonas: Mm.\n",
            "3 stemmer: La det være stille.",
            "4 stemmer, og det dere gikk videre med: Snakk om været.",
            "Ingen stemte for: Skru på radioen.",
            "Rommets eget forslag: Spørre om han vil ha vinduet åpent.",
            "Et spørsmål som står åpent: Hva gjør stillhet med deg?",
            "Én ting å prøve",
            "Begrunnelsene",
            "\nLa det være stille.\nI bilen må ingen levere noe.\n",
            "Kilde: Almvik (2010), sagt av ansatte.",
            "Dere gikk videre med: Snakk om været.\nPrat fyller.\n");
    assertThat(sheet).doesNotContain("Lyd er lyd.");
    String split = sheet.substring(0, sheet.indexOf("Én ting å prøve"));
    assertThat(split).doesNotContain("Prat fyller.", "Valg 2, broen");
  }

  @Test
  void everyOtherDecisionStandsWithItsVotesWhatWasGoneOnWithAndTheRoomsOwn() {
    String sheet =
        nb(
            decision("a", option("en"), option("to")).votes(3, 3),
            decision("b", option("en"), option("to")).votes(3, 3),
            decision("c", option("en").text("Ring."), option("to").text("Vent."), option("tre"))
                .ask("Hvem ringer?")
                .votes(1, 5, 0)
                .taking("to")
                .roomOption("Banke på."));
    assertThat(sheet.substring(sheet.indexOf("De andre valgene")))
        .contains(
            """
            De andre valgene

            Valg 3, c
            1 stemme: Ring.
            5 stemmer, og det dere gikk videre med: Vent.
            Rommets eget forslag: Banke på.
            Et spørsmål som står åpent: Hvem ringer?
            """)
        .contains("Rommets egne forslag står også i filen fra denne timen.")
        .doesNotContain("Velg tre", "Valg 1, a", "Valg 2, b");
  }

  @Test
  void whatIsNotTheTeamsToSettleStandsOnTheFirstPageAndItsReasonAndLawCardFurtherOn() {
    String sheet = text(Language.NB, hour());
    assertThat(sheet)
        .containsSubsequence(
            "\nFare for liv\n",
            "Ved valg 2 gikk dere videre med: Velg stopp",
            "Liv går først.",
            "står lenger bak.",
            "Det dere gjorde",
            "\nLovkort\n",
            "Lovkort: ",
            "Sist kontrollert");
  }

  @Test
  void aRoomThatDidNotCountHasTheStorysOwnPlacesToStop() {
    String sheet =
        nb(
            decision(
                    "a",
                    option("en").score("haap", 2).why("En grunn."),
                    option("to").score("haap", -2).why("En annen."))
                .ask("Hva så dere?")
                .taking("to"),
            decision("b", option("en").score("mening", 1), option("to").score("mening", -1))
                .votes(0, 0));
    assertThat(sheet)
        .containsSubsequence(
            "\n1. Velg to\n",
            "Steder å stoppe ved",
            "Valg 1, a",
            "Her ble det ikke telt.",
            "Dere gikk videre med: Velg to",
            "Begrunnelsene",
            "Noe annet dere kunne ha valgt: Velg en\nEn grunn.",
            "Dere gikk videre med: Velg to\nEn annen.")
        .doesNotContain("Der dere var mest delt", "stemmer:");
  }

  @Test
  void twoPlacesAreSingledOut() {
    String sheet =
        nb(
            decision("a", option("en"), option("to")).votes(5, 1),
            decision("b", option("en"), option("to")).votes(3, 3),
            decision("c", option("en"), option("to")).votes(4, 2),
            decision("d", option("en"), option("to")).votes(2, 4));
    String split = sheet.substring(0, sheet.indexOf("Én ting å prøve"));
    assertThat(split)
        .containsSubsequence("Valg 2, b", "Valg 3, c")
        .doesNotContain("Valg 1, a", "Valg 4, d");
  }

  @Test
  void theSheetSpeaksToARoomAndNotToOnePlayer() {
    assertThat(text(Language.NB, hour()))
        .doesNotContain("Du valgte", "Du håpet", "du tok", "du spilte");
    assertThat(text(Language.EN, hour())).doesNotContain("You hoped", "Who will you");
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsAddedUpOverTheHourAndNothingIsRight(Language language) {
    assertThat(text(language, hour()))
        .doesNotContain("%", "!")
        .doesNotContainPattern(
            "(?iu)prosent|percent|total|poeng|points|gjennomsnitt|average|flertall|majority"
                + "|riktig|galt|correct|wrong|vant|won\\b");
  }

  @ParameterizedTest
  @EnumSource
  void theScriptTakesTwentyMinutesInFiveSteps(Language language) {
    List<RoomScript.Step> steps = RoomScript.steps(Texts.in(language));
    assertThat(steps).hasSize(5);
    assertThat(steps.stream().mapToInt(RoomScript.Step::minutes).sum()).isEqualTo(20);
  }

  @Test
  void onAPageTheVotesHaveABarAsLongAsTheirPart() {
    assertThat(new DebriefHtml(Texts.in(Language.NB), OSLO).write(debrief(hour())))
        .contains(
            "<p class=\"votes\"><span class=\"bar\"><span style=\"width: 43%\"></span></span>"
                + "3 stemmer: La det være stille.</p>")
        .contains("<p class=\"blank\">Hvem:</p>");
  }

  @Test
  void whatTheRoomWroteIsTextAndNothingElse() {
    String page =
        new DebriefHtml(Texts.in(Language.NB), OSLO)
            .write(
                debrief(
                    room(
                        decision("a", option("en"), option("to"))
                            .votes(1, 1)
                            .roomOption("<script>alert(1)</script> & \"ja\""))));
    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script");
  }
}
