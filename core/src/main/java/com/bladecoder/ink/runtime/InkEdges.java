package com.bladecoder.ink.runtime;

import com.bladecoder.ink.runtime.ControlCommand.CommandType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * From where each object of a story's content can be come to: every way the story can really take,
 * and where a target is not known before it is played, every target there is.
 */
@NullMarked
final class InkEdges {
  /** The variable Ink itself keeps in choices, to come back from the words they share. */
  private static final String RETURN = "$r";

  private final InkGraph graph;
  private final List<Integer> anywhere = new ArrayList<>();
  private final List<Integer> returns = new ArrayList<>();
  private final int[] starts;
  private final int[] aheadStarts;
  private final int[] ahead;
  private final BitSet taken = new BitSet();
  private int[] from = new int[1024];
  private int[] to = new int[1024];
  private int count;

  InkEdges(InkGraph graph) throws Exception {
    this.graph = graph;
    for (int n = 0; n < graph.size(); n++) {
      if (graph.node(n) instanceof DivertTargetValue target && !isOnlyCounted(target)) {
        int start = start(target);
        (isReturn(target) ? returns : anywhere).add(start);
      }
    }
    for (int n = 0; n < graph.size(); n++) {
      leave(n, graph.node(n));
    }
    // Sorted by where they lead: the ways to n are from[starts[n]] to from[starts[n + 1] - 1].
    starts = starts(to, new BitSet());
    aheadStarts = starts(from, taken);
    int[] sorted = sorted(to, from, starts, new BitSet());
    ahead = sorted(from, to, aheadStarts, taken);
    from = sorted;
    to = new int[0];
  }

  private int[] starts(int[] by, BitSet without) {
    int[] found = new int[graph.size() + 1];
    for (int e = 0; e < count; e++) {
      found[by[e] + 1] += without.get(e) ? 0 : 1;
    }
    for (int n = 0; n < graph.size(); n++) {
      found[n + 1] += found[n];
    }
    return found;
  }

  private int[] sorted(int[] by, int[] what, int[] startsBy, BitSet without) {
    int[] next = Arrays.copyOf(startsBy, startsBy.length);
    int[] found = new int[startsBy[graph.size()]];
    for (int e = 0; e < count; e++) {
      if (!without.get(e)) {
        found[next[by[e]]++] = what[e];
      }
    }
    return found;
  }

  /** How many ways lead to a node. */
  int ways(int node) {
    return starts[node + 1] - starts[node];
  }

  /** The node the i-th of them comes from. */
  int way(int node, int i) {
    return from[starts[node] + i];
  }

  /**
   * All that may be played from these places before somebody chooses again: every way but those
   * behind a choice that is offered.
   *
   * @param places numbers of nodes; negative ones lead nowhere
   */
  BitSet untilChosen(List<Integer> places) {
    BitSet seen = new BitSet(graph.size());
    int[] stack = new int[graph.size()];
    int top = 0;
    for (int place : places) {
      if (place >= 0 && !seen.get(place)) {
        seen.set(place);
        stack[top++] = place;
      }
    }
    while (top > 0) {
      int node = stack[--top];
      for (int i = aheadStarts[node]; i < aheadStarts[node + 1]; i++) {
        if (!seen.get(ahead[i])) {
          seen.set(ahead[i]);
          stack[top++] = ahead[i];
        }
      }
    }
    return seen;
  }

  private void edge(int source, int target) {
    if (target < 0) {
      return;
    }
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
    }
    from[count] = source;
    to[count++] = target;
  }

  private void leave(int n, RTObject object) throws Exception {
    int next = graph.after(object);
    if (object instanceof Container container) {
      edge(n, graph.at(container, 0));
    } else if (object instanceof Divert divert) {
      divert(n, divert, next);
    } else if (object instanceof ChoicePoint choice) {
      edge(n, next);
      Container target = choice.getChoiceTarget();
      if (target != null) {
        // One that is not shown is taken in the same breath, where nothing else can be.
        int first = count;
        edge(n, graph.at(target, 0));
        taken.set(first, count, !choice.isInvisibleDefault());
      }
    } else if (object instanceof ControlCommand command) {
      switch (command.getCommandType()) {
        case Done, End, PopFunction -> {}
        case PopTunnel -> onwards(n, command);
        default -> edge(n, next);
      }
    } else {
      edge(n, next);
    }
  }

  private void divert(int n, Divert divert, int next) throws Exception {
    if (divert.hasVariableTarget()) {
      for (int target : divert.getVariableDivertName().equals(RETURN) ? returns : anywhere) {
        edge(n, target);
      }
    } else if (divert.isExternal()) {
      // What stands in Ink for a function of a program that is not here.
      INamedContent fallback = graph.root().getNamedContent().get(divert.getTargetPathString());
      if (fallback instanceof Container container) {
        edge(n, graph.at(container, 0));
      }
    } else {
      Pointer target = divert.getTargetPointer();
      edge(n, graph.at(target.container, target.index));
    }
    if (divert.isConditional()
        || divert.getPushesToStack()
        || divert.isExternal()
        || InkGraph.is(graph.beside(divert, -1), CommandType.StartThread)) {
      edge(n, next);
    }
  }

  /** A tunnel's end: back to its caller, which is looked at by itself, or on to a target. */
  private void onwards(int n, ControlCommand command) throws Exception {
    RTObject value = graph.beside(command, -2);
    boolean simple =
        InkGraph.is(graph.beside(command, -1), CommandType.EvalEnd)
            && InkGraph.is(graph.beside(command, -3), CommandType.EvalStart);
    if (simple && value instanceof Void) {
      return;
    }
    if (simple && value instanceof DivertTargetValue target) {
      edge(n, start(target));
      return;
    }
    for (int target : anywhere) {
      edge(n, target);
    }
  }

  private int start(DivertTargetValue target) throws Exception {
    SearchResult found = graph.root().contentAtPath(target.getTargetPath());
    RTObject object = found.obj;
    return object instanceof Container container
        ? graph.at(container, 0)
        : object == null ? -1 : graph.number(object);
  }

  private boolean isReturn(DivertTargetValue target) {
    return isReturn(graph.beside(target, 1)) || isReturn(graph.beside(target, 2));
  }

  private static boolean isReturn(@Nullable RTObject object) {
    return object instanceof VariableAssignment set && set.getVariableName().equals(RETURN);
  }

  private boolean isOnlyCounted(DivertTargetValue target) {
    RTObject next = graph.beside(target, 1);
    return InkGraph.is(next, CommandType.TurnsSince) || InkGraph.is(next, CommandType.ReadCount);
  }
}
