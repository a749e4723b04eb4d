package com.bladecoder.ink.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/** What a story holds before it is played: its words, and its knots with where they lead. */
@NullMarked
public final class InkContent {
  private static final String DECLARATIONS = "global decl";

  private final List<RTObject> words = new ArrayList<>();
  private final Set<String> fromTheTop = new LinkedHashSet<>();
  private boolean chance;
  private final Map<String, Room> rooms = new LinkedHashMap<>();

  /**
   * A knot or stitch.
   *
   * @param path its name; of a stitch {@code knot.stitch}
   * @param container its content
   * @param asks whether it takes parameters
   * @param called whether it is called as a function
   * @param parts its own words and choices
   * @param leadsTo paths of the knots and stitches it diverts to
   */
  public record Room(
      String path,
      Container container,
      boolean asks,
      boolean called,
      List<RTObject> parts,
      Set<String> leadsTo) {}

  /**
   * Reads a story's content.
   *
   * @throws Exception anything blade-ink may throw
   */
  public InkContent(Story story) throws Exception {
    Container root = story.getMainContentContainer();
    Set<Container> called = new LinkedHashSet<>();
    Map<String, Container> found = new LinkedHashMap<>();
    for (Map.Entry<String, RTObject> knot : new TreeMap<>(root.getNamedOnlyContent()).entrySet()) {
      if (knot.getValue() instanceof Container inner && !knot.getKey().equals(DECLARATIONS)) {
        found.put(knot.getKey(), inner);
        new TreeMap<>(inner.getNamedOnlyContent())
            .forEach(
                (name, stitch) -> {
                  if (stitch instanceof Container part) {
                    found.put(knot.getKey() + "." + name, part);
                  }
                });
      }
    }
    calls(root, called);
    words(root, false);
    look(root, root, found, fromTheTop, new ArrayList<>());
    for (Map.Entry<String, Container> room : found.entrySet()) {
      Container inner = room.getValue();
      Set<String> leadsTo = new LinkedHashSet<>();
      List<RTObject> parts = new ArrayList<>();
      look(inner, inner, found, leadsTo, parts);
      rooms.put(
          room.getKey(),
          new Room(room.getKey(), inner, asks(inner), called.contains(inner), parts, leadsTo));
    }
  }

  /** Every piece of words that may be told: not those of choices, nor of strings. */
  public List<RTObject> words() {
    return List.copyOf(words);
  }

  /** Every knot and stitch by its path, knot by knot in the order of their names. */
  public Map<String, Room> rooms() {
    return rooms;
  }

  /** Paths of the knots and stitches that what stands before the first knot leads to. */
  public Set<String> fromTheTop() {
    return fromTheTop;
  }

  /** Whether something in it is left to chance. */
  public boolean leavesToChance() {
    return chance;
  }

  private static boolean asks(Container knot) {
    return !knot.getContent().isEmpty()
        && knot.getContent().get(0) instanceof VariableAssignment first
        && first.isNewDeclaration();
  }

  private static List<RTObject> children(Container container) {
    List<RTObject> children = new ArrayList<>(container.getContent());
    children.addAll(new TreeMap<>(container.getNamedOnlyContent()).values());
    return children;
  }

  private static void calls(Container container, Set<Container> called) throws Exception {
    for (RTObject object : children(container)) {
      if (object instanceof Container inner) {
        calls(inner, called);
      } else if (object instanceof Divert divert
          && divert.getPushesToStack()
          && divert.getStackPushType() == PushPopType.Function
          && !divert.hasVariableTarget()
          && !divert.isExternal()) {
        called.add(divert.getTargetPointer().container);
      }
    }
  }

  private void words(Container container, boolean inString) {
    boolean string = inString;
    for (RTObject object : children(container)) {
      if (InkGraph.is(object, ControlCommand.CommandType.BeginString)) {
        string = true;
      } else if (InkGraph.is(object, ControlCommand.CommandType.EndString)) {
        string = false;
      } else if (InkGraph.is(object, ControlCommand.CommandType.Random)
          || InkGraph.is(object, ControlCommand.CommandType.ListRandom)
          || InkGraph.is(object, ControlCommand.CommandType.SequenceShuffleIndex)) {
        chance = true;
      } else if (object instanceof Container inner) {
        words(inner, string);
      } else if (!string && object instanceof StringValue text && text.isNonWhitespace()) {
        words.add(object);
      }
    }
  }

  private static void look(
      Container whole,
      Container at,
      Map<String, Container> rooms,
      Set<String> leadsTo,
      List<RTObject> parts)
      throws Exception {
    for (RTObject object : children(at)) {
      if (object instanceof Container inner) {
        if (at != whole || !rooms.containsValue(inner)) {
          look(whole, inner, rooms, leadsTo, parts);
        }
      } else if (object instanceof Divert divert
          && !divert.hasVariableTarget()
          && !divert.isExternal()) {
        add(divert.getTargetPointer().container, whole, leadsTo);
      } else if (object instanceof DivertTargetValue target) {
        Container led =
            whole.getRootContentContainer().contentAtPath(target.getTargetPath()).getContainer();
        if (led != null) {
          add(led, whole, leadsTo);
        }
      } else if (object instanceof ChoicePoint
          || (object instanceof StringValue text && text.isNonWhitespace())) {
        parts.add(object);
      }
    }
  }

  /** The knot a place is in, and its stitch where it is in one. */
  private static void add(Container target, Container from, Set<String> leadsTo) {
    Path path = target.getPath();
    if (path.getLength() > 0 && !target.equals(from) && !path.getComponent(0).isIndex()) {
      leadsTo.add(path.getComponent(0).toString());
      if (path.getLength() > 1 && !path.getComponent(1).isIndex()) {
        leadsTo.add(path.getComponent(0) + "." + path.getComponent(1));
      }
    }
  }
}
