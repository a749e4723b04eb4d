package no.sideomside.authoring;

import org.jspecify.annotations.Nullable;

/**
 * How often each state is come to in one play that chooses at random, every option as likely as the
 * next, and by how many paths.
 */
final class Shares {
  private static final double NOTHING = 1e-12;
  private static final int MOST_ROUNDS = 10_000;

  private final Graph graph;
  private final Components components;
  private final double[] share;
  private final long[] paths;
  private boolean loops;
  private boolean tooMany;

  Shares(Graph graph, Components components, int root) {
    this.graph = graph;
    this.components = components;
    this.share = new double[graph.size()];
    this.paths = new long[graph.size()];
    double[] arriving = new double[graph.size()];
    arriving[root] = 1;
    paths[root] = 1;
    for (int c = components.count() - 1; c >= 0; c--) {
      spread(c, arriving);
    }
  }

  /** How often, on average; of a stop, the share of plays that come to it. */
  double share(int node) {
    return share[node];
  }

  /** By how many paths, or null where there is no telling: one can go round, or over 9·10¹⁸. */
  @Nullable Long paths(int node) {
    return loops || tooMany ? null : paths[node];
  }

  /** Whether one can come back to where one was. */
  boolean loops() {
    return loops;
  }

  private void spread(int component, double[] arriving) {
    int size = components.size(component);
    boolean round = size > 1 || components.loops(component);
    double left = 0;
    for (int i = 0; i < size; i++) {
      left += arriving[components.node(component, i)];
    }
    loops |= round && left > 0;
    for (int rounds = 0; left > NOTHING && rounds < (round ? MOST_ROUNDS : 1); rounds++) {
      left = 0;
      for (int i = 0; i < size; i++) {
        int node = components.node(component, i);
        double here = arriving[node];
        arriving[node] = 0;
        share[node] += here;
        int ways = graph.ways(node);
        for (int w = 0; w < ways; w++) {
          int target = graph.target(graph.first(node) + w);
          arriving[target] += here / ways;
        }
      }
      for (int i = 0; i < size; i++) {
        left += arriving[components.node(component, i)];
      }
    }
    count(component);
  }

  private void count(int component) {
    for (int i = 0; i < components.size(component); i++) {
      int node = components.node(component, i);
      for (int w = 0; w < graph.ways(node); w++) {
        int target = graph.target(graph.first(node) + w);
        long sum = paths[target] + paths[node];
        if (sum < 0) {
          tooMany = true;
        } else {
          paths[target] = sum;
        }
      }
    }
  }
}
