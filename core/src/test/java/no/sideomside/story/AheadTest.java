package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compiled with knots read ahead is what inkjs compiles without. */
final class AheadTest {
  private static final Path STORIES = Path.of(System.getProperty("stories", "../stories"));
  private static final Pattern HEADING = Pattern.compile("(?m)^=== *(\\w+)");

  private static final String TWO_KNOTS =
      """
      -> en
      === en
      Hei.
      -> to
      === to
      Ha det.
      -> END
      """;

  private static InkScripts plain;
  private static InkScripts writing;

  @BeforeAll
  static void start() throws Exception {
    plain = InkScripts.plain();
    writing = InkScripts.forWriting();
  }

  @AfterAll
  static void stop() throws Exception {
    plain.close();
    writing.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bilturen/bilturen.nb.ink",
        "regningene/regningene.en.ink",
        "ikke-mott/ikke-mott.nb.ink",
        "natt-til-fredag/natt-til-fredag.en.ink"
      })
  void aStoryThatIsWrittenCompilesAsIfNothingHadBeenReadAhead(String name) throws Exception {
    String story = Files.readString(STORIES.resolve(name));
    String middle = knotInTheMiddle(story);

    for (String text :
        List.of(
            story,
            inTheMiddle(story, "Et ord til. "),
            "// Øverst.\n\n" + story,
            story.replace("\n", "\r\n"),
            story.replace("=== " + middle, "=== " + middle + "x"),
            story.replaceFirst("(?m)^=== *" + middle + "\\b", "/* borte */\n=== " + middle),
            inTheMiddle(story, "{usann: x}\n-> borte\n"),
            inTheMiddle(story, "TODO: spør Kari\n{1/0.0}\n"),
            story)) {
      assertThat(writing.compile(text)).isEqualTo(plain.compileOnce(text));
      writing.readAhead();
    }
  }

  @Test
  void everyKnotButTheOneThatIsWrittenIsTaken() throws Exception {
    String story = Files.readString(STORIES.resolve("bilturen/bilturen.nb.ink"));
    writing.compile(story);
    writing.readAhead();
    int before = writing.taken();

    writing.compile("// Øverst.\n" + inTheMiddle(story, "Et ord til. "));

    assertThat(writing.taken() - before).isEqualTo(HEADING.matcher(story).results().count() - 1);
  }

  @Test
  void whatIsTakenOnceIsNotTakenAgainBeforeItHasBeenReadAgain() throws Exception {
    writing.compile(TWO_KNOTS);
    writing.readAhead();
    int before = writing.taken();

    writing.compile(TWO_KNOTS);
    String again = writing.compile(TWO_KNOTS);

    assertThat(writing.taken() - before).isEqualTo(2);
    assertThat(again).isEqualTo(plain.compileOnce(TWO_KNOTS));
  }

  @Test
  void aKnotThatTakesInAnotherFileIsReadEachTime() throws Exception {
    String text = "-> en\n=== en\nINCLUDE del.ink\nHei.\n-> to\n=== to\nHa det.\n-> END\n";
    writing.include("del.ink", "VAR a = 1\n");
    writing.compile(text);
    writing.readAhead();
    writing.include("del.ink", "VAR a = \n");
    plain.include("del.ink", "VAR a = \n");

    assertThat(writing.compile(text))
        .isEqualTo(plain.compileOnce(text))
        .contains("ERROR: 'del.ink'");
  }

  @Test
  void whatInkSaysOfAKnotIsSaidEachTime() throws Exception {
    String text = TWO_KNOTS.replace("Hei.", "Hei.\nreturn\n* * [x\n~ y = \n");
    for (int i = 0; i < 3; i++) {
      assertThat(writing.compile(text)).isEqualTo(plain.compileOnce(text)).contains("ERROR");
      writing.readAhead();
    }
  }

  @Test
  void anyTextCompilesAlike() throws Exception {
    List<String> bits =
        List.of(
            "//",
            "/",
            "\r\n",
            "\n",
            "\r",
            "a",
            "# t",
            "/ /",
            "\"//\"",
            "\\//",
            "/*",
            "*/",
            "**",
            "///",
            " ",
            "http://x",
            "== k",
            "\n=== k\n",
            "= s\n",
            "-> END\n",
            "{a}",
            "* [x]\n",
            "VAR a = 1\n",
            "{ a:\n - b\n}",
            "- (g)",
            "æøå – «",
            "\t");
    Random chance = new Random(20261122);
    for (int i = 0; i < 600; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = chance.nextInt(24); n >= 0; n--) {
        text.append(bits.get(chance.nextInt(bits.size())));
      }
      String told = plain.compileOnce(text.toString());
      for (int again = 0; again < 2; again++) {
        assertThat(writing.compile(text.toString())).as(text.toString()).isEqualTo(told);
        writing.readAhead();
      }
    }
  }

  private static String knotInTheMiddle(String story) {
    List<String> knots = HEADING.matcher(story).results().map(each -> each.group(1)).toList();
    return knots.get(knots.size() / 2);
  }

  /** The story with something at the end of the first line of the knot in its middle. */
  private static String inTheMiddle(String story, String words) {
    Matcher line =
        Pattern.compile("(?m)^=== *" + knotInTheMiddle(story) + "\\b.*\\R").matcher(story);
    assertThat(line.find()).isTrue();
    return story.substring(0, line.end()) + words + "\n" + story.substring(line.end());
  }
}
