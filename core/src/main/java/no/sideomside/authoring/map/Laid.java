package no.sideomside.authoring.map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.story.GraphLayout;
import no.sideomside.story.StoryException;

/**
 * A map with places, in pixels from its upper left corner.
 *
 * @param width of the whole
 * @param height of the whole
 * @param spots one for each box
 * @param lines one for each way, from its box to the other
 */
record Laid(int width, int height, List<Spot> spots, List<List<Point>> lines) {
  /** How wide every box is. */
  static final int WIDE = 250;

  /** How high a row of a box is. */
  static final int ROW = 24;

  /** What a box has besides its rows. */
  static final int HEAD = 74;

  Laid {
    spots = List.copyOf(spots);
    lines = List.copyOf(lines);
  }

  /** Where a box is. */
  record Spot(int x, int y, int width, int height) {}

  /** Where a line begins, bends or ends. */
  record Point(int x, int y) {}

  /**
   * Lays a map out, from the top and down, in the order of the source where that costs no crossing.
   *
   * @param rows how many rows every box has besides its decisions
   * @throws StoryException if the layout's engine cannot, or takes too long
   */
  static Laid of(StoryMap map, GraphLayout layout, int rows) throws StoryException {
    JsonObject answer =
        JsonParser.parseString(layout.lay(graph(map, rows).toString())).getAsJsonObject();
    List<Spot> spots = new ArrayList<>();
    for (JsonElement child : answer.getAsJsonArray("children")) {
      JsonObject box = child.getAsJsonObject();
      spots.add(new Spot(at(box, "x"), at(box, "y"), at(box, "width"), at(box, "height")));
    }
    List<List<Point>> lines = new ArrayList<>();
    for (JsonElement edge : answer.getAsJsonArray("edges")) {
      JsonObject section =
          edge.getAsJsonObject().getAsJsonArray("sections").get(0).getAsJsonObject();
      List<Point> line = new ArrayList<>();
      line.add(point(section.get("startPoint")));
      if (section.has("bendPoints")) {
        section.getAsJsonArray("bendPoints").forEach(bend -> line.add(point(bend)));
      }
      line.add(point(section.get("endPoint")));
      lines.add(List.copyOf(line));
    }
    return new Laid(at(answer, "width"), at(answer, "height"), spots, lines);
  }

  private static JsonObject graph(StoryMap map, int rows) {
    JsonObject options = new JsonObject();
    options.addProperty("elk.algorithm", "layered");
    options.addProperty("elk.direction", "DOWN");
    options.addProperty("elk.edgeRouting", "ORTHOGONAL");
    options.addProperty("elk.padding", "[top=24,left=24,bottom=24,right=24]");
    options.addProperty("elk.spacing.nodeNode", "36");
    options.addProperty("elk.spacing.edgeNode", "18");
    options.addProperty("elk.spacing.edgeEdge", "12");
    options.addProperty("elk.spacing.componentComponent", "48");
    options.addProperty("elk.layered.spacing.nodeNodeBetweenLayers", "36");
    options.addProperty("elk.layered.spacing.edgeNodeBetweenLayers", "18");
    options.addProperty("elk.layered.spacing.edgeEdgeBetweenLayers", "12");
    options.addProperty("elk.layered.considerModelOrder.strategy", "NODES_AND_EDGES");
    options.addProperty("elk.layered.nodePlacement.bk.fixedAlignment", "BALANCED");
    options.addProperty("elk.randomSeed", "1");
    JsonArray children = new JsonArray();
    for (int i = 0; i < map.boxes().size(); i++) {
      JsonObject box = new JsonObject();
      box.addProperty("id", "b" + i);
      box.addProperty("width", WIDE);
      box.addProperty("height", HEAD + ROW * (rows + map.boxes().get(i).decisions().size()));
      children.add(box);
    }
    JsonArray edges = new JsonArray();
    for (StoryMap.Way way : map.ways()) {
      JsonObject edge = new JsonObject();
      edge.addProperty("id", "w" + edges.size());
      edge.add("sources", only("b" + way.from()));
      edge.add("targets", only("b" + way.to()));
      edges.add(edge);
    }
    JsonObject graph = new JsonObject();
    graph.addProperty("id", "map");
    graph.add("layoutOptions", options);
    graph.add("children", children);
    graph.add("edges", edges);
    return graph;
  }

  private static JsonArray only(String id) {
    JsonArray ids = new JsonArray();
    ids.add(id);
    return ids;
  }

  private static Point point(JsonElement point) {
    return new Point(at(point.getAsJsonObject(), "x"), at(point.getAsJsonObject(), "y"));
  }

  private static int at(JsonObject holder, String name) {
    return (int) Math.round(holder.get(name).getAsDouble());
  }
}
