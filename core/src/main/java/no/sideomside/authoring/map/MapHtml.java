package no.sideomside.authoring.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.sideomside.authoring.MetOption;
import no.sideomside.story.GraphLayout;
import no.sideomside.story.StoryException;
import no.sideomside.text.Texts;

/**
 * Writes a map as one web page that needs nothing else: no script, no font, no network. Its boxes
 * stand in the page from the top and down, so that a keyboard and a screen reader meet them so.
 */
public final class MapHtml {
  /** What a sheet of A4 has room for, in pixels. */
  private static final double SHEET_WIDE = 710;

  private static final double SHEET_HIGH = 1040;

  /** Smaller than this, the words of a box cannot be read on paper. */
  private static final double SMALLEST = 0.5;

  private static final int PANEL = 420;

  private final Texts texts;
  private final GraphLayout layout;

  /** Pages in the language of {@code texts}. */
  public MapHtml(Texts texts, GraphLayout layout) {
    this.texts = texts;
    this.layout = layout;
  }

  /**
   * The whole page.
   *
   * @throws StoryException if the map cannot be laid out
   */
  public String write(StoryMap map) throws StoryException {
    return new Writing(map, Laid.of(map, layout, 1), new MapWords(texts, map)).page();
  }

  /** One page being written. */
  private static final class Writing {
    private final StoryMap map;
    private final Laid laid;
    private final MapWords words;
    private final StringBuilder out = new StringBuilder(200_000);

    Writing(StoryMap map, Laid laid, MapWords words) {
      this.map = map;
      this.laid = laid;
      this.words = words;
    }

    String page() {
      String title = Markup.text(words.title(map));
      out.append("<!DOCTYPE html>\n<html lang=\"").append(words.language()).append("\">\n");
      out.append("<head>\n<meta charset=\"utf-8\">\n<title>").append(title).append("</title>\n");
      out.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
      out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
          .append(" style-src 'unsafe-inline'\">\n");
      out.append("<style>").append(MapStyle.PAGE).append(MapStyle.LINES);
      near();
      print();
      out.append("</style>\n</head>\n<body>\n<header>\n<h1>").append(title).append("</h1>\n");
      words.how().forEach(this::paragraph);
      paragraph(words.howToRead());
      out.append("<ul class=\"legend\" aria-label=\"").append(Markup.text(words.colours()));
      out.append("\">\n");
      for (Seen seen : Seen.values()) {
        out.append("<li class=\"").append(look(seen)).append("\">");
        out.append(Markup.text(words.legend(seen))).append("</li>\n");
      }
      out.append(
          "</ul>\n</header>\n<main>\n<div class=\"frame\"><div class=\"map\" style=\"width:");
      out.append(laid.width()).append("px;height:").append(laid.height()).append("px\">\n");
      out.append("<svg aria-hidden=\"true\" width=\"").append(laid.width());
      out.append("\" height=\"").append(laid.height()).append("\">\n");
      MapSvg.lines(map, laid, out);
      out.append("</svg>\n");
      fromTheTopAndDown().forEach(this::box);
      out.append("</div></div>\n");
      paper();
      return out.append("</main>\n</body>\n</html>\n").toString();
    }

    /** The ways of the box that one is at stand out. */
    private void near() {
      for (int i = 0; i < map.boxes().size(); i++) {
        for (String state : List.of("hover", "focus-within", "target")) {
          String at = ".map:has(#b" + i + ":" + state + ") ";
          out.append(at).append(".f").append(i).append(",").append(at).append(".t").append(i);
          out.append("{stroke:#005fcc;stroke-width:3}\n");
        }
      }
    }

    /** On one sheet where that can be read, else as wide as one. */
    private void print() {
      double wide = Math.min(1, SHEET_WIDE / laid.width());
      double whole = Math.min(wide, SHEET_HIGH / laid.height());
      double zoom = whole >= SMALLEST ? whole : wide;
      out.append(String.format(Locale.ROOT, "@media print{.map{zoom:%.3f}}\n", zoom));
    }

