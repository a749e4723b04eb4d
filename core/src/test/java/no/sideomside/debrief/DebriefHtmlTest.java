package no.sideomside.debrief;

import static no.sideomside.debrief.Built.attempt;
import static no.sideomside.debrief.Built.decision;
import static no.sideomside.debrief.Built.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The debrief as a web page: whole in itself, read in order, and safe whatever a story says. */
class DebriefHtmlTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private static String html(Language language, Debrief debrief) {
    return new DebriefHtml(Texts.in(language), OSLO).write(debrief);
  }

  private static Document read(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
  }

  private static List<String> texts(Document page, String element) {
    NodeList found = page.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @ParameterizedTest
  @EnumSource
  void itSaysItsLanguageAndHasOneTitle(Language language) throws Exception {
    Document page = read(html(language, Sample.debrief()));

    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
    assertThat(texts(page, "h1")).containsExactly("Bilturen");
  }

  @Test
  void theSectionsComeInTheOrderOfThePrinciples() throws Exception {
    assertThat(texts(read(html(Language.NB, Sample.debrief())), "h2"))
        .containsExactly(
            "Det du håpet, og det du gjorde",
            "Det som ikke er ditt å avgjøre",
            "Steder å stoppe ved",
            "Veien du gikk",
            "Partituret: hvor prinsippene sto på spill",
            "Det man kan være uenige om",
            "Lovkort",
            "Spørsmål som står åpne",
            "Fire spørsmål til deg selv",
            "Om fortellingen");
  }

  @Test
  void besideThePictureStandsATableWithTheSameMoments() throws Exception {
    Debrief debrief = Sample.debrief();
    Document page = read(html(Language.NB, debrief));

    assertThat(page.getElementsByTagName("svg").getLength()).isOne();
    Element table = (Element) page.getElementsByTagName("table").item(0);
    List<String> words = new ArrayList<>();
    NodeList cells = table.getElementsByTagName("td");
    for (int i = 0; i < cells.getLength(); i++) {
      words.add(cells.item(i).getTextContent());
    }
    long moments = debrief.partitur().rows().stream().mapToLong(row -> row.moments().size()).sum();
    assertThat(words.stream().filter(word -> word.matches("(for|mot|urørt)( \\*)?")).count())
        .isEqualTo(moments);
  }

  @Test
  void nothingIsFetchedFromAnywhere() {
    assertThat(html(Language.NB, Sample.debrief()).replace("http://www.w3.org/", ""))
        .doesNotContain("http:", "https:", "src=", "@import", "url(", "<script");
  }

  @Test
  void markupInAStoryIsShownAsItStands() throws Exception {
    String bad = "<script>alert(1)</script> & \"«{{x}}»\"";
    Debrief debrief =
        Debrief.of(
            attempt(
                decision("valg", option("a").text(bad).recap(bad).score("relasjon", 1), option("b"))
                    .taking("a")),
            null,
            Built.shipped());

    Document page = read(html(Language.NB, debrief));

    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getDocumentElement().getTextContent()).contains(bad);
  }

  @Test
  void whatThePlayerAnsweredStaysAtHome() {
    Debrief debrief = Sample.debrief();
    List<String> answers = new ArrayList<>();
    debrief.prompts().stream()
        .map(Prompted::answer)
        .filter(answer -> answer != null)
        .forEach(answer -> answers.add(answer.text()));
    debrief.questions().stream()
        .map(OpenQuestion::answer)
        .filter(answer -> answer != null)
        .forEach(answers::add);
    assertThat(answers).isNotEmpty();

    assertThat(html(Language.NB, debrief)).contains(answers);
    assertThat(html(Language.NB, debrief.withoutAnswers())).doesNotContain(answers);
  }
}
