package no.sideomside.authoring.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import no.sideomside.authoring.Exploration;
import no.sideomside.authoring.MetDecision;
import no.sideomside.authoring.MetEnding;
import no.sideomside.authoring.MetKnot;
import no.sideomside.authoring.MetLine;
import no.sideomside.authoring.MetOption;
import no.sideomside.authoring.Reached;
import no.sideomside.story.Knot;
import no.sideomside.story.Place;
import no.sideomside.story.Script;
import org.jspecify.annotations.Nullable;

/** Puts what stands in a story into the boxes of its map. */
final class MapMaker {
  private final Script script;
  private final Exploration found;
  private final List<Knot> knots = new ArrayList<>();
  private final Set<String> fromTheTop;
  private final Map<Place, Knot> homes = new HashMap<>();
  private final Map<String, Reached> reached = new HashMap<>();

  MapMaker(Script script, Exploration found, List<Knot> all, Set<String> fromTheTop) {
    this.script = script;
    this.found = found;
    this.fromTheTop = fromTheTop;
    for (Knot knot : all) {
      // What is only called to reckon is no part of the way.
      if (knot.playable() || !knot.lines().isEmpty()) {
        knots.add(knot);
      }
    }
    knots.sort(Comparator.comparing(Knot::place, Comparator.nullsLast(order())));
    knots.forEach(knot -> knot.lines().forEach(line -> homes.putIfAbsent(line, knot)));
    for (MetKnot knot : found.knots()) {
      reached.put(knot.path(), knot.reached());
    }
  }

  StoryMap make() {
    List<MapBox> boxes = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    boxes.add(box(null));
    for (Knot knot : knots) {
      numbers.put(knot.path(), boxes.size());
      boxes.add(box(knot));
    }
    Set<StoryMap.Way> ways = new LinkedHashSet<>();
    lead(0, fromTheTop, numbers, ways);
    for (Knot knot : knots) {
      lead(numbers.getOrDefault(knot.path(), 0), knot.leadsTo(), numbers, ways);
    }
    for (MetEnding ending : found.endings()) {
      Knot home = homes.get(ending.place());
      int from = home == null ? 0 : numbers.getOrDefault(home.path(), 0);
      ways.add(new StoryMap.Way(from, boxes.size()));
      boxes.add(ending(ending));
    }
    return new StoryMap(
        script.heading().title(), script.rubric().rubric(), found, boxes, List.copyOf(ways));
  }

  /**
   * A way into a stitch is not one into its knot, too; and one from a knot into itself is mostly a
   * gather of its own.
   */
  private static void lead(
      int from, Set<String> paths, Map<String, Integer> numbers, Set<StoryMap.Way> ways) {
    for (String path : paths) {
      Integer to = numbers.get(path);
      boolean inner =
          paths.stream()
              .anyMatch(other -> other.startsWith(path + ".") && numbers.containsKey(other));
      if (to != null && to != from && !inner) {
        ways.add(new StoryMap.Way(from, to));
      }
    }
  }

  /** The box of a knot, or of what stands before the first. */
  private MapBox box(@Nullable Knot knot) {
    Predicate<@Nullable Place> here =
        place -> place != null && Objects.equals(knot, homes.get(place));
    int lines = 0;
    int told = 0;
    int fromAKnot = 0;
    double share = 0;
    for (MetLine line : found.lines()) {
      if (here.test(line.place())) {
        lines++;
        told += line.reached() == Reached.YES ? 1 : 0;
        fromAKnot += line.reached() == Reached.ONLY_FROM_A_KNOT ? 1 : 0;
        share = Math.max(share, line.share());
      }
    }
    Reached whole = knot == null ? Reached.YES : reached.getOrDefault(knot.path(), Reached.NO);
    return new MapBox(
        knot == null ? MapBox.Kind.START : MapBox.Kind.KNOT,
        knot == null ? "" : knot.path(),
        knot == null ? new Place(script.story().files().get(0), 1) : knot.place(),
        seen(whole, lines, told, fromAKnot),
        told,
        lines,
        knot == null ? 1 : Math.min(1, share),
        decisions(here));
  }

  private static Seen seen(Reached whole, int lines, int told, int fromAKnot) {
    if (told > 0 || (lines == 0 && whole == Reached.YES)) {
      return told == lines ? Seen.WHOLLY : Seen.PARTLY;
    }
    if (whole == Reached.YES) {
      return Seen.PARTLY;
    }
    return fromAKnot > 0 || whole == Reached.ONLY_FROM_A_KNOT ? Seen.ONLY_FROM_A_KNOT : Seen.NEVER;
  }

  /** Options stand with their decision where it stands here, else by themselves. */
  private List<MapBox.MapDecision> decisions(Predicate<@Nullable Place> here) {
    Map<String, List<MetOption>> options = new HashMap<>();
    Set<String> known = new LinkedHashSet<>();
    found.decisions().forEach(decision -> known.add(decision.id()));
    List<MetOption> alone = new ArrayList<>();
    for (MetOption option : found.options()) {
      String decision = option.decision();
      if (decision != null && known.contains(decision)) {
        options.computeIfAbsent(decision, id -> new ArrayList<>()).add(option);
      } else if (here.test(option.place())) {
        alone.add(option);
      }
    }
    List<MapBox.MapDecision> decisions = new ArrayList<>();
    for (MetDecision decision : found.decisions()) {
      if (here.test(decision.place())) {
        decisions.add(
            new MapBox.MapDecision(
                decision.id(), decision.place(), options.getOrDefault(decision.id(), List.of())));
      }
    }
    if (!alone.isEmpty()) {
      decisions.add(new MapBox.MapDecision(null, null, alone));
    }
    return decisions;
  }

  private MapBox ending(MetEnding ending) {
    double share = 0;
    for (MetLine line : found.lines()) {
      if (line.place().equals(ending.place())) {
        share = Math.min(1, line.share());
      }
    }
    boolean told = ending.reached() == Reached.YES;
    Seen seen =
        switch (ending.reached()) {
          case YES -> Seen.WHOLLY;
          case ONLY_FROM_A_KNOT -> Seen.ONLY_FROM_A_KNOT;
          case NO -> Seen.NEVER;
        };
    return new MapBox(
        MapBox.Kind.ENDING,
        ending.title(),
        ending.place(),
        seen,
        told ? 1 : 0,
        1,
        share,
        List.of());
  }

  private Comparator<Place> order() {
    List<String> files = script.story().files();
    return Comparator.comparingInt((Place place) -> files.indexOf(place.file()))
        .thenComparingInt(Place::line);
  }
}
