package no.sideomside.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fewest and the most of each figure, over every path of a graph that comes to an ending. */
final class Extremes {
  private static final int NEVER = Integer.MIN_VALUE;
  private static final int EVER_MORE = Integer.MAX_VALUE;
  private static final int LONGEST = 2_000;

  private final Graph graph;
  private final Components components;
  private final Figures figures;
  private final int[] value;
  private final int[] taken;
  private int[][] weights = new int[0][];

  Extremes(Graph graph, Components components, Figures figures) {
    this.graph = graph;
    this.components = components;
    this.figures = figures;
    this.value = new int[graph.size()];
    this.taken = new int[graph.size()];
  }

  /** The span of a figure from each root; null for a root from which no ending can be reached. */
  List<@Nullable Span> of(int figure, Routes routes) {
    weigh(figure);
    solve(figure, -1);
    int[] fewest = atRoots(figure, -1);
    List<@Nullable Route> fewestOn = routes(routes);
    solve(figure, 1);
    int[] most = atRoots(figure, 1);
    List<@Nullable Route> mostOn = routes(routes);
    List<@Nullable Span> spans = new ArrayList<>();
    for (int i = 0; i < fewest.length; i++) {
      spans.add(
          fewest[i] == NEVER
              ? null
              : new Span(
                  fewest[i],
                  most[i] == EVER_MORE ? null : most[i],
                  fewestOn.get(i),
                  most[i] == EVER_MORE ? null : mostOn.get(i)));
    }
    return spans;
  }

  private void weigh(int figure) {
    weights = new int[graph.offers().size()][];
    for (int o = 0; o < weights.length; o++) {
      Offer offer = graph.offers().get(o);
      weights[o] = new int[offer.options().size()];
      for (int i = 0; i < weights[o].length; i++) {
        weights[o][i] = figures.ofOption(figure, offer, i);
      }
    }
  }

  private int[] atRoots(int figure, int sign) {
    int[] at = new int[graph.roots().size()];
    for (int i = 0; i < at.length; i++) {
      Graph.Root root = graph.roots().get(i);
      int from = value[root.node()];
      at[i] =
          from == NEVER || from == EVER_MORE
              ? from
              : sign * from + figures.ofTelling(figure, graph.tellingOf(root));
    }
    return at;
  }

  private List<@Nullable Route> routes(Routes routes) {
    List<@Nullable Route> found = new ArrayList<>();
    for (Graph.Root root : graph.roots()) {
      List<String> choices = new ArrayList<>();
      int node = root.node();
      while (graph.kind(node) >= 0 && taken[node] >= 0 && choices.size() < LONGEST) {
        choices.add(routes.id(node, taken[node] - graph.first(node)));
        node = graph.target(taken[node]);
      }
      found.add(graph.stop(node) == null ? null : routes.of(root.variant(), choices));
    }
    return found;
  }

  /** Fills {@link #value} with the largest sum of {@code sign} times the weights to an ending. */
  private void solve(int figure, int sign) {
    Arrays.fill(value, NEVER);
    Arrays.fill(taken, -1);
    for (int c = 0; c < components.count(); c++) {
      if (components.loops(c)) {
        goRound(c, figure, sign);
      } else {
        improve(components.node(c, 0), figure, sign);
      }
    }
  }

  private boolean improve(int node, int figure, int sign) {
    Graph.Stop stop = graph.stop(node);
    if (stop != null) {
      value[node] = stop.ending() == null ? NEVER : 0;
      return false;
    }
    boolean better = false;
    int first = graph.first(node);
    for (int i = 0; i < graph.ways(node); i++) {
      int behind = value[graph.target(first + i)];
      if (behind == NEVER) {
        continue;
      }
      int sum = behind == EVER_MORE ? EVER_MORE : behind + sign * weight(node, i, figure);
      if (sum > value[node]) {
        value[node] = sum;
        taken[node] = first + i;
        better = true;
      }
    }
    return better;
  }

  private int weight(int node, int option, int figure) {
    return weights[graph.kind(node)][option]
        + figures.ofTelling(figure, graph.telling(graph.first(node) + option));
  }

  /** States one can come back to: going round only adds, so it never helps to have least. */
  private void goRound(int component, int figure, int sign) {
    int size = components.size(component);
    if (sign > 0 && gains(component, figure) && leaves(component)) {
      for (int i = 0; i < size; i++) {
        value[components.node(component, i)] = EVER_MORE;
      }
      return;
    }
    boolean better = true;
    while (better) {
      better = false;
      for (int i = 0; i < size; i++) {
        better |= improve(components.node(component, i), figure, sign);
      }
    }
  }

  private boolean gains(int component, int figure) {
    for (int i = 0; i < components.size(component); i++) {
      int node = components.node(component, i);
      for (int option = 0; option < graph.ways(node); option++) {
        if (components.of(graph.target(graph.first(node) + option)) == component
            && weight(node, option, figure) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean leaves(int component) {
    for (int i = 0; i < components.size(component); i++) {
      int node = components.node(component, i);
      for (int option = 0; option < graph.ways(node); option++) {
        if (value[graph.target(graph.first(node) + option)] != NEVER) {
          return true;
        }
      }
    }
    return false;
  }
}
