package no.sideomside.debrief;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Writes a debrief as one HTML page that needs nothing but itself: no script, no font, no address.
 *
 * <p>It is well-formed XML too, which is what the PDF is made of. Everything from a story, a person
 * or a rubric folder is escaped by the template.
 */
public final class DebriefHtml {
  private static final String TEMPLATE = "no/sideomside/debrief/debrief.mustache";

  private final Texts texts;
  private final DebriefReport report;
  private final Mustache template;

  /**
   * A writer.
   *
   * @param texts the language of everything but the story's own words
   * @param zone where the reader's clock is
   */
  public DebriefHtml(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.report = new DebriefReport(texts, zone);
    this.template = new DefaultMustacheFactory().compile(TEMPLATE);
  }

  /** The whole page. */
  public String write(Debrief debrief) {
    Report said = report.of(debrief);
    List<View> sections = new ArrayList<>();
    for (Report.Section section : said.sections()) {
      sections.add(View.of(section, sections.size(), texts, debrief));
    }
    String title = debrief.attempt().title();
    StringWriter page = new StringWriter();
    Optional<Language> told = Language.of(debrief.attempt().language());
    PageView view =
        new PageView(
            texts.language().tag(),
            told.orElse(texts.language()).tag(),
            title,
            texts.get("debrief.html_title", title),
            texts.get("debrief.html_contents"),
            texts.get("debrief.html_skip"),
            sections.get(0),
            sections.subList(1, sections.size()));
    try {
      template.execute(page, view).flush();
    } catch (IOException e) {
      throw new UncheckedIOException("a string never fails to be written to", e);
    }
    return page.toString();
  }

  /** What the template sees of the page. */
  record PageView(
      String language,
      String storyLanguage,
      String title,
      String windowTitle,
      String contents,
      String skip,
      View opening,
      List<View> sections) {}

  /** What the template sees of a section; {@code table} is null but under the partitur. */
  record View(
      String id,
      String heading,
      boolean path,
      List<GroupView> groups,
      @Nullable String picture,
      @Nullable PartiturTable table) {
    static View of(Report.Section section, int number, Texts texts, Debrief debrief) {
      boolean partitur = section.kind() == Report.Kind.PARTITUR;
      boolean drawn =
          partitur && debrief.partitur().rows().stream().anyMatch(row -> !row.isEmpty());
      return new View(
          "del-" + number,
          section.heading(),
          section.kind() == Report.Kind.PATH,
          section.groups().stream()
              .filter(group -> !group.lines().isEmpty())
              .map(group -> GroupView.of(group, section.kind()))
              .toList(),
          drawn ? new PartiturSvg(texts, debrief.partitur()).draw() : null,
          drawn ? PartiturTable.of(texts, debrief.partitur()) : null);
    }
  }

  /** What the template sees of a group; {@code ruled} has lines to write on, on paper. */
  record GroupView(@Nullable String title, List<LineView> lines, boolean ruled) {
    static GroupView of(Report.Group group, Report.Kind kind) {
      List<LineView> lines =
          group.lines().stream()
              .filter(line -> line.tone() != Report.Tone.INSTEAD)
              .map(LineView::of)
              .toList();
      return group.titled()
          ? new GroupView(
              lines.get(0).text(), lines.subList(1, lines.size()), kind == Report.Kind.PROMPTS)
          : new GroupView(null, lines, false);
    }
  }

  /** What the template sees of a line. */
  record LineView(String tone, String text) {
    static LineView of(Report.Line line) {
      return new LineView(line.tone().name().toLowerCase(Locale.ROOT), line.text());
    }
  }
}
