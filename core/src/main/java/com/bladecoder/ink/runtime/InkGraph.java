package com.bladecoder.ink.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Every object of a story's content, numbered, with its place among its neighbours. */
@NullMarked
final class InkGraph {
  private final Container root;
  private final List<RTObject> nodes = new ArrayList<>();
  private final IdentityHashMap<RTObject, Integer> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<RTObject, Integer> indexes = new IdentityHashMap<>();

  InkGraph(Container root) {
    this.root = root;
    Deque<Container> waiting = new ArrayDeque<>();
    waiting.add(root);
    for (Container at = waiting.poll(); at != null; at = waiting.poll()) {
      List<RTObject> content = at.getContent();
      for (int i = 0; i < content.size(); i++) {
        add(content.get(i), i, waiting);
      }
      for (INamedContent named : at.getNamedContent().values()) {
        if (named instanceof Container inner && !numbers.containsKey(inner)) {
          add(inner, -1, waiting);
        }
      }
    }
  }

  private void add(RTObject object, int index, Deque<Container> waiting) {
    numbers.put(object, nodes.size());
    nodes.add(object);
    if (index >= 0) {
      indexes.put(object, index);
    }
    if (object instanceof Container inner) {
      waiting.add(inner);
    }
  }

  Container root() {
    return root;
  }

  int size() {
    return nodes.size();
  }

  RTObject node(int number) {
    return nodes.get(number);
  }

  /** The number of an object of the content, or −1. */
  int number(RTObject object) {
    return numbers.getOrDefault(object, -1);
  }

  /**
   * Where a pointer at this place plays on: what stands there, or behind the end of a container
   * what follows it; −1 where nothing does.
   */
  int at(@Nullable Container container, int index) {
    Container in = container;
    int i = Math.max(index, 0);
    while (in != null) {
      if (i < in.getContent().size()) {
        return number(in.getContent().get(i));
      }
      Integer own = indexes.get(in);
      if (own == null) {
        return -1;
      }
      i = own + 1;
      in = in.getParent();
    }
    return -1;
  }

  /** What follows an object when it has been played, or −1. */
  int after(RTObject object) {
    Integer index = indexes.get(object);
    return index == null ? -1 : at(object.getParent(), index + 1);
  }

  /** What stands {@code distance} beside an object in the same container, or null. */
  @Nullable RTObject beside(RTObject object, int distance) {
    Integer index = indexes.get(object);
    Container parent = object.getParent();
    if (index == null || parent == null) {
      return null;
    }
    int at = index + distance;
    List<RTObject> content = parent.getContent();
    return at >= 0 && at < content.size() ? content.get(at) : null;
  }

  /** Whether a command of this kind stands there. */
  static boolean is(@Nullable RTObject object, ControlCommand.CommandType type) {
    return object instanceof ControlCommand command && command.getCommandType() == type;
  }
}
