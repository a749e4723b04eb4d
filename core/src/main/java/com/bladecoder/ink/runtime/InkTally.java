package com.bladecoder.ink.runtime;

import com.bladecoder.ink.runtime.ControlCommand.CommandType;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * How much of a visit count a story can ever tell apart. Counts only grow, so that one read by
 * {@code {kitchen}} says no more after the first visit, and a cycle of three none after the third.
 *
 * @param cap counts from here on are one, where {@code cycle} is 1
 * @param cycle counts this far apart are one, where it is not 1
 */
@NullMarked
record InkTally(int cap, int cycle) {
  static final InkTally EXACT = new InkTally(Integer.MAX_VALUE, 1);
  static final InkTally WHETHER = new InkTally(1, 1);

  private static final Set<String> COMPARISONS =
      Set.of(
          NativeFunctionCall.Equal,
          NativeFunctionCall.NotEquals,
          NativeFunctionCall.Less,
          NativeFunctionCall.LessThanOrEquals,
          NativeFunctionCall.Greater,
          NativeFunctionCall.GreaterThanOrEquals);
  private static final Set<String> LOGIC =
      Set.of(NativeFunctionCall.And, NativeFunctionCall.Or, NativeFunctionCall.Not);

  /** What stands for a count, and for every other it cannot be told from. */
  int of(int count) {
    return cycle > 1 ? count % cycle : Math.min(count, cap);
  }

  /** What two readers of one count can tell apart together. */
  InkTally and(InkTally other) {
    if (equals(other)) {
      return this;
    }
    return cycle > 1 || other.cycle > 1 ? EXACT : new InkTally(Math.max(cap, other.cap), 1);
  }

  /** What the reader at {@code visit}, the command of a sequence, can tell apart. */
  static InkTally ofSequence(InkGraph graph, RTObject visit) {
    if (graph.beside(visit, 1) instanceof IntValue n
        && n.getValue() > 0
        && n.getValue() < 1_000
        && graph.beside(visit, 2) instanceof NativeFunctionCall call) {
      if (call.getName().equals(NativeFunctionCall.Min)) {
        return new InkTally(n.getValue() + 1, 1);
      }
      if (call.getName().equals(NativeFunctionCall.Mod)) {
        return n.getValue() == 1
            ? new InkTally(0, 1)
            : new InkTally(Integer.MAX_VALUE, n.getValue());
      }
    }
    return EXACT;
  }

  /** What an expression that reads a count at {@code read} can tell apart. */
  static InkTally ofExpression(InkGraph graph, RTObject read) {
    int above = 0;
    for (int i = 1; ; i++) {
      RTObject next = graph.beside(read, i);
      if (next instanceof NativeFunctionCall call) {
        int taken = call.getNumberOfParameters();
        if (taken > above) {
          return consumed(graph, read, call, i);
        }
        above -= taken - 1;
      } else if (next instanceof VariableReference || next instanceof Value) {
        above++;
      } else if (InkGraph.is(next, CommandType.EvalEnd)) {
        return above == 0 && decides(graph.beside(read, i + 1)) ? WHETHER : EXACT;
      } else {
        return EXACT;
      }
    }
  }

  private static InkTally consumed(
      InkGraph graph, RTObject read, NativeFunctionCall call, int distance) {
    if (LOGIC.contains(call.getName())) {
      return WHETHER;
    }
    boolean compared = COMPARISONS.contains(call.getName());
    if (compared && distance == 2 && graph.beside(read, 1) instanceof IntValue n) {
      return beyond(n.getValue());
    }
    if (compared && distance == 1 && graph.beside(read, -1) instanceof IntValue n) {
      return beyond(n.getValue());
    }
    return EXACT;
  }

  /** Above a number every count compares the same with it. */
  private static InkTally beyond(int number) {
    return number >= 0 && number < 1_000_000 ? new InkTally(number + 1, 1) : WHETHER;
  }

  private static boolean decides(@Nullable RTObject object) {
    return (object instanceof Divert divert && divert.isConditional())
        || (object instanceof ChoicePoint choice && choice.hasCondition())
        || (object instanceof Container container
            && !container.getContent().isEmpty()
            && container.getContent().get(0) instanceof Divert first
            && first.isConditional()
            && container.getContent().size() == 1);
  }
}
