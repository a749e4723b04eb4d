package com.bladecoder.ink.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Where a story stands between two steps, apart from what its variables and visit counts are: the
 * choices on offer, each with the calls it goes back through, or how it goes on. There is one
 * object for all that are alike.
 */
@NullMarked
final class InkWait {
  /** How blade-ink writes down that a call is a tunnel's, or that of the story itself. */
  private static final Integer TUNNEL = 0;

  private final HashMap<String, Object> flows;
  private final Object evaluation;
  private final Object same;
  private final @Nullable Object last;

  /** Whether it is in the middle of being told, and not before choices or over. */
  final boolean goesOn;

  /** Every thread that runs, without the number it happens to have. */
  final List<Map<String, Object>> calls;

  /** Of every symbol that is a visit count what can be told apart of it; null for variables. */
  final @Nullable InkTally[] tallies;

  /** For every choice, or for going on, what came of it. */
  InkTree[] trees = new InkTree[0];

  /** For each of them the variables it knows by reference since an earlier step. */
  int[][] references = new int[0][];

  /** What of the variables and counts can still be read. */
  BitSet alive = new BitSet();

  /** The number of everything else it can be told apart by. */
  int kind;

  /**
   * Reads it out of a state.
   *
   * @param state as blade-ink reads it from JSON
   * @param at the story whose state it is
   * @param last what else belongs to being here, or null
   * @param tallies of every symbol what can be told apart of it, where it is a visit count
   */
  @SuppressWarnings("unchecked")
  InkWait(
      Map<String, Object> state, Story at, @Nullable Object last, @Nullable InkTally[] tallies) {
    HashMap<String, Object> all = (HashMap<String, Object>) of(state, "flows");
    HashMap<String, Object> flow = (HashMap<String, Object>) all.values().iterator().next();
    HashMap<String, Object> threads = (HashMap<String, Object>) flow.get("choiceThreads");
    List<Choice> choices = at.getState().getGeneratedChoices();
    List<Object> offered = (List<Object>) of(flow, "currentChoices");
    List<Object> kept = new ArrayList<>();
    List<Object> looks = new ArrayList<>();
    this.goesOn = at.canContinue();
    this.calls = threads((Map<String, Object>) of(flow, "callstack"));
    for (int i = 0; i < choices.size(); i++) {
      // blade-ink forgets, as it writes one down, that it is not shown; nobody can take it any
      // more.
      if (goesOn || !choices.get(i).isInvisibleDefault) {
        HashMap<String, Object> choice = (HashMap<String, Object>) offered.get(i);
        kept.add(choice);
        looks.add(without(choice, "originalThreadIndex"));
        looks.add(choices.get(i).isInvisibleDefault);
        looks.add(thread(threads, of(choice, "originalThreadIndex")));
      }
    }
    flow.put("currentChoices", kept);
    flow.put("outputStream", new ArrayList<>());
    this.flows = all;
    this.evaluation = of(state, "evalStack");
    this.last = last;
    this.tallies = tallies;
    Object playing = goesOn ? calls : List.of();
    this.same = List.of(looks, of(state, "evalStack"), playing, Optional.ofNullable(last));
  }

  /** Whether something is lost where a state is written down: in a function, or a hidden choice. */
  boolean loses(Story at) {
    return goesOn
        && (calls.stream().anyMatch(InkWait::isInFunction)
            || at.getState().getGeneratedChoices().stream()
                .anyMatch(choice -> choice.isInvisibleDefault));
  }

  private static boolean isInFunction(Map<String, Object> thread) {
    return elements(thread).stream().anyMatch(call -> !of(call, "type").equals(TUNNEL));
  }

  /** Names of the variables that something that runs knows by reference. */
  List<String> references() {
    List<String> names = new ArrayList<>();
    for (Map<String, Object> thread : calls) {
      for (Map<String, Object> call : elements(thread)) {
        if (call.get("temp") instanceof Map<?, ?> temporary) {
          for (Object value : temporary.values()) {
            if (value instanceof Map<?, ?> token && token.get("^var") instanceof String name) {
              names.add(name);
            }
          }
        }
      }
    }
    return names;
  }

  /** The calls of a thread, the outermost first. */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> elements(Map<String, Object> thread) {
    return (List<Map<String, Object>>) of(thread, "callstack");
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
  private Object thread(@Nullable Map<String, Object> threads, Object index) {
    Object own = threads == null ? null : threads.get(String.valueOf(index));
    // One that still runs stands with the others.
    return own instanceof Map<?, ?> thread
        ? without((Map<String, Object>) thread, "threadIndex")
        : List.of(calls, index);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> threads(Map<String, Object> callStack) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Object thread : (List<Object>) of(callStack, "threads")) {
      found.add(without((Map<String, Object>) thread, "threadIndex"));
    }
    return found;
  }

  /** What a map is known to hold. */
  static Object of(Map<String, Object> map, String name) {
    return Objects.requireNonNull(map.get(name), name);
  }

  private static Map<String, Object> without(Map<String, Object> map, String number) {
    Map<String, Object> rest = new HashMap<>(map);
    rest.remove(number);
    return rest;
  }
}
