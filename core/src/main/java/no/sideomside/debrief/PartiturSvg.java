package no.sideomside.debrief;

import java.util.Locale;
import no.sideomside.text.Texts;

/**
 * Draws the partitur as SVG on white paper: time from left to right, one line per principle. Signs
 * differ in shape and place, not in colour alone, so it survives a copier.
 */
final class PartiturSvg {
  private static final int NAMES = 210;
  private static final int STEP = 30;
  private static final int LINE = 34;
  private static final int HEAD = 44;
  private static final int FOOT = 12;
  private static final int TAIL = 44;
  private static final int LIFT = 7;
  private static final int RADIUS = 6;

  private static final String INK = "#121B20";
  private static final String FAINT = "#B9C4C8";
  private static final String FOR = "#2F5D62";
  private static final String AGAINST = "#B5493C";

  private final Texts texts;
  private final Names names;
  private final Partitur partitur;
  private final StringBuilder svg = new StringBuilder();

  PartiturSvg(Texts texts, Partitur partitur) {
    this.texts = texts;
    this.partitur = partitur;
    this.names = new Names(texts, partitur);
  }

  /** The picture, to stand in a page that tells the same in a table; it is named by its title. */
  String draw() {
    int columns = partitur.columns().size();
    int end = NAMES + columns * STEP;
    int width = end + TAIL;
    int height = HEAD + partitur.rows().size() * LINE + FOOT;
    svg.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " height=\"%d\" role=\"img\" aria-labelledby=\"partitur-title\">",
            width, height, width, height));
    svg.append("<title id=\"partitur-title\">")
        .append(escaped(texts.get("debrief.partitur_heading")))
        .append("</title>");
    for (DangerSpan span : partitur.dangers()) {
      danger(span, height);
    }
    for (Column column : partitur.columns()) {
      text(x(column.index()), HEAD - 12, "middle", Integer.toString(column.number()));
    }
    for (int row = 0; row < partitur.rows().size(); row++) {
      row(row, end);
    }
    if (partitur.ending() != null) {
      svg.append(
          format(
              "<path d=\"M%d %dV%dM%d %dV%d\" stroke=\"%s\" stroke-width=\"1.5\"/>"
                  + "<path d=\"M%d %dV%d\" stroke=\"%s\" stroke-width=\"4\"/>",
              end + 8,
              HEAD,
              height - FOOT,
              end + 8,
              HEAD,
              height - FOOT,
              INK,
              end + 15,
              HEAD,
              height - FOOT,
              INK));
    }
    return svg.append("</svg>").toString();
  }

  private void danger(DangerSpan span, int height) {
    int from = NAMES + span.first() * STEP;
    int to = NAMES + Math.min(span.last() + 1, partitur.columns().size()) * STEP;
    int width = Math.max(8, to - from);
    svg.append(
        format(
            "<rect x=\"%d\" y=\"16\" width=\"%d\" height=\"%d\" fill=\"%s\""
                + " fill-opacity=\"0.10\"/><path d=\"M%d 16H%d\" stroke=\"%s\""
                + " stroke-width=\"3\"/>",
            from, width, height - 16 - FOOT, AGAINST, from, from + width, AGAINST));
    text(from, 11, "start", texts.get("debrief.danger_heading"));
  }

  private void row(int index, int end) {
    Row row = partitur.rows().get(index);
    int y = HEAD + index * LINE + LINE / 2;
    text(0, y + 4, "start", shortened(names.principle(row.principle())));
    svg.append(
        format("<path d=\"M%d %dH%d\" stroke=\"%s\" stroke-width=\"1\"/>", NAMES, y, end, FAINT));
    for (Column column : partitur.columns()) {
      Moment moment = row.at(column.index());
      int x = x(column.index());
      if (moment != null) {
        mark(moment, x, y);
      } else if (row.discussed().contains(column.index())) {
        svg.append(
            format(
                "<path d=\"M%d %dl%d %dl%d %dl%d %dz\" fill=\"white\" stroke=\"%s\""
                    + " stroke-width=\"1.5\"/>",
                x, y - RADIUS, RADIUS, RADIUS, -RADIUS, RADIUS, -RADIUS, -RADIUS, INK));
      }
    }
  }

  private void mark(Moment moment, int x, int line) {
    int y =
        switch (moment.mark()) {
          case FOR -> line - LIFT;
          case AGAINST -> line + LIFT;
          case UNTOUCHED -> line;
        };
    switch (moment.mark()) {
      case FOR -> triangle(x, y, -RADIUS, FOR);
      case AGAINST -> triangle(x, y, RADIUS, AGAINST);
      case UNTOUCHED -> circle(x, y, RADIUS - 1, "white");
    }
    if (moment.ringed()) {
      circle(x, y, RADIUS + 4, "none");
    }
  }

  /** Pointing up where {@code tip} is negative. */
  private void triangle(int x, int y, int tip, String colour) {
    svg.append(
        format(
            "<path d=\"M%d %dL%d %dL%d %dz\" fill=\"%s\"/>",
            x, y + tip, x - RADIUS, y - tip, x + RADIUS, y - tip, colour));
  }

  private void circle(int x, int y, int radius, String fill) {
    svg.append(
        format(
            "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"%s\" stroke=\"%s\""
                + " stroke-width=\"1.5\"/>",
            x, y, radius, fill, INK));
  }

  private void text(int x, int y, String anchor, String words) {
    svg.append(
        format(
            "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-family=\"Inter, sans-serif\""
                + " font-size=\"12\" fill=\"%s\">%s</text>",
            x, y, anchor, INK, escaped(words)));
  }

  private static int x(int column) {
    return NAMES + column * STEP + STEP / 2;
  }

  /** SVG breaks no lines; the table has the whole name. */
  private static String shortened(String name) {
    return name.length() <= 32 ? name : name.substring(0, 31).strip() + "…";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }
}
