package com.bladecoder.ink.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * What one move can read or change of a story's state: everything that has to do with anything that
 * may be played until somebody chooses again. It may name too much, never too little.
 */
@NullMarked
final class InkTouch {
  private final InkGraph graph;
  private final InkEdges edges;
  private final InkSymbols symbols;
  private final List<BitSet> touchers = new ArrayList<>();
  private final List<Integer> touched = new ArrayList<>();
  private final BitSet hollow = new BitSet();
  private final Map<List<Integer>, BitSet> kept = new HashMap<>();

  InkTouch(InkGraph graph, InkReads reads, InkEdges edges, InkSymbols symbols) {
    this.graph = graph;
    this.edges = edges;
    this.symbols = symbols;
    reads
        .touchers()
        .forEach(
            (name, nodes) -> {
              Integer symbol = symbols.number(name);
              if (symbol != null) {
                touched.add(symbol);
                touchers.add(nodes);
              }
            });
    // What holds nothing is not played, but can be come into.
    for (int n = 0; n < graph.size(); n++) {
      if (graph.node(n) instanceof Container container && container.getContent().isEmpty()) {
        enter(container, new BitSet(), hollow);
      }
    }
  }

  /**
   * The symbols a move touches.
   *
   * @param places where it goes on, and where it returns to, as numbers of nodes
   */
  BitSet from(List<Integer> places) {
    return kept.computeIfAbsent(List.copyOf(places), this::look);
  }

  private BitSet look(List<Integer> places) {
    BitSet played = edges.untilChosen(places);
    BitSet found = (BitSet) hollow.clone();
    for (int i = 0; i < touchers.size(); i++) {
      if (touchers.get(i).intersects(played)) {
        found.set(touched.get(i));
      }
    }
    BitSet seen = new BitSet();
    for (int node = played.nextSetBit(0); node >= 0; node = played.nextSetBit(node + 1)) {
      enter(graph.node(node), seen, found);
    }
    return found;
  }

  /** Whoever is somewhere has come into everything around it, and may be counted there. */
  private void enter(RTObject object, BitSet seen, BitSet found) {
    RTObject at = object;
    while (at != null) {
      if (at instanceof Container container) {
        int number = graph.number(container);
        if (number >= 0 && seen.get(number)) {
          return;
        }
        if (number >= 0) {
          seen.set(number);
        }
        Integer symbol =
            container.getVisitsShouldBeCounted()
                ? symbols.number(InkReads.COUNT + container.getPath())
                : null;
        if (symbol != null) {
          found.set(symbol);
        }
      }
      at = at.getParent();
    }
  }
}
