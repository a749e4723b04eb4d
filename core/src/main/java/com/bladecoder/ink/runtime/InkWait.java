package com.bladecoder.ink.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Where a story waits, apart from what its variables and visit counts are: the choices on offer,
 * each with the calls it goes back through. There is one object for all that are alike.
 */
@NullMarked
final class InkWait {
  private final HashMap<String, Object> flows;
  private final Object evaluation;
  private final Object same;
  private final @Nullable Object last;

  /** Of every symbol that is a visit count what can be told apart of it; null for variables. */
  final @Nullable InkTally[] tallies;

  /** For every choice what came of it. */
  InkTree[] trees = new InkTree[0];

  /** For every choice the variables it knows by reference since an earlier move. */
  int[][] references = new int[0][];

  /** What of the variables and counts can still be read. */
  BitSet alive = new BitSet();

  /** The number of everything else it can be told apart by. */
  int kind;

  /**
   * Reads it out of a state.
   *
   * @param state as blade-ink reads it from JSON
   * @param choices all there are, those that are not shown too
   * @param decision what it stands before
   * @param last what else belongs to being here, or null
   * @param tallies of every symbol what can be told apart of it, where it is a visit count
   */
  @SuppressWarnings("unchecked")
  InkWait(
      Map<String, Object> state,
      List<Choice> choices,
      String decision,
      @Nullable Object last,
      @Nullable InkTally[] tallies) {
    HashMap<String, Object> all = (HashMap<String, Object>) state.get("flows");
    Map.Entry<String, Object> only = all.entrySet().iterator().next();
    HashMap<String, Object> flow = (HashMap<String, Object>) only.getValue();
    HashMap<String, Object> threads = (HashMap<String, Object>) flow.get("choiceThreads");
    List<Object> shown = new ArrayList<>();
    List<Object> looks = new ArrayList<>();
    List<Object> offered = (List<Object>) flow.get("currentChoices");
    for (int i = 0; i < choices.size(); i++) {
      // blade-ink forgets, as it writes one down, that it is not shown; nobody can take it any more.
      if (!choices.get(i).isInvisibleDefault) {
        HashMap<String, Object> choice = (HashMap<String, Object>) offered.get(i);
        shown.add(choice);
        looks.add(withoutNumber(choice, "originalThreadIndex"));
        looks.add(thread(flow, threads, choice.get("originalThreadIndex")));
      }
    }
    flow.put("currentChoices", shown);
    flow.put("outputStream", new ArrayList<>());
    this.flows = all;
    this.evaluation = state.get("evalStack");
    this.last = last;
    this.tallies = tallies;
    this.same = List.of(looks, evaluation, decision, Optional.ofNullable(last));
  }

  /** What two of them share that are one; the numbers that threads happen to have do not count. */
  Object same() {
    return same;
  }

  @Nullable Object last() {
    return last;
  }

  /** Puts it into a state that is about to be loaded. */
  void into(Map<String, Object> state) {
    state.put("flows", flows);
    state.put("currentFlowName", flows.keySet().iterator().next());
    state.put("evalStack", evaluation);
  }

  @SuppressWarnings("unchecked")
  private static Object thread(
      Map<String, Object> flow, @Nullable Map<String, Object> threads, Object index) {
    Object own = threads == null ? null : threads.get(String.valueOf(index));
    if (own instanceof Map<?, ?> thread) {
      return withoutNumber((Map<String, Object>) thread, "threadIndex");
    }
    // One that still runs stands with the others.
    return flow.get("callstack");
  }

  private static Map<String, Object> withoutNumber(Map<String, Object> map, String number) {
    Map<String, Object> rest = new HashMap<>(map);
    rest.remove(number);
    return rest;
  }
}
