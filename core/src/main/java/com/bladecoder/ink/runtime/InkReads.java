package com.bladecoder.ink.runtime;

import com.bladecoder.ink.runtime.ControlCommand.CommandType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What each object of a story's content reads of the state, writes over, or has to do with. */
@NullMarked
final class InkReads {
  /** The prefixes of what can be read: a variable, a visit count, when something was visited. */
  static final String VARIABLE = "v:";

  static final String COUNT = "c:";
  static final String TURN = "t:";

  /** The number of turns, and where the story's dice stand. */
  static final String TURNS = "turns";

  static final String CHANCE = "chance";

  private static final Set<String> HARMLESS =
      Set.of(
          NativeFunctionCall.Add,
          NativeFunctionCall.Subtract,
          NativeFunctionCall.Multiply,
          NativeFunctionCall.Min,
          NativeFunctionCall.Max);

  private final InkGraph graph;
  private final boolean lists;
  private final Map<String, BitSet> readers = new TreeMap<>();
  private final Map<Integer, Set<String>> touched = new HashMap<>();
  private final Map<String, InkTally> tallies = new HashMap<>();
  private final Set<RTObject> onlyOwn = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Integer, String> written = new HashMap<>();
  private final Set<Container> targets = new LinkedHashSet<>();

  /**
   * Looks through the content.
   *
   * @param lists whether the story has LISTs: an emptied one remembers what it was a list of, so
   *     that the old value of a variable lives on in the new one
   */
  InkReads(InkGraph graph, boolean lists) throws Exception {
    this.graph = graph;
    this.lists = lists;
    for (int n = 0; n < graph.size(); n++) {
      RTObject object = graph.node(n);
      if (object instanceof VariableAssignment set) {
        write(n, set);
      } else if (object instanceof DivertTargetValue target) {
        Container container = graph.root().contentAtPath(target.getTargetPath()).getContainer();
        if (container != null) {
          targets.add(container);
        }
      }
    }
    for (int n = 0; n < graph.size(); n++) {
      read(n, graph.node(n));
    }
  }

  static InkReads of(Story story, InkGraph graph) throws Exception {
    return new InkReads(graph, hasLists(story));
  }

  static boolean hasLists(Story story) {
    ListDefinitionsOrigin lists = story.getListDefinitions();
    return lists != null && !lists.getLists().isEmpty();
  }

  /** What can be read at all, and where; in the order of the names. */
  Map<String, BitSet> readers() {
    return readers;
  }

  /**
   * Names of everything an object has to do with, be it only to write it, or to write it again.
   * What is written by way of a reference it has to do with where the reference is made.
   */
  Set<String> touched(int node) {
    return touched.getOrDefault(node, Set.of());
  }

  /** What is told apart of the visit count of a path. */
  InkTally tally(String path) {
    return tallies.getOrDefault(path, InkTally.EXACT);
  }

  /** The variable that a node writes over without having read it, with its prefix; or null. */
  @Nullable String written(int node) {
    return written.get(node);
  }

  /**
   * {@code ~ x += 1}: reads x only to write it again, so that x is as dead before it as after. Any
   * other assignment ends the life of what x was.
   */
  private void write(int n, VariableAssignment set) {
    String name = set.getVariableName();
    touches(VARIABLE + name, n);
    List<RTObject> own = new ArrayList<>();
    if (!set.isNewDeclaration()) {
      boolean plain = false;
      for (int i = InkGraph.is(graph.beside(set, -1), CommandType.EvalEnd) ? 2 : 1; ; i++) {
        RTObject before = graph.beside(set, -i);
        if (before instanceof VariableReference read
            && read.getPathForCount() == null
            && name.equals(read.getName())) {
          own.add(read);
        } else if (!(before instanceof IntValue)
            && !(before instanceof NativeFunctionCall call && HARMLESS.contains(call.getName()))) {
          plain = InkGraph.is(before, CommandType.EvalStart);
          break;
        }
      }
      if (plain && !own.isEmpty()) {
        onlyOwn.addAll(own);
        return;
      }
    }
    // A parameter passed by reference writes over another variable than the one it is called.
    boolean itself = lists && !isPlain(set);
    if (!itself && (set.isNewDeclaration() || set.isGlobal())) {
      written.put(n, VARIABLE + name);
    }
  }

  private boolean isPlain(VariableAssignment set) {
    RTObject value =
        graph.beside(set, InkGraph.is(graph.beside(set, -1), CommandType.EvalEnd) ? -2 : -1);
    return value instanceof IntValue || value instanceof BoolValue || value instanceof FloatValue;
  }

  private void read(int n, RTObject object) throws Exception {
    if (object instanceof VariableReference reference) {
      if (reference.getPathForCount() != null) {
        count(n, reference.getContainerForCount(), InkTally.ofExpression(graph, reference));
      } else if (onlyOwn.contains(reference)) {
        touches(VARIABLE + reference.getName(), n);
      } else {
        reads(VARIABLE + reference.getName(), n);
      }
    } else if (object instanceof VariablePointerValue pointer) {
      reads(VARIABLE + pointer.getVariableName(), n);
    } else if (object instanceof Divert divert && divert.hasVariableTarget()) {
      reads(VARIABLE + divert.getVariableDivertName(), n);
    } else if (object instanceof ChoicePoint choice && choice.isOnceOnly()) {
      count(n, choice.getChoiceTarget(), InkTally.WHETHER);
    } else if (object instanceof ControlCommand command) {
      read(n, command);
    }
  }

  private void read(int n, ControlCommand command) throws Exception {
    switch (command.getCommandType()) {
      case ReadCount -> {
        for (Container target : asked(command)) {
          count(n, target, InkTally.ofExpression(graph, command));
        }
      }
      case TurnsSince -> {
        for (Container target : asked(command)) {
          reads(TURN + target.getPath(), n);
        }
      }
      case Turns -> reads(TURNS, n);
      case VisitIndex -> count(n, command.getParent(), InkTally.ofSequence(graph, command));
      case Random, SeedRandom, ListRandom, SequenceShuffleIndex -> reads(CHANCE, n);
      default -> {}
    }
  }

  /** The containers a question about visits may be asked of. */
  private Set<Container> asked(ControlCommand command) {
    if (graph.beside(command, -1) instanceof DivertTargetValue target) {
      Container only = graph.root().contentAtPath(target.getTargetPath()).getContainer();
      return only == null ? Set.of() : Set.of(only);
    }
    return targets;
  }

  private void count(int n, @Nullable Container container, InkTally tally) {
    if (container != null) {
      String path = container.getPath().toString();
      tallies.merge(path, tally, InkTally::and);
      reads(COUNT + path, n);
    }
  }

  private void reads(String what, int n) {
    readers.computeIfAbsent(what, key -> new BitSet()).set(n);
    touches(what, n);
  }

  private void touches(String what, int n) {
    touched.computeIfAbsent(n, key -> new LinkedHashSet<>()).add(what);
  }
}
