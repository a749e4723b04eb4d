package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A web page of ours in a real browser, checked as a reader meets it: by axe-core for WCAG 2.1 A
 * and AA, as written and at other widths and text sizes; that nothing but pictures and tables has
 * to be scrolled sideways, on a screen of 320 CSS pixels and at 200 %; that headings go down one
 * step at a time; that it fetches nothing.
 *
 * <pre>{@code
 * PageCheck.of(file, temporaryFolder).passes("nb");
 * }</pre>
 */
final class PageCheck {
  private static final Path AXE =
      Path.of("..", "core", "node_modules", "axe-core", "axe.min.js").toAbsolutePath().normalize();
  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
  private static final Pattern RESULT = Pattern.compile("<pre id=\"page-check\">([^<]*)</pre>");

  /** What axe-core said; a rule and an element in each sentence. */
  record Axe(int passes, List<String> violations, List<String> unsure) {}

  /**
   * The page at one size.
   *
   * @param width of the screen, in CSS pixels
   * @param letters the size of text, in percent of the usual
   * @param over how much wider than the screen the page is, in CSS pixels; 0 or less where it fits
   * @param standingOut elements that make it so
   * @param sideways what scrolls sideways inside the page: {@code picture}, {@code table} or markup
   * @param axe null at the sizes where it was not asked
   */
  record At(
      int width,
      int letters,
      int over,
      List<String> standingOut,
      List<String> sideways,
      @Nullable Axe axe) {}

  /** What the browser saw. */
  record Seen(
      @Nullable String fault,
      String language,
      String title,
      List<Integer> headings,
      List<String> fetched,
      Axe asWritten,
      List<At> at) {}

  private final Path page;
  private final Seen seen;

  private PageCheck(Path page, Seen seen) {
    this.page = page;
    this.seen = seen;
  }

  /**
   * Looks at a page.
   *
   * @param page an HTML file
   * @param temporary a folder of the test's own
   */
  static PageCheck of(Path page, Path temporary) throws IOException, InterruptedException {
    assertThat(AXE).as("npm has fetched what core/package-lock.json names").exists();
    // The page's own policy would keep the check out as well.
    String html = POLICY.matcher(Files.readString(page)).replaceAll("");
    String runner =
        resource("page-check.js").replace("{{PAGE}}", inScript(new Gson().toJson(html)));
    String checks =
        "<script id=\"axe-source\">"
            + inScript(Files.readString(AXE))
            + "</script><script>"
            + runner
            + "</script>";
    int end = html.lastIndexOf("</body>");
    assertThat(end).as("a page that ends").isPositive();
    Path folder = Files.createTempDirectory(temporary, "page");
    Path copy = folder.resolve("copy.html");
    Files.writeString(copy, html.substring(0, end) + checks + html.substring(end));
    Matcher result = RESULT.matcher(Chromium.dump(copy, folder));
    assertThat(result.find()).as("the check of %s came to its end", page).isTrue();
    byte[] json = Base64.getDecoder().decode(result.group(1));
    Seen seen = new Gson().fromJson(new String(json, StandardCharsets.UTF_8), Seen.class);
    assertThat(seen.fault()).as("%s in the browser", page).isNull();
    return new PageCheck(page, seen);
  }

  /** A closing tag inside a script would end it. */
  private static String inScript(String text) {
    return text.replace("</", "<\\/");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PageCheck.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  Seen seen() {
    return seen;
  }

  /** Demands everything of it. */
  void passes(String language) {
    assertThat(seen.language()).as("lang of %s", page).isEqualTo(language);
    assertThat(seen.title()).as("title of %s", page).isNotBlank();
    assertThat(seen.fetched()).as("what %s fetches", page).isEmpty();
    assertThat(headingFaults()).as("headings of %s", page).isEmpty();
    assertThat(seen.asWritten().passes()).as("rules that %s passes", page).isGreaterThan(10);
    assertThat(seen.asWritten().violations()).as("violations in %s", page).isEmpty();
    assertThat(seen.at()).hasSize(4);
    for (At at : seen.at()) {
      String where = page + " at " + at.width() + " px and " + at.letters() + " %";
      if (at.axe() != null) {
        assertThat(at.axe().violations()).as("violations in %s", where).isEmpty();
      }
      assertThat(at.over()).as("too wide: %s: %s", where, at.standingOut()).isNotPositive();
      assertThat(at.sideways()).as("to be scrolled: %s", where).isSubsetOf("picture", "table");
    }
  }

  private List<Integer> headingFaults() {
    List<Integer> levels = seen.headings();
    if (levels.isEmpty()
        || levels.get(0) != 1
        || levels.stream().filter(l -> l == 1).count() != 1) {
      return levels;
    }
    return IntStream.range(1, levels.size())
        .filter(i -> levels.get(i) > levels.get(i - 1) + 1)
        .mapToObj(levels::get)
        .toList();
  }
}
