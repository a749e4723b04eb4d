package no.sideomside.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes routes that can be played again, and finds the shortest to each node of a graph. */
final class Routes {
  private final Graph graph;
  private final Seeds seeds;

  Routes(Graph graph, Seeds seeds) {
    this.graph = graph;
    this.seeds = seeds;
  }

  Route of(int variant, List<String> choices) {
    return new Route(variant, seeds.of(variant), choices);
  }

  String id(int node, int option) {
    Offer offer = graph.offer(node);
    return offer == null ? "" : offer.options().get(option).id();
  }

  /** For every node, the edge by which it is first come to, nearest first; −1 for a root. */
  static final class Tree {
    final int[] edge;
    final int[] from;
    final Ints met = new Ints();

    private Tree(int size) {
      edge = new int[size];
      from = new int[size];
      Arrays.fill(from, -2);
    }

    boolean reaches(int node) {
      return from[node] != -2;
    }
  }

  /** The shortest ways from one root to all it reaches. */
  Tree from(Graph.Root root) {
    Tree tree = new Tree(graph.size());
    tree.from[root.node()] = -1;
    tree.met.add(root.node());
    for (int next = 0; next < tree.met.size(); next++) {
      int node = tree.met.get(next);
      for (int i = 0; i < graph.ways(node); i++) {
        int target = graph.target(graph.first(node) + i);
        if (tree.from[target] == -2) {
          tree.from[target] = node;
          tree.edge[target] = i;
          tree.met.add(target);
        }
      }
    }
    return tree;
  }

  /** The way a tree has to a node. */
  Route to(Tree tree, int variant, int node) {
    List<String> choices = new ArrayList<>();
    for (int at = node; tree.from[at] >= 0; at = tree.from[at]) {
      choices.add(id(tree.from[at], tree.edge[at]));
    }
    java.util.Collections.reverse(choices);
    return of(variant, choices);
  }
}
