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
  private final Map<String, Room> rooms = new LinkedHashMap<>();

  /**
   * A knot or stitch.
   *
   * @param path its name; of a stitch {@code knot.stitch}
   * @param container its content
   * @param asks whether it takes parameters
   * @param called whether it is called as a function
   * @param speaks whether it has words or choices of its own
   * @param leadsTo paths of the knots and stitches it diverts to
   */
  public record Room(
      String path,
      Container container,
      boolean asks,
      boolean called,
      boolean speaks,
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
    words(root, false, words);
    for (Map.Entry<String, Container> room : found.entrySet()) {
      Container inner = room.getValue();
      Set<String> leadsTo = new LinkedHashSet<>();
      boolean speaks = look(inner, inner, found, leadsTo);
      rooms.put(
          room.getKey(),
          new Room(room.getKey(), inner, asks(inner), called.contains(inner), speaks, leadsTo));
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

  private static void words(Container container, boolean inString, List<RTObject> found) {
    boolean string = inString;
    for (RTObject object : children(container)) {
      if (InkGraph.is(object, ControlCommand.CommandType.BeginString)) {
        string = true;
      } else if (InkGraph.is(object, ControlCommand.CommandType.EndString)) {
        string = false;
      } else if (object instanceof Container inner) {
        words(inner, string, found);
      } else if (!string && object instanceof StringValue text && text.isNonWhitespace()) {
        found.add(object);
      }
    }
  }

  private static boolean look(
      Container whole, Container at, Map<String, Container> rooms, Set<String> leadsTo)
      throws Exception {
    boolean speaks = false;
    for (RTObject object : children(at)) {
      if (object instanceof Container inner) {
        speaks |=
            (at != whole || !rooms.containsValue(inner)) && look(whole, inner, rooms, leadsTo);
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
      }
      speaks |=
          object instanceof ChoicePoint
              || (object instanceof StringValue text && text.isNonWhitespace());
    }
    return speaks;
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
