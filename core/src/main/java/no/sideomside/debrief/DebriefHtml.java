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
import no.sideomside.attempt.Mode;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import no.sideomside.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes a debrief as one HTML page that needs nothing but itself: no script, no font, no address.
 *
 * <p>It is well-formed XML too, which is what the PDF is made of. Everything from a story, a person
 * or a rubric folder is escaped by the template.
 */
public final class DebriefHtml {
  static final String TEMPLATE = "no/sideomside/debrief/debrief.mustache";

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
    PageView view =
        new PageView(
            texts.language().tag(),
            debrief.attempt().mode() == Mode.LIVE ? "room" : "own",
            WordsView.of(new Names(texts, debrief).told(title), texts.language()),
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
      String sheet,
      WordsView title,
      String windowTitle,
      String contents,
      String skip,
      View opening,
      List<View> sections) {}

  /** What the template sees of a section; {@code table} is null but under the partitur. */
  record View(
      String id,
      String kind,
      WordsView heading,
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
          kindOf(section),
          WordsView.of(section.title(), texts.language()),
          section.kind() == Report.Kind.PATH,
          groupsOf(section, texts.language()),
          drawn ? new PartiturSvg(texts, debrief.partitur()).draw() : null,
          drawn ? PartiturTable.of(texts, debrief.partitur()) : null);
    }
  }

  /** As the style sheet knows it. */
  static String kindOf(Report.Section section) {
    return section.kind().name().toLowerCase(Locale.ROOT);
  }

  static List<GroupView> groupsOf(Report.Section section, Language page) {
    return section.groups().stream()
        .filter(DebriefHtml::isOnPage)
        .map(group -> GroupView.of(group, section.kind(), page))
        .toList();
  }

  /** Not where nothing but its name is. */
  private static boolean isOnPage(Report.Group group) {
    List<Report.Line> lines = group.lines();
    boolean hasMore = group.titled() && lines.size() > 1;
    return lines.stream().skip(hasMore ? 1 : 0).anyMatch(DebriefHtml::isOnPage);
  }

  private static boolean isOnPage(Report.Line line) {
    return line.tone() != Report.Tone.INSTEAD && line.tone() != Report.Tone.BESIDE_TABLE;
  }

  /** What the template sees of a sentence. */
  record WordsView(List<PartView> parts) {
    static WordsView of(Words words, Language page) {
      return new WordsView(words.parts().stream().map(part -> PartView.of(part, page)).toList());
    }
  }

  /** What the template sees of a part; {@code lang} is null where it is that of the page. */
  record PartView(String text, @Nullable String lang) {
    static PartView of(Words.Part part, Language page) {
      Language language = part.language();
      return new PartView(
          part.text(), language == null || language == page ? null : language.tag());
    }
  }

  /**
   * What the template sees of a group.
   *
   * @param strip whether it is cut out of the paper
   * @param whole whether it is so short that no sheet of paper should end within it
   * @param ruled whether it has lines to write on, on paper
   */
  record GroupView(
      @Nullable WordsView title,
      List<LineView> lines,
      boolean strip,
      boolean ruled,
      boolean whole) {
    /** In letters, where a line begun counts as half a line. */
    private static final int SHORT = 1300;

    private static final int LINE = 50;

    static GroupView of(Report.Group group, Report.Kind kind, Language page) {
      List<LineView> lines =
          group.lines().stream()
              .filter(DebriefHtml::isOnPage)
              .map(line -> LineView.of(line, page))
              .toList();
      boolean whole =
          group.lines().stream().mapToInt(line -> line.text().length() + LINE).sum() <= SHORT;
      boolean strip = group.lines().stream().anyMatch(line -> line.tone() == Report.Tone.CUT);
      return group.titled()
          ? new GroupView(
              lines.get(0).words(),
              lines.subList(1, lines.size()),
              strip,
              kind == Report.Kind.PROMPTS,
              whole)
          : new GroupView(null, lines, strip, false, whole);
    }
  }

  /** A part of a whole, drawn; the text says the same. */
  record Bar(int part) {}

  /** What the template sees of a line; {@code bar} is null but for votes. */
  record LineView(String tone, WordsView words, @Nullable Bar bar) {
    static LineView of(Report.Line line, Language page) {
      return new LineView(
          line.tone().name().toLowerCase(Locale.ROOT),
          WordsView.of(line.words(), page),
          line.tone() == Report.Tone.VOTES || line.tone() == Report.Tone.VOTES_TAKEN
              ? new Bar(line.part())
              : null);
    }
  }
}
