package no.sideomside.authoring.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import no.sideomside.authoring.Explorer;
import no.sideomside.authoring.Limits;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.story.GraphLayout;
import no.sideomside.story.InkCompiler;
import no.sideomside.story.JavetInkCompiler;
import no.sideomside.story.Script;
import no.sideomside.story.TagKeys;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What a story's map shows, and that nothing in a story can break out of it. */
final class StoryMapTest {
  private static final InkCompiler COMPILER = new JavetInkCompiler();
  private static final Path STORIES = Path.of(System.getProperty("stories", "../stories"));
  private static final Pattern ID = Pattern.compile("id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  private static final String SMALL =
      """
      # id: prove
      # title: <Prøven> & "andre"
      # language: nb
      # version: 1
      # author: Vi
      # minutes: 1
      # cast: jonas = Jonas
      VAR dør = 0
      -> gata
      === gata ===
      Regn. # decision: gata
      * [<script>alert(1)</script> & "sant" # id: inn # relasjon: +2 # egenmakt: -1]
        -> trappa
      * [Gå # id: hjem # free]
        -> slutt
      * {dør > 3} [Løp # id: aldri]
        -> borte
      === trappa ===
      Opp.
      {dør > 3: Ned.}
      -> slutt
      === borte ===
      Borte. # ending: borte = Helt borte
      -> END
      === slutt ===
      Hjemme. # ending: ferdig = Ferdig <i>nok</i>
      -> END
      """;

  @TempDir private Path folder;

  @Test
  void aBoxIsAKnotWithItsDecisionsAndAWayIsWhereItLeads() throws Exception {
    StoryMap map = map(SMALL, Language.NB);

    assertThat(map.boxes())
        .extracting(MapBox::name)
        .containsExactly("", "gata", "trappa", "borte", "slutt", "Helt borte", "Ferdig <i>nok</i>");
    assertThat(map.ways())
        .containsExactlyInAnyOrder(
            new StoryMap.Way(0, 1),
            new StoryMap.Way(1, 2),
            new StoryMap.Way(1, 4),
            new StoryMap.Way(1, 3),
            new StoryMap.Way(2, 4),
            new StoryMap.Way(3, 5),
            new StoryMap.Way(4, 6));
    assertThat(map.boxes().get(1).decisions()).hasSize(2);
    assertThat(map.boxes().get(1).place()).hasToString("prove.nb.ink:10");
  }

  @Test
  void aBoxSaysHowMuchOfItIsReached() throws Exception {
    StoryMap map = map(SMALL, Language.NB);

    assertThat(map.found().proven()).isTrue();
    assertThat(map.boxes())
        .extracting(MapBox::seen)
        .containsExactly(
            Seen.WHOLLY,
            Seen.WHOLLY,
            Seen.PARTLY,
            Seen.NEVER,
            Seen.WHOLLY,
            Seen.NEVER,
            Seen.WHOLLY);
    assertThat(html(map)).contains("1 av 2 linjer nådd").contains("Relasjon og tilhørighet +2");
  }

  @Test
  void whatAStorySaysIsNeverMarkup() throws Exception {
    StoryMap map = map(SMALL, Language.NB);

    for (String written : List.of(html(map), svg(map))) {
      assertThat(written)
          .doesNotContain("<script", "<Prøven>", "<i>nok")
          .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;sant&quot;");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aWholeStoryIsInItAndNothingFromElsewhere(Language language) throws Exception {
    String text = Files.readString(STORIES.resolve("bilturen/bilturen." + language.tag() + ".ink"));
    StoryMap map = map(text, language);
    String html = html(map);

    assertThat(map.boxes()).hasSizeGreaterThan(15);
    for (MapBox box : map.boxes()) {
      assertThat(html).contains(Markup.text(box.name()), String.valueOf(box.place()));
      box.decisions().forEach(each -> assertThat(html).contains("<summary>" + each.id() + ": "));
    }
    map.found().options().forEach(each -> assertThat(html).contains("# id: " + each.id() + " "));
    assertThat(html).doesNotContain("<script", "http://", "https://", "src=", "@import");
    List<String> ids = all(ID, html);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(LINK, html)).isNotEmpty().allMatch(link -> ids.contains(link.substring(1)));
  }

  @Test
  void noTwoBoxesCoverEachOtherAndEveryWayEndsAtItsBox() throws Exception {
    String text = Files.readString(STORIES.resolve("bilturen/bilturen.nb.ink"));
    StoryMap map = map(text, Language.NB);
    Laid laid = Laid.of(map, new GraphLayout(null), 1);

    assertThat(laid).isEqualTo(Laid.of(map, new GraphLayout(null), 1));
    for (int i = 0; i < laid.spots().size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(apart(laid.spots().get(i), laid.spots().get(j))).as(i + " and " + j).isTrue();
      }
    }
    for (int i = 0; i < map.ways().size(); i++) {
      List<Laid.Point> line = laid.lines().get(i);
      assertThat(touches(laid.spots().get(map.ways().get(i).from()), line.get(0))).isTrue();
      assertThat(touches(laid.spots().get(map.ways().get(i).to()), line.get(line.size() - 1)))
          .isTrue();
    }
  }

  @Test
  void thePictureIsWellFormedAndSaysWhatItShows() throws Exception {
    StoryMap map = map(SMALL, Language.NB);

    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg(map))));

    assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Kart over «<Prøven> & \"andre\"»");
    assertThat(svg.getElementsByTagName("g").getLength()).isEqualTo(map.boxes().size());
  }

  @Test
  void aStoryThatGoesRoundOrHasOneLineHasAMapToo() throws Exception {
    String round = SMALL.replace("  -> trappa", "  -> gata");
    String top = SMALL.substring(0, SMALL.indexOf("VAR"));

    assertThat(html(map(round, Language.NB))).contains("trappa");
    assertThat(html(map(top + "Hei. # ending: en = Eneste\n-> END\n", Language.NB)))
        .contains("Eneste");
  }

  private StoryMap map(String text, Language language) throws IOException, SentenceException {
    Path file = folder.resolve("prove." + language.tag() + ".ink");
    Files.writeString(file, text);
    Script script =
        Script.of(
            Objects.requireNonNull(COMPILER.compile(file).story()),
            RubricFolder.read(STORIES, TagKeys.ALL));
    Explorer explorer = new Explorer(script);
    return StoryMap.of(
        script,
        text.length() < 5000 ? explorer.everything(Limits.usual(), 1) : explorer.atRandom(10, 1));
  }

  private static String html(StoryMap map) throws SentenceException {
    return new MapHtml(Texts.in(map.found().language()), new GraphLayout(null)).write(map);
  }

  private static String svg(StoryMap map) throws SentenceException {
    return new MapSvg(Texts.in(map.found().language()), new GraphLayout(null)).write(map);
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static boolean apart(Laid.Spot one, Laid.Spot other) {
    return one.x() + one.width() < other.x()
        || other.x() + other.width() < one.x()
        || one.y() + one.height() < other.y()
        || other.y() + other.height() < one.y();
  }

  private static boolean touches(Laid.Spot spot, Laid.Point point) {
    return point.x() >= spot.x() - 1
        && point.x() <= spot.x() + spot.width() + 1
        && point.y() >= spot.y() - 1
        && point.y() <= spot.y() + spot.height() + 1;
  }
}
