package com.bladecoder.ink.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a waiting story can still be told apart by: its choices, where each leads and
 * through whom it returns, and whatever can be read from there. Two states with the same key go on
 * alike, whatever is chosen.
 */
@NullMarked
public final class InkStateKey {
  private final Story story;
  private final InkLiveness liveness;
  private final Map<String, Pointer> targets = new HashMap<>();

  /**
   * What a story can be told apart by where it waits.
   *
   * @param text all of it that is not a variable, a visit count or a turn
   * @param alive names of those that can still be read, with the prefixes of {@link InkReads}
   */
  record Waiting(String text, List<String> alive) {}

  /**
   * Prepares the keys of one story.
   *
   * @throws Exception anything blade-ink may throw while its content is walked
   */
  public InkStateKey(Story story) throws Exception {
    this(story, InkLiveness.of(story));
  }

  InkStateKey(Story story, InkLiveness liveness) {
    this.story = story;
    this.liveness = liveness;
  }

  /**
   * The key of the story's state.
   *
   * @param of the story, or another made of the same JSON
   * @throws Exception anything blade-ink may throw
   */
  public String of(Story of) throws Exception {
    Waiting waiting = waiting(of);
    StringBuilder key = new StringBuilder(512).append(waiting.text());
    write(waiting.alive(), of.getState(), key);
    return key.toString();
  }

  Waiting waiting(Story of) throws Exception {
    StringBuilder key = new StringBuilder(512);
    StoryState state = of.getState();
    List<Choice> choices = of.getCurrentChoices();
    Set<Integer> all = new TreeSet<>();
    for (Choice choice : choices) {
      all.addAll(places(choice, key));
    }
    List<String> alive = new ArrayList<>(liveness.from(List.copyOf(all)));
    Set<String> variables = named(alive, InkReads.VARIABLE);
    Set<String> visits = named(alive, InkReads.COUNT);
    visits.addAll(named(alive, InkReads.TURN));
    for (Choice choice : choices) {
      temporaries(choice, variables, alive, key);
      entered(choice, visits, key);
    }
    key.append(state.getEvaluationStack().size()).append('\n');
    return new Waiting(key.toString(), alive);
  }

  /** Names of what can still be read where a story goes on by itself. */
  List<String> midway(Story of, List<Map<String, Object>> threads) throws Exception {
    Set<Integer> all = new TreeSet<>();
    Container root = story.getMainContentContainer();
    for (Map<String, Object> thread : threads) {
      for (Map<String, Object> call : InkWait.elements(thread)) {
        if (call.get("cPath") instanceof String path && call.get("idx") instanceof Integer index) {
          Container in = root.contentAtPath(new Path(path)).getContainer();
          all.add(liveness.at(in, index));
          all.add(liveness.at(in, index + 1));
        }
      }
    }
    for (Choice choice : of.getState().getGeneratedChoices()) {
      all.addAll(places(choice, new StringBuilder()));
    }
    return liveness.from(List.copyOf(all));
  }

  private List<Integer> places(Choice choice, StringBuilder key) throws Exception {
    List<Integer> places = new ArrayList<>();
    Pointer target = target(choice);
    int place = liveness.at(target.container, target.index);
    places.add(place);
    key.append(choice.sourcePath).append('>').append(place).append('"');
    key.append(choice.getText()).append('"').append(choice.getTags()).append('\n');
    List<CallStack.Element> calls = choice.getThreadAtGeneration().callstack;
    for (int i = 0; i < calls.size(); i++) {
      CallStack.Element call = calls.get(i);
      key.append('/').append(call.type);
      if (i < calls.size() - 1 && !call.currentPointer.isNull()) {
        Container back = own(call.currentPointer.container);
        int index = call.currentPointer.index;
        places.add(liveness.at(back, index));
        places.add(liveness.at(back, index + 1));
        key.append('@').append(call.currentPointer);
      }
    }
    key.append('\n');
    return places;
  }

  private static Set<String> named(List<String> alive, String prefix) {
    Set<String> names = new HashSet<>();
    for (String what : alive) {
      if (what.startsWith(prefix)) {
        names.add(what.substring(prefix.length()));
      }
    }
    return names;
  }

  /** The same container in the story this was prepared for. */
  private Container own(Container container) throws Exception {
    Container root = story.getMainContentContainer();
    if (container.getRootContentContainer() == root) {
      return container;
    }
    Container found = root.contentAtPath(container.getPath()).getContainer();
    return found == null ? root : found;
  }

