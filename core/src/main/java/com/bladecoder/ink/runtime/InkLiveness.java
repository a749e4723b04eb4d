package com.bladecoder.ink.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What of a story's state can still be read from where it stands: variables, visit counts, turns.
 *
 * <p>Walks the content backwards from every reader. It may call alive what is dead, never the other
 * way: what a called knot or function writes over is not taken to be written over for its caller.
 */
@NullMarked
final class InkLiveness {
  private static final int MOST_KEPT = 50_000;

  private final InkGraph graph;
  private final InkReads reads;
  private final List<String> names = new ArrayList<>();
  private final List<BitSet> alive = new ArrayList<>();
  private final Map<List<Integer>, List<String>> kept = new HashMap<>();

  InkLiveness(InkGraph graph, InkReads reads, InkEdges edges) {
    this.graph = graph;
    this.reads = reads;
    reads
        .readers()
        .forEach(
            (name, readers) -> {
              names.add(name);
              alive.add(spread(name, readers, edges));
            });
  }

  static InkLiveness of(Story story) throws Exception {
    InkGraph graph = new InkGraph(story.getMainContentContainer());
    return new InkLiveness(graph, InkReads.of(story, graph), new InkEdges(graph));
  }

  private BitSet spread(String name, BitSet readers, InkEdges edges) {
    BitSet seen = (BitSet) readers.clone();
    int[] stack = readers.stream().toArray();
    int top = stack.length;
    while (top > 0) {
      int node = stack[--top];
      for (int i = 0; i < edges.ways(node); i++) {
        int before = edges.way(node, i);
        if (!seen.get(before) && !name.equals(reads.written(before))) {
          seen.set(before);
          if (top == stack.length) {
            stack = Arrays.copyOf(stack, Math.max(16, top * 2));
          }
          stack[top++] = before;
        }
      }
    }
    return seen;
  }

  /** Where a pointer at this place plays on, as a number for {@link #from}; −1 for nowhere. */
  int at(@Nullable Container container, int index) {
    return graph.at(container, index);
  }

  InkTally tally(String path) {
    return reads.tally(path);
  }

  /**
   * What can be read from any of these places, in the order of the names.
   *
   * @param places numbers of {@link #at}, sorted, each once
   */
  List<String> from(List<Integer> places) {
    List<String> known = kept.get(places);
    if (known != null) {
      return known;
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int place : places) {
        if (place >= 0 && alive.get(i).get(place)) {
          found.add(names.get(i));
          break;
        }
      }
    }
    if (kept.size() < MOST_KEPT) {
      kept.put(List.copyOf(places), found);
    }
    return found;
  }
}
