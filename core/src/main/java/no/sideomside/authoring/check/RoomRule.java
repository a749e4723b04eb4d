package no.sideomside.authoring.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sideomside.story.Outline;
import no.sideomside.text.Sentence;

/** Knots that nothing leads to, and knots that lead to each other in a ring without a choice. */
final class RoomRule implements StoryRule {
  private static final int NONE = -2;

  @Override
  public void check(Subject subject, Findings findings) {
    Outline outline = subject.manuscript().outline();
    unreachable(outline, findings);
    rings(outline, findings);
  }

  private static void unreachable(Outline outline, Findings findings) {
    Map<Integer, Set<Integer>> ways = new HashMap<>();
    Set<Integer> withContent = new HashSet<>();
    for (Outline.Item item : outline.items()) {
      withContent.add(item.room());
      if (item.kind() == Outline.Kind.DIVERT && item.target() >= 0) {
        ways.computeIfAbsent(item.room(), room -> new HashSet<>()).add(item.target());
      }
    }
    List<Outline.Room> rooms = outline.rooms();
    for (int i = 0; i + 1 < rooms.size(); i++) {
      // A knot that says nothing itself begins with its first stitch.
      if (!withContent.contains(i)
          && rooms.get(i + 1).path().startsWith(rooms.get(i).path() + ".")) {
        ways.computeIfAbsent(i, room -> new HashSet<>()).add(i + 1);
      }
    }
    Set<Integer> reached = new HashSet<>();
    Deque<Integer> next = new ArrayDeque<>(List.of(Outline.NOWHERE));
    while (!next.isEmpty()) {
      for (int room : ways.getOrDefault(next.remove(), Set.of())) {
        if (reached.add(room)) {
          next.add(room);
        }
      }
    }
    tellUnreached(rooms, withContent, reached, findings);
  }

  private static void tellUnreached(
      List<Outline.Room> rooms, Set<Integer> withContent, Set<Integer> reached, Findings findings) {
    Set<String> told = new HashSet<>();
    for (int i = 0; i < rooms.size(); i++) {
      Outline.Room room = rooms.get(i);
      int dot = room.path().indexOf('.');
      boolean ofAToldKnot = dot > 0 && told.contains(room.path().substring(0, dot));
      boolean onlyAFrame = room.kind() == Outline.RoomKind.KNOT && !withContent.contains(i);
      if (reached.contains(i)
          || room.kind() == Outline.RoomKind.FUNCTION
          || ofAToldKnot
          || (onlyAFrame && anyStitch(rooms, reached, room))) {
        continue;
      }
      if (room.kind() == Outline.RoomKind.KNOT && !anyStitch(rooms, reached, room)) {
        told.add(room.path());
      }
      findings.add(
          Rule.UNREACHABLE_KNOT, room.place(), Sentence.of("check.unreachable_knot", room.path()));
    }
  }

  private static boolean anyStitch(
      List<Outline.Room> rooms, Set<Integer> reached, Outline.Room knot) {
    return reached.stream().anyMatch(room -> rooms.get(room).path().startsWith(knot.path() + "."));
  }

  private static void rings(Outline outline, Findings findings) {
    Map<Integer, Integer> onlyWay = new HashMap<>();
    for (Outline.Item item : outline.items()) {
      switch (item.kind()) {
        case CHOICE -> onlyWay.put(item.room(), NONE);
        case DIVERT -> {
          if (!item.shape().equals("function") && !item.shape().equals("value")) {
            onlyWay.putIfAbsent(item.room(), certain(outline, item) ? item.target() : NONE);
          }
        }
        default -> {
          // Leads nowhere.
        }
      }
    }
    Set<Integer> done = new HashSet<>();
    for (int start : onlyWay.keySet()) {
      Set<Integer> path = new LinkedHashSet<>();
      int at = start;
      while (at != NONE && !done.contains(at) && path.add(at)) {
        at = onlyWay.getOrDefault(at, NONE);
      }
      if (at >= 0 && path.contains(at)) {
        Outline.Room room = outline.rooms().get(at);
        findings.add(Rule.LOOP, room.place(), Sentence.of("check.loop", room.path()));
      }
      done.addAll(path);
    }
  }

  /** Whether it surely goes to the beginning of a knot. */
  private static boolean certain(Outline outline, Outline.Item divert) {
    if (divert.conditional()
        || divert.choice() >= 0
        || divert.target() < 0
        || !divert.shape().equals("divert")) {
      return false;
    }
    String path = outline.rooms().get(divert.target()).path();
    return path.equals(divert.text()) || path.endsWith("." + divert.text());
  }
}
