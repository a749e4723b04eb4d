package no.sideomside.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences that quote somebody in another language. */
class WordsTest {
  private static final Texts NB = Texts.in(Language.NB);

  @Test
  void aQuotationKeepsItsLanguageAndTheRestIsThePages() {
    Words said = NB.words("debrief.chose", Words.in(Language.EN, "Go out to him."));

    assertThat(said.parts())
        .containsExactly(
            new Words.Part("Du valgte: ", null), new Words.Part("Go out to him.", Language.EN));
    assertThat(said.plain()).isEqualTo(NB.get("debrief.chose", "Go out to him."));
  }

  @Test
  void aQuotationInASentenceThatStandsInAnotherKeepsItToo() {
    Words name = NB.words("debrief.name_again", Words.in(Language.EN, "the door"));

    assertThat(NB.words("debrief.at", 3, name).parts())
        .containsExactly(
            new Words.Part("Valg ", null),
            new Words.Part("3", null),
            new Words.Part(", ", null),
            new Words.Part("the door", Language.EN),
            new Words.Part(", for andre gang", null));
  }

  @Test
  void whatLooksLikeAPatternOrIsNoLetterAtAllIsQuotedAsItStands() {
    String hostile = "{0} '{1}' \uFFFF <b>";

    assertThat(NB.words("debrief.chose", Words.in(Language.EN, hostile)).parts())
        .contains(new Words.Part(hostile, Language.EN));
  }

  @Test
  void onOneLineNothingIsLostBetweenLanguages() {
    Words said =
        new Words(
            List.of(
                new Words.Part(" Du valgte: ", null), new Words.Part("Go\n  out. ", Language.EN)));

    assertThat(said.onOneLine().plain()).isEqualTo("Du valgte: Go out.");
  }
}
