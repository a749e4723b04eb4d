package no.sideomside.authoring;

import java.util.Arrays;

/**
 * Which states can come back to each other. (Tarjan's strongly connected components, without
 * recursion.) They are numbered so that every way leads to the same or a lower number.
 */
final class Components {
  private final Graph graph;
  private final int[] of;
  private final int[] order;
  private int placed;
  private int[] starts = new int[64];
  private int count;

  Components(Graph graph) {
    this.graph = graph;
    this.of = new int[graph.size()];
    this.order = new int[graph.size()];
    Arrays.fill(of, -1);
    visitAll();
    starts = Arrays.copyOf(starts, count + 1);
    starts[count] = placed;
  }

  int count() {
    return count;
  }

  int of(int node) {
    return of[node];
  }

  /** How many states the component holds. */
  int size(int component) {
    return starts[component + 1] - starts[component];
  }

  int node(int component, int i) {
    return order[starts[component] + i];
  }

  /** Whether one can go round in it. */
  boolean loops(int component) {
    if (size(component) > 1) {
      return true;
    }
    int node = node(component, 0);
    for (int i = 0; i < graph.ways(node); i++) {
      if (graph.target(graph.first(node) + i) == node) {
        return true;
      }
    }
    return false;
  }

  private void visitAll() {
    int n = graph.size();
    int[] index = new int[n];
    int[] low = new int[n];
    int[] next = new int[n];
    int[] path = new int[n];
    int[] open = new int[n];
    int pathTop = 0;
    int openTop = 0;
    int time = 0;
    for (int root = 0; root < n; root++) {
      if (index[root] != 0) {
        continue;
      }
      path[pathTop++] = root;
      index[root] = low[root] = ++time;
      open[openTop++] = root;
      while (pathTop > 0) {
        int node = path[pathTop - 1];
        if (next[node] < graph.ways(node)) {
          int target = graph.target(graph.first(node) + next[node]++);
          if (index[target] == 0) {
            index[target] = low[target] = ++time;
            open[openTop++] = target;
            path[pathTop++] = target;
          } else if (of[target] < 0) {
            low[node] = Math.min(low[node], index[target]);
          }
          continue;
        }
        pathTop--;
        if (pathTop > 0) {
          int before = path[pathTop - 1];
          low[before] = Math.min(low[before], low[node]);
        }
        if (low[node] == index[node]) {
          openTop = close(node, open, openTop);
        }
      }
    }
  }

  private int close(int node, int[] open, int openTop) {
    if (count + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[count] = placed;
    int top = openTop;
    int member;
    do {
      member = open[--top];
      of[member] = count;
      order[placed++] = member;
    } while (member != node);
    count++;
    return top;
  }
}
