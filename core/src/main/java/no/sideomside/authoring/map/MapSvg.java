package no.sideomside.authoring.map;

import java.util.List;
import java.util.Locale;
import no.sideomside.authoring.MetOption;
import no.sideomside.story.GraphLayout;
import no.sideomside.story.StoryException;
import no.sideomside.text.Texts;

/** Writes a map as one SVG picture. */
public final class MapSvg {
  /** As much of a line as a box has room for. */
  private static final int MOST_NAME = 28;

  private static final int MOST_SMALL = 40;

  private final Texts texts;
  private final GraphLayout layout;

  /** Pictures in the language of {@code texts}. */
  public MapSvg(Texts texts, GraphLayout layout) {
    this.texts = texts;
    this.layout = layout;
  }

  /**
   * The whole picture.
   *
   * @throws StoryException if the map cannot be laid out
   */
  public String write(StoryMap map) throws StoryException {
    Laid laid = Laid.of(map, layout, 0);
    MapWords words = new MapWords(texts, map);
    StringBuilder out = new StringBuilder(100_000);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " viewBox=\"0 0 %d %d\" lang=\"%s\" role=\"img\" aria-labelledby=\"title about\">\n",
            laid.width(),
            laid.height(),
            laid.width(),
            laid.height(),
            words.language()));
    out.append("<title id=\"title\">").append(Markup.text(words.title(map))).append("</title>\n");
    out.append("<desc id=\"about\">")
        .append(Markup.text(String.join(" ", words.how())))
        .append("</desc>\n<style>")
        .append(STYLE)
        .append(MapStyle.LINES)
        .append("</style>\n");
    out.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    lines(map, laid, out);
    for (int i = 0; i < map.boxes().size(); i++) {
      box(map.boxes().get(i), laid.spots().get(i), words, out);
    }
    return out.append("</svg>\n").toString();
  }

  private static final String STYLE =
      """

      text { font: 13px system-ui, sans-serif; fill: #1c2321; }
      .name { font-weight: 600; font-size: 15px; }
      .small { font-size: 12px; fill: #3f4a46; }
      .all { fill: #1c232126; }
      .share { fill: #1c2321; }
      .wholly { fill: #e3f0e6; stroke: #2c6a3d; }
      .partly { fill: #fff1cf; stroke: #8a5a00; stroke-dasharray: 7 3; }
      .only_from_a_knot { fill: #e7e9fb; stroke: #3c46a8; stroke-dasharray: 2 3; }
      .never { fill: #fbe3df; stroke: #a3261b; stroke-width: 3; }
      """;

  /** The ways, behind the boxes. */
  static void lines(StoryMap map, Laid laid, StringBuilder out) {
    out.append("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\"")
        .append(" markerWidth=\"8\" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\"")
        .append(" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" fill=\"#4d5a55\"/></marker></defs>\n");
    for (int i = 0; i < map.ways().size(); i++) {
      StoryMap.Way way = map.ways().get(i);
      StringBuilder path = new StringBuilder("M");
      for (Laid.Point point : laid.lines().get(i)) {
        path.append(point.x()).append(' ').append(point.y()).append(' ');
      }
      out.append("<path class=\"way f").append(way.from()).append(" t").append(way.to());
      out.append("\" d=\"")
          .append(path.toString().strip())
          .append("\" marker-end=\"url(#tip)\"/>\n");
    }
  }

  private static void box(MapBox box, Laid.Spot spot, MapWords words, StringBuilder out) {
    boolean round = box.kind() != MapBox.Kind.KNOT;
    out.append("<g><title>").append(Markup.text(told(box, words))).append("</title>\n");
    out.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\"/>\n",
            box.seen().name().toLowerCase(Locale.ROOT),
            spot.x(),
            spot.y(),
            spot.width(),
            spot.height(),
            round ? 24 : 4));
    int y = spot.y() + 26;
    text(spot.x() + 14, y, "name", cut(words.name(box), MOST_NAME), out);
    text(spot.x() + 14, y + 20, "small", cut(words.place(box.place()), MOST_SMALL), out);
    text(spot.x() + 14, y + 38, "small", cut(words.coverage(box), MOST_SMALL), out);
    int full = spot.width() - 28;
    bar(spot.x() + 14, y + 44, full, "all", out);
    bar(spot.x() + 14, y + 44, (int) Math.round(full * box.share()), "share", out);
    for (int i = 0; i < box.decisions().size(); i++) {
      String decision = words.decision(box.decisions().get(i));
      text(spot.x() + 14, y + 64 + Laid.ROW * i, "row", "◆ " + cut(decision, MOST_SMALL - 6), out);
    }
    out.append("</g>\n");
  }

  /** Everything of a box, for who points at it or listens. */
  private static String told(MapBox box, MapWords words) {
    StringBuilder told = new StringBuilder(words.name(box));
    told.append(" · ").append(words.place(box.place()));
    told.append(" · ").append(words.coverage(box));
    for (MapBox.MapDecision decision : box.decisions()) {
      told.append('\n').append(words.decision(decision));
      List<MetOption> options = decision.options();
      for (MetOption option : options) {
        told.append("\n– ").append(words.option(option)).append(": ").append(words.scores(option));
      }
    }
    return told.toString();
  }

  private static void text(int x, int y, String look, String raw, StringBuilder out) {
    out.append("<text class=\"").append(look).append("\" x=\"").append(x).append("\" y=\"");
    out.append(y).append("\">").append(Markup.text(raw)).append("</text>\n");
  }

  private static void bar(int x, int y, int width, String look, StringBuilder out) {
    out.append("<rect class=\"").append(look).append("\" x=\"").append(x).append("\" y=\"");
    out.append(y).append("\" width=\"").append(width).append("\" height=\"4\"/>\n");
  }

  private static String cut(String raw, int most) {
    return raw.codePointCount(0, raw.length()) <= most
        ? raw
        : raw.substring(0, raw.offsetByCodePoints(0, most - 1)) + "…";
  }
}
