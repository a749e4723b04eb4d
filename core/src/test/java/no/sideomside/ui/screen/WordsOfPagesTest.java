package no.sideomside.ui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Closing;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.rubric.Principle;
import no.sideomside.rubric.Rubric;
import no.sideomside.rubric.Wording;
import no.sideomside.story.Heading;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What cards and lists say; how they look is seen in the pictures of the pages. */
class WordsOfPagesTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private final Texts nb = Texts.in(Language.NB);
  private final Texts en = Texts.in(Language.EN);

  @Test
  void aCardSaysWhatTheStoryTrainsAndWhatToKnowOfIt() {
    CardText card = CardText.of(nb, heading(), rubric(), null, null, false);

    assertThat(card.title()).isEqualTo("Bilturen");
    assertThat(card.marks()).isEmpty();
    assertThat(card.facts())
        .containsExactly("Omtrent 15 minutter", "Øver: Håp\u00a0· ukjent", "Om skam.");
  }

  @Test
  void aCardSaysThatOneHasBegun() {
    CardText card = CardText.of(nb, heading(), rubric(), attempt(4, null), null, false);

    assertThat(card.marks()).containsExactly("Begynt: 4 valg tatt");
  }

  @Test
  void aCardAmongOthersSaysOnlyWhatOneChoosesBy() {
    CardText card = CardText.of(nb, heading(), rubric(), null, null, true);

    assertThat(card.facts()).containsExactly("Omtrent 15 minutter", "Om skam.");
  }

  @Test
  void aCardSaysThatTheStoryIsInAnotherLanguage() {
    CardText card = CardText.of(en, heading(), rubric(), null, null, false);

    assertThat(card.marks()).containsExactly("This one is only written in bokmål.");
    assertThat(card.facts().get(1)).isEqualTo("Trains: Hope\u00a0· ukjent");
  }

  @Test
  void anUnfinishedAttemptGoesOnWhereItsStoryIsHere() {
    AttemptLine line = AttemptLine.of(nb, attempt(1, null), true, NOW, OSLO);

    assertThat(line.goesOn()).isTrue();
    assertThat(line.call()).isEqualTo("Gå videre");
    assertThat(line.facts().replace('\u00a0', ' '))
        .isEqualTo("i dag kl. 9.05 · ett valg · ikke ferdig · øving");
  }

  @Test
  void anUnfinishedAttemptAtAStoryThatIsGoneIsLookedBackOn() {
    AttemptLine line = AttemptLine.of(nb, attempt(1, null), false, NOW, OSLO);

    assertThat(line.goesOn()).isFalse();
    assertThat(line.call()).isEqualTo("Se tilbake");
  }

  @Test
  void anEndedAttemptSaysHowItEnded() {
    AttemptLine line = AttemptLine.of(nb, attempt(2, "Dere kom fram"), true, NOW, OSLO);

    assertThat(line.goesOn()).isFalse();
    assertThat(line.facts()).contains("slutt: Dere kom fram");
  }

  @Test
  void aDateIsSaidAsOneWouldToday() {
    assertThat(DateWords.of(nb, Instant.parse("2026-11-20T22:59:00Z"), NOW, OSLO))
        .isEqualTo("i går kl. 23.59");
    assertThat(DateWords.of(nb, Instant.parse("2026-05-03T10:00:00Z"), NOW, OSLO))
        .isEqualTo("3. mai 2026");
    assertThat(DateWords.of(en, NOW, NOW, OSLO)).isEqualTo("today at 13:00");
  }

  @Test
  void everySizeOfTextIsFoundAgain() {
    List<Integer> sizes = TextSizes.all();
    assertThat(sizes).startsWith(100).endsWith(200).hasSize(11);
    for (int i = 0; i < sizes.size(); i++) {
      assertThat(TextSizes.index(TextSizes.at(i))).isEqualTo(i);
    }
  }

  @Test
  void everySpeedOfTextIsFoundAgain() {
    for (TextSpeed speed : TextSpeed.values()) {
      assertThat(TextSpeed.of(speed.lettersPerSecond())).isEqualTo(speed);
    }
    assertThat(TextSpeed.of(55)).isEqualTo(TextSpeed.USUAL);
  }

  private static Heading heading() {
    return new Heading(
        "bilturen",
        "Bilturen",
        Language.NB,
        "1",
        "Side om side",
        15,
        List.of("haap", "ukjent"),
        "Om skam.",
        List.of(),
        List.of(),
        "ombruksbua",
        1,
        List.of());
  }

  private static Rubric rubric() {
    Wording name = new Wording(Map.of("nb", "Håp", "en", "Hope"));
    Principle hope = new Principle("haap", "chime", name, name, name, name, List.of());
    return new Rubric("1", List.of(), List.of(hope), "0".repeat(64));
  }

  private static Attempt attempt(int decisions, @Nullable String ending) {
    Instant when = Instant.parse("2026-11-21T08:05:00Z");
    TakenDecision decision =
        new TakenDecision(
            "d", when, List.of(), null, null, false, "a", false, null, null, null, List.of());
    return new Attempt(
        Attempt.SCHEMA,
        "a-1",
        "p-1",
        "lun måke",
        "bilturen",
        "1",
        "Bilturen",
        "nb",
        "0".repeat(64),
        "1".repeat(64),
        Mode.PRACTICE,
        1,
        1,
        null,
        List.of(),
        when,
        ending == null ? null : when,
        ending == null ? null : "slutt",
        ending == null ? null : new Closing(List.of(), false, ending),
        java.util.Collections.nCopies(decisions, decision),
        null);
  }
}
