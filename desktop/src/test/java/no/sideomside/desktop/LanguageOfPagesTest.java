package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Contested;
import no.sideomside.attempt.Said;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import no.sideomside.attempt.TakenPause;
import no.sideomside.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * Where a page quotes a story in another language than its own, each quotation says so: otherwise a
 * screen reader reads English with Norwegian sounds (WCAG 2.1, 3.1.2).
 */
class LanguageOfPagesTest {
  /** Shorter ones, such as «Ja.», may be the program's own words as well. */
  private static final int LONG_ENOUGH = 15;

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("data"));
  }

  @ParameterizedTest
  @CsvSource({"bilturen,en,nb", "bilturen,nb,en", "natt-til-fredag,en,nb", "ikke-mott,nb,en"})
  void aDebriefMarksWhatWasPlayedInTheOtherLanguage(String scenario, String played, String page)
      throws Exception {
    terminal.run("--lang", played, "play", scenario, "--random", "--seed", "5").well();
    check(written("html", page), played, page, 40);
  }

  @ParameterizedTest
  @CsvSource({"bilturen,EN,nb", "regningene,NB,en"})
  void theSheetOfAnHourMarksIt(String scenario, Language played, String page) throws Exception {
    new MadeHour(folder.resolve("data"), null)
        .play(scenario, played, 7, "Something the room has put in words of its own.");
    check(written("html", page), played.tag(), page, 40);
  }

  @ParameterizedTest
  @CsvSource({"6,en,nb", "0,nb,en"})
  void aTeamsSheetMarksIt(int inEnglish, String played, String page) throws Exception {
    Path sheet =
        new MadeTeam(terminal)
            .of(6, inEnglish, "bilturen")
            .sheet(page, folder.resolve("team.html"));
    check(sheet, played, page, 20);
  }

  @Test
  void aPageInTheLanguageOfThePlayMarksNothing() throws Exception {
    terminal.run("play", "bilturen", "--random", "--seed", "5").well();
    assertThat(Files.readString(written("html", "nb"))).doesNotContain("<span lang=");
  }

  @Test
  void onPaperEachQuotationIsTaggedWithItsLanguage() throws Exception {
    terminal.run("--lang", "en", "play", "bilturen", "--random", "--seed", "5").well();
    int spans = Files.readString(written("html", "nb")).split("<span lang=\"en\">", -1).length - 1;
    Path pdf = written("pdf", "nb");
    List<String> languages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      languages(document.getDocumentCatalog().getStructureTreeRoot(), languages);
    }
    // One that goes over several lines is tagged line by line.
    assertThat(spans).isPositive();
    assertThat(languages.stream().filter("en"::equals)).hasSizeGreaterThanOrEqualTo(spans);
  }

  private static void languages(PDStructureNode node, List<String> languages) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        languages.add(String.valueOf(element.getLanguage()));
        languages(element, languages);
      }
    }
  }

  private Path written(String format, String language) {
    Path file = folder.resolve("debrief." + format);
    terminal.run("--lang", language, "debrief", terminal.only().id(), "-o", file.toString()).well();
    return file;
  }

  /** Both ways: what the attempts hold is marked, and nothing else is. */
  private void check(Path file, String played, String page, int atLeast) throws Exception {
    StringBuilder own = new StringBuilder();
    List<String> marked = new ArrayList<>();
    Element root = read(Files.readString(file));
    assertThat(root.getAttribute("lang")).isEqualTo(page);
    gather(root, played, own, marked);

    Set<String> told =
        terminal.kept().stream()
            .flatMap(LanguageOfPagesTest::told)
            .map(LanguageOfPagesTest::oneLine)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String plain = oneLine(own.toString());
    assertThat(told.stream().filter(text -> text.length() >= LONG_ENOUGH))
        .allSatisfy(text -> assertThat(plain).doesNotContain(text));
    assertThat(marked).hasSizeGreaterThan(atLeast);
    String all = String.join("\n", told).toLowerCase(Locale.ROOT);
    assertThat(marked)
        .allSatisfy(text -> assertThat(all).contains(begun(text).toLowerCase(Locale.ROOT)));
  }

  /** What stands there; of a quotation cut short, what it begins with. */
  private static String begun(String text) {
    return oneLine(text).replaceFirst(" …$", "");
  }

  private static Element read(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)))
        .getDocumentElement();
  }

  /** Text in the page's language, and every passage in the other. The window's title has none. */
  private static void gather(Node node, String other, StringBuilder own, List<String> marked) {
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid.getNodeType() == Node.TEXT_NODE) {
        own.append(kid.getTextContent());
      } else if (kid instanceof Element element && !element.getTagName().equals("head")) {
        if (element.getAttribute("lang").equals(other)) {
          marked.add(element.getTextContent());
        } else {
          gather(element, other, own, marked);
        }
      }
    }
  }

  private static Stream<String> told(Attempt attempt) {
    List<String> told = new ArrayList<>(attempt.credits());
    told.add(attempt.title());
    told.add(attempt.variantNote());
    told.add(attempt.closing() == null ? null : attempt.closing().endingTitle());
    attempt.decisions().forEach(decision -> told(decision, told));
    return told.stream().filter(text -> text != null && !text.isBlank());
  }

  private static void told(TakenDecision decision, List<String> told) {
    decision.said().stream().map(LanguageOfPagesTest::told).forEach(told::add);
    told.add(decision.id().replaceAll("[-_]", " "));
    told.add(decision.ask());
    told.add(decision.couldAsk());
    told.add(decision.roomOption());
    TakenPause pause = decision.pause();
    if (pause != null) {
      told.add(pause.ask());
    }
    for (TakenOption option : decision.options()) {
      told.add(option.text());
      told.add(option.why());
      told.add(option.recap());
      option.thoughts().stream().map(Said::text).forEach(told::add);
      for (Contested contested : option.discuss()) {
        told.add(contested.argumentFor());
        told.add(contested.argumentAgainst());
      }
    }
  }

  private static String told(Said said) {
    return said.who() == null ? said.text() : said.who() + ": " + said.text();
  }

  private static String oneLine(String text) {
    return Pattern.compile("\\s+").matcher(text).replaceAll(" ").strip();
  }
}