  private Pointer target(Choice choice) throws Exception {
    String path = choice.getPathStringOnChoice();
    Pointer known = targets.get(path);
    if (known == null) {
      known = story.pointerAtPath(choice.targetPath);
      targets.put(path, known);
    }
    return known;
  }

  private void write(List<String> alive, StoryState state, StringBuilder key) throws Exception {
    for (String what : alive) {
      String name = what.substring(2);
      if (what.startsWith(InkReads.VARIABLE)) {
        RTObject value = global(state, name);
        if (value != null) {
          value(name, value, key);
        }
      } else if (what.startsWith(InkReads.COUNT)) {
        int count = liveness.tally(name).of(state.visitCountAtPathString(name));
        if (count != 0) {
          key.append(name).append('#').append(count).append('\n');
        }
      } else if (what.startsWith(InkReads.TURN)) {
        key.append(name).append('~').append(turns(state, name)).append('\n');
      } else if (what.equals(InkReads.TURNS)) {
        key.append("turn ").append(state.getCurrentTurnIndex()).append('\n');
      } else {
        key.append("dice ").append(state.getStorySeed());
        key.append(' ').append(state.getPreviousRandom()).append('\n');
      }
    }
  }

  private static @Nullable RTObject global(StoryState state, String name) {
    VariablesState variables = state.getVariablesState();
    return variables.globalVariableExistsWithName(name)
        ? variables.getRawVariableWithName(name, 0)
        : null;
  }

  private int turns(StoryState state, String path) throws Exception {
    Container container = story.contentAtPath(new Path(path)).getContainer();
    return container != null && container.getTurnIndexShouldBeCounted()
        ? state.turnsSinceForContainer(container)
        : -1;
  }

  /** Temporary variables on the way back from a choice, and what those by reference stand for. */
  private void temporaries(
      Choice choice, Set<String> variables, List<String> alive, StringBuilder key) {
    List<CallStack.Element> calls = choice.getThreadAtGeneration().callstack;
    for (CallStack.Element call : calls) {
      for (Map.Entry<String, RTObject> entry : new TreeMap<>(call.temporaryVariables).entrySet()) {
        if (!variables.contains(entry.getKey())) {
          continue;
        }
        value(entry.getKey(), entry.getValue(), key);
        if (entry.getValue() instanceof VariablePointerValue pointer) {
          String name = pointer.getVariableName();
          int level = pointer.getContextIndex();
          if (level < 1 || level > calls.size()) {
            if (!alive.contains(InkReads.VARIABLE + name)) {
              alive.add(InkReads.VARIABLE + name);
            }
            continue;
          }
          RTObject behind = calls.get(level - 1).temporaryVariables.get(name);
          if (behind != null) {
            value(level + name, behind, key);
          }
        }
      }
      key.append('|');
    }
    key.append('\n');
  }

  /** What is entered anew when a choice is taken: all that is around it and was not before. */
  private void entered(Choice choice, Set<String> visits, StringBuilder key) throws Exception {
    Pointer previous = choice.getThreadAtGeneration().previousPointer;
    Set<Container> open = new HashSet<>();
    if (!previous.isNull()) {
      Container at =
          own(previous.resolve() instanceof Container inner ? inner : previous.container);
      for (; at != null; at = at.getParent()) {
        open.add(at);
      }
    }
    Container around = target(choice).container;
    for (; around != null; around = around.getParent()) {
      if (around.getVisitsShouldBeCounted() || around.getTurnIndexShouldBeCounted()) {
        String path = around.getPath().toString();
        if (visits.contains(path) && open.contains(around)) {
          key.append('<').append(path).append('\n');
        }
      }
    }
  }

  private static void value(String name, RTObject value, StringBuilder key) {
    key.append(name).append('=').append(value.getClass().getSimpleName()).append(' ');
    if (value instanceof VariablePointerValue pointer) {
      key.append(pointer.getContextIndex()).append(pointer.getVariableName());
    } else if (value instanceof ListValue list) {
      List<String> items = new ArrayList<>();
      for (Map.Entry<InkListItem, Integer> item : list.getValue().entrySet()) {
        items.add(item.getKey() + " " + item.getValue());
      }
      items.sort(null);
      key.append(items).append(items.isEmpty() ? list.getValue().getOriginNames() : null);
    } else {
      key.append(value);
    }
    key.append('\n');
  }
}
