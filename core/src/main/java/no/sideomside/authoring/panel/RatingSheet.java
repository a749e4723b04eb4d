package no.sideomside.authoring.panel;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import no.sideomside.rubric.Principle;
import no.sideomside.text.Texts;

/**
 * A sheet to rate a scenario's options on, as a spreadsheet opens it: one row per option and
 * principle, without the authors' scores, and the two columns a rater fills in.
 *
 * <p>Semicolons, a byte order mark and Windows line ends: so a Norwegian Excel opens it right by a
 * double click, and LibreOffice asks no more than usual. Above the rows stand what the sheet is of,
 * and who rates; {@link #guide} is what a rater reads first.
 */
public final class RatingSheet {
  private static final char SEPARATOR = ';';
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a spreadsheet would take for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private final Texts texts;

  /** A sheet in the language of {@code texts}. */
  public RatingSheet(Texts texts) {
    this.texts = texts;
  }

  /** The whole file as text, to be written in UTF-8. */
  public String write(Questionnaire asked) {
    StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(SEPARATOR)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text)) {
      write(asked, csv);
    } catch (IOException e) {
      throw new UncheckedIOException("text that is written to memory", e);
    }
    return text.toString();
  }

  private void write(Questionnaire asked, CsvWriter csv) {
    row(csv, texts.get("panel.sheet"));
    for (SheetWords.Top top : SheetWords.Top.values()) {
      row(csv, texts.get(top.key), value(top, asked), hint(top));
    }
    row(csv, texts.get("panel.top.how"), texts.get("panel.top.scale"));
    row(csv, "");
    row(
        csv,
        Arrays.stream(SheetWords.Column.values())
            .map(column -> texts.get(column.key))
            .toArray(String[]::new));
    for (Asked option : asked.options()) {
      for (Principle principle : asked.principles()) {
        row(
            csv,
            option.decision(),
            option.situation(),
            option.id(),
            option.text(),
            principle.id(),
            question(principle),
            "",
            "");
      }
    }
  }

  /** How to rate, in a rater's words: the scale and every principle's question. */
  public String guide(Questionnaire asked) {
    StringBuilder guide = new StringBuilder(BYTE_ORDER_MARK);
    List<Principle> principles = asked.principles();
    say(guide, texts.get("panel.guide.title", asked.script().heading().title()));
    say(guide, texts.get("panel.guide.what", asked.options().size(), principles.size()));
    say(guide, texts.get("panel.guide.who"));
    say(guide, texts.get("panel.guide.scale"));
    say(guide, texts.get("panel.guide.act"));
    say(guide, texts.get("panel.guide.contested"));
    say(guide, texts.get("panel.guide.blank"));
    say(guide, texts.get("panel.guide.alone"));
    say(guide, texts.get("panel.guide.questions"));
    for (Principle principle : principles) {
      guide.append("- ").append(question(principle)).append("\r\n");
    }
    guide.append("\r\n");
    say(guide, texts.get("panel.guide.save"));
    return guide.toString();
  }

  private static void say(StringBuilder guide, String paragraph) {
    guide.append(paragraph).append("\r\n\r\n");
  }

  private String question(Principle principle) {
    return texts.get(
        "panel.question",
        principle.name().in(texts.language()),
        principle.question().in(texts.language()));
  }

  private static String value(SheetWords.Top top, Questionnaire asked) {
    return switch (top) {
      case SCENARIO -> asked.script().heading().id();
      case TITLE -> asked.script().heading().title();
      case LANGUAGE -> asked.script().heading().language().tag();
      case VERSION -> asked.script().heading().version();
      case STORY -> asked.sha256();
      case NAME, ROLE -> "";
    };
  }

  private String hint(SheetWords.Top top) {
    return switch (top) {
      case NAME -> texts.get("panel.top.name_hint");
      case ROLE -> texts.get("panel.top.role_hint");
      default -> "";
    };
  }

  /** A row; what a spreadsheet would calculate is put behind an apostrophe, as it does itself. */
  private static void row(CsvWriter csv, String... cells) {
    csv.writeRecord(
        Arrays.stream(cells)
            .map(
                cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
            .toArray(String[]::new));
  }
}
