package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.sideomside.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every web page that the program writes, in a real browser. A new one is listed here. */
class WebPagesTest {
  @TempDir private Path folder;

  /** A page: what it is, its language, and who writes it to a file. */
  record Page(String name, String language, Maker maker) {
    @Override
    public String toString() {
      return name + ", " + language;
    }
  }

  /** Writes a page with the program. */
  interface Maker {
    void make(Terminal terminal, String language, Path file) throws Exception;
  }

  static Stream<Page> pages() {
    return Stream.of("nb", "en")
        .flatMap(
            language ->
                Stream.of(
                    new Page("debrief of bilturen", language, debrief("bilturen")),
                    new Page("debrief of regningene", language, debrief("regningene")),
                    new Page("debrief of ikke-mott", language, debrief("ikke-mott")),
                    new Page("debrief of natt-til-fredag", language, debrief("natt-til-fredag")),
                    new Page("sheet of a team of six", language, team(6, 0)),
                    new Page("sheet of a team of three", language, team(3, 0)),
                    new Page("sheet of a team in two languages", language, team(6, 5)),
                    new Page("sheet of a hostile story", language, WebPagesTest::hostileTeam),
                    new Page("sheet of an hour", language, hour("bilturen")),
                    new Page("sheet of an hour of regningene", language, hour("regningene")),
                    new Page("debrief in the other language", language, WebPagesTest::otherWay),
                    new Page("map", language, WebPagesTest::map)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsForEveryone(Page page) throws Exception {
    Path file = folder.resolve("page.html");
    page.maker().make(new Terminal(folder.resolve("data")), page.language(), file);

    PageCheck.of(file, folder).passes(page.language());
  }

  private static Maker debrief(String scenario) {
    return (terminal, language, file) -> {
      terminal.run("--lang", language, "play", scenario, "--random", "--seed", "5").well();
      String id = terminal.only().id();
      terminal.run("--lang", language, "debrief", id, "-o", file.toString()).well();
    };
  }

  private static Maker team(int players, int abroad) {
    return (terminal, language, file) ->
        new MadeTeam(terminal).of(players, abroad, "bilturen").sheet(language, file);
  }

  /** Its titles, choices and questions are all markup, and long words without a space. */
  private static void hostileTeam(Terminal terminal, String language, Path file) {
    String markup = "<img src=x onerror=alert(1)>" + "Samhandlingsreform".repeat(4);
    OwnStories own =
        new OwnStories(file.resolveSibling("own"))
            .with(
                "prove", "nb", OwnStories.SMALL.replace("Prøven", markup).replace("Gå ut", markup));
    new MadeTeam(terminal, "--stories", own.path()).of(6, 0, "prove").sheet(language, file);
  }

  private static Maker hour(String scenario) {
    return (terminal, language, file) -> {
      String id =
          new MadeHour(file.resolveSibling("data"), null)
              .play(scenario, Language.NB, 7, "<b>Vente</b> & se.");
      terminal.run("--lang", language, "debrief", id, "-o", file.toString()).well();
    };
  }

  /** Played in one language and looked back on in the other. */
  private static void otherWay(Terminal terminal, String language, Path file) {
    String played = language.equals("nb") ? "en" : "nb";
    terminal.run("--lang", played, "play", "bilturen", "--random", "--seed", "5").well();
    String id = terminal.only().id();
    terminal.run("--lang", language, "debrief", id, "-o", file.toString()).well();
  }

  private static void map(Terminal terminal, String language, Path file) {
    terminal
        .run("--lang", language, "map", "bilturen", "-o", file.toString(), "--seconds", "2")
        .well();
  }

  @Test
  void aPageThatIsNotForEveryoneIsFound() throws Exception {
    Path file = folder.resolve("broken.html");
    Files.writeString(
        file,
        """
        <!DOCTYPE html><html><head><title>x</title></head><body>
        <h1>En</h1><h3>Tre</h3>
        <p style="color:#bbb;background:#fff">Lys grå tekst.</p>
        <img src="https://example.org/x.png"><p style="width:900px">Bred.</p>
        </body></html>
        """);
    PageCheck.Seen seen = PageCheck.of(file, folder).seen();

    assertThat(rules(seen.asWritten())).contains("html-has-lang", "color-contrast", "image-alt");
    assertThat(seen.fetched()).containsExactly("https://example.org/x.png");
    assertThat(seen.headings()).containsExactly(1, 3);
    PageCheck.At narrow = seen.at().get(0);
    assertThat(narrow.width()).isEqualTo(320);
    assertThat(narrow.over()).isGreaterThan(500);
    assertThat(rules(Objects.requireNonNull(narrow.axe()))).contains("color-contrast");
  }

  private static List<String> rules(PageCheck.Axe axe) {
    return axe.violations().stream().map(said -> said.replaceAll(":.*", "")).toList();
  }
}
