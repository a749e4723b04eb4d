package com.bladecoder.ink.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What can change in a story besides where it waits, numbered: its variables, then what it counts
 * the visits to; each by its name, with the prefixes of {@link InkReads}.
 */
@NullMarked
final class InkSymbols {
  private final String[] names;
  private final int variables;
  private final Map<String, Integer> numbers = new HashMap<>();

  InkSymbols(Story story, InkGraph graph) {
    TreeSet<String> globals = new TreeSet<>();
    for (String name : story.getVariablesState()) {
      globals.add(InkReads.VARIABLE + name);
    }
    TreeSet<String> counted = new TreeSet<>();
    count(graph.root(), counted);
    for (int n = 0; n < graph.size(); n++) {
      count(graph.node(n), counted);
    }
    variables = globals.size();
    names = new String[variables + counted.size()];
    for (String name : globals) {
      add(name);
    }
    for (String name : counted) {
      add(name);
    }
  }

  int size() {
    return names.length;
  }

  boolean isVariable(int symbol) {
    return symbol < variables;
  }

  /** The name of a variable, or the path of what is visited, without a prefix. */
  String name(int symbol) {
    return names[symbol].substring(InkReads.VARIABLE.length());
  }

  /** The number of a name with its prefix; null where nothing global is called so. */
  @Nullable Integer number(String name) {
    return numbers.get(name);
  }

  private void add(String name) {
    int next = numbers.size();
    names[next] = name;
    numbers.put(name, next);
  }

  private static void count(RTObject object, Set<String> counted) {
    if (object instanceof Container container && container.getVisitsShouldBeCounted()) {
      counted.add(InkReads.COUNT + container.getPath());
    }
  }
}
