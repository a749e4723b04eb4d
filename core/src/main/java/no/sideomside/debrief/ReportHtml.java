package no.sideomside.debrief;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.text.Texts;
import no.sideomside.text.Words;

/**
 * Writes any report as one HTML page of the debrief's look, that needs nothing but itself: no
 * script, no font, no address, and everything escaped by the template.
 */
public final class ReportHtml {
  private final Texts texts;
  private final Mustache template;

  /** A writer in the language of the texts. */
  public ReportHtml(Texts texts) {
    this.texts = texts;
    this.template = new DefaultMustacheFactory().compile(DebriefHtml.TEMPLATE);
  }

  /**
   * The whole page.
   *
   * @param title over the page; the report's opening is a group that begins with it
   * @param windowTitle of the window it is read in
   */
  public String write(String title, String windowTitle, Report report) {
    List<DebriefHtml.View> sections = new ArrayList<>();
    for (Report.Section section : report.sections()) {
      sections.add(
          new DebriefHtml.View(
              "del-" + sections.size(),
              DebriefHtml.kindOf(section),
              DebriefHtml.WordsView.of(section.title(), texts.language()),
              false,
              DebriefHtml.groupsOf(section, texts.language()),
              null,
              null));
    }
    DebriefHtml.PageView view =
        new DebriefHtml.PageView(
            texts.language().tag(),
            "team",
            DebriefHtml.WordsView.of(Words.of(title), texts.language()),
            windowTitle,
            texts.get("debrief.html_contents"),
            texts.get("debrief.html_skip"),
            sections.get(0),
            sections.subList(1, sections.size()));
    StringWriter page = new StringWriter();
    try {
      template.execute(page, view).flush();
    } catch (IOException e) {
      throw new UncheckedIOException("a string never fails to be written to", e);
    }
    return page.toString();
  }
}