    private List<Integer> fromTheTopAndDown() {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < map.boxes().size(); i++) {
        order.add(i);
      }
      order.sort(
          Comparator.comparingInt((Integer i) -> laid.spots().get(i).y())
              .thenComparingInt(i -> laid.spots().get(i).x()));
      return order;
    }

    private void box(int number) {
      MapBox box = map.boxes().get(number);
      Laid.Spot spot = laid.spots().get(number);
      out.append("<article id=\"b").append(number).append("\" class=\"box ");
      out.append(look(box.seen()));
      out.append(box.kind() == MapBox.Kind.KNOT ? "" : " round");
      out.append(spot.x() + PANEL > laid.width() ? " left" : "");
      out.append(
          String.format(
              Locale.ROOT,
              "\" style=\"left:%dpx;top:%dpx;width:%dpx;height:%dpx\">\n",
              spot.x(),
              spot.y(),
              spot.width(),
              spot.height()));
      String name = Markup.text(words.name(box));
      out.append("<h2 title=\"").append(name).append("\">").append(name).append("</h2>\n");
      small(words.place(box.place()));
      small(words.coverage(box));
      out.append(
          String.format(
              Locale.ROOT,
              "<div class=\"share\"><i style=\"width:%d%%\"></i></div>\n",
              Math.round(100 * box.share())));
      for (MapBox.MapDecision decision : box.decisions()) {
        out.append("<details name=\"map\"><summary>");
        out.append(Markup.text(words.decision(decision))).append("</summary>");
        out.append("<div class=\"panel\">\n");
        options(decision);
        out.append("</div></details>\n");
      }
      out.append("<details name=\"map\"><summary>").append(Markup.text(words.ways()));
      out.append("</summary><div class=\"panel\">\n");
      neighbours(
          words.from(),
          map.ways().stream().filter(way -> way.to() == number).map(StoryMap.Way::from).toList());
      neighbours(
          words.to(),
          map.ways().stream().filter(way -> way.from() == number).map(StoryMap.Way::to).toList());
      out.append("</div></details>\n</article>\n");
    }

    private void neighbours(String label, List<Integer> boxes) {
      out.append("<p>").append(Markup.text(label)).append(": ");
      if (boxes.isEmpty()) {
        out.append(Markup.text(words.none()));
      }
      for (int i = 0; i < boxes.size(); i++) {
        out.append(i == 0 ? "" : ", ").append("<a href=\"#b").append(boxes.get(i)).append("\">");
        out.append(Markup.text(words.name(map.boxes().get(boxes.get(i))))).append("</a>");
      }
      out.append("</p>\n");
    }

    private void options(MapBox.MapDecision decision) {
      if (decision.place() != null) {
        small(words.place(decision.place()));
      }
      out.append("<ol>\n");
      for (MetOption option : decision.options()) {
        out.append("<li>").append(Markup.text(words.option(option)));
        out.append("<br><span class=\"scores\">").append(Markup.text(words.scores(option)));
        out.append("</span><br><span class=\"small\"># id: ").append(Markup.text(option.id()));
        out.append(" · ").append(Markup.text(words.taken(option))).append(" · ");
        out.append(Markup.text(words.place(option.place()))).append("</span></li>\n");
      }
      out.append("</ol>\n");
    }

    /** What the boxes hold on demand, for paper, where nothing can be asked for. */
    private void paper() {
      out.append("<div class=\"paper\" aria-hidden=\"true\">\n<h2>");
      out.append(Markup.text(words.inWords())).append("</h2>\n");
      for (MapBox box : map.boxes()) {
        for (MapBox.MapDecision decision : box.decisions()) {
          out.append("<section><h3>").append(Markup.text(words.name(box))).append(" · ");
          out.append(Markup.text(words.decision(decision))).append("</h3>\n");
          options(decision);
          out.append("</section>\n");
        }
      }
      out.append("</div>\n");
    }

    private void paragraph(String raw) {
      out.append("<p>").append(Markup.text(raw)).append("</p>\n");
    }

    private void small(String raw) {
      String safe = Markup.text(raw);
      out.append("<p class=\"small\" title=\"").append(safe).append("\">");
      out.append(safe).append("</p>\n");
    }

    private static String look(Seen seen) {
      return seen.name().toLowerCase(Locale.ROOT);
    }
  }
}
