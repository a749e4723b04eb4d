package com.bladecoder.ink.runtime;

import com.bladecoder.ink.runtime.ControlCommand.CommandType;
import java.util.ArrayList;
import java.util.Arrays;
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
    starts = new int[graph.size() + 1];
    for (int e = 0; e < count; e++) {
      starts[to[e] + 1]++;
    }
    for (int n = 0; n < graph.size(); n++) {
      starts[n + 1] += starts[n];
    }
    int[] next = Arrays.copyOf(starts, starts.length);
    int[] sorted = new int[count];
    for (int e = 0; e < count; e++) {
      sorted[next[to[e]]++] = from[e];
    }
    from = sorted;
    to = new int[0];
  }

  /** How many ways lead to a node. */
  int ways(int node) {
    return starts[node + 1] - starts[node];
  }

  /** The node the i-th of them comes from. */
  int way(int node, int i) {
    return from[starts[node] + i];
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
        edge(n, graph.at(target, 0));
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
