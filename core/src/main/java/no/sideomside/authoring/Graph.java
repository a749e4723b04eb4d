package no.sideomside.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.story.Beat;
import no.sideomside.story.Decision;
import no.sideomside.story.Ending;
import no.sideomside.story.Line;
import no.sideomside.story.Option;
import no.sideomside.story.Place;
import no.sideomside.story.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Every state found of a story and the ways between them, in few bytes each. A node is a state that
 * waits at a decision, an ending or a breakdown; its edges are its options in order.
 */
final class Graph {
  private final List<String> principles;
  private final List<Offer> offers = new ArrayList<>();
  private final Map<String, Integer> offerNumbers = new HashMap<>();
  private final List<Telling> tellings = new ArrayList<>();
  private final Map<Telling, Integer> tellingNumbers = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<Place, Integer> placeNumbers = new HashMap<>();
  private final List<Stop> stops = new ArrayList<>();
  private final Map<Stop, Integer> stopNumbers = new HashMap<>();
  private final List<Root> roots = new ArrayList<>();
  private final WordCounts words = new WordCounts();
  private final Ints kinds = new Ints();
  private final Ints firsts = new Ints();
  private final Ints targets = new Ints();
  private final Ints tellingOf = new Ints();

  /** Where a path stops: exactly one of them is there. */
  record Stop(@Nullable Ending ending, @Nullable Problem problem) {}

  /** Where a variant begins, and what is told before its first decision. */
  record Root(int variant, int node, int telling) {}

  Graph(List<String> principles) {
    this.principles = principles;
  }

  List<String> principles() {
    return principles;
  }

  List<Root> roots() {
    return roots;
  }

  int size() {
    return kinds.size();
  }

  int edges() {
    return targets.size();
  }

  /** The options of a node, or null where it is a stop. */
  @Nullable Offer offer(int node) {
    int kind = kinds.get(node);
    return kind < 0 ? null : offers.get(kind);
  }

  /** The number of its offer, or a negative number. */
  int kind(int node) {
    return kinds.get(node);
  }

  List<Offer> offers() {
    return offers;
  }

  /** How it stops, or null where it waits at a decision. */
  @Nullable Stop stop(int node) {
    int kind = kinds.get(node);
    return kind < 0 ? stops.get(-1 - kind) : null;
  }

  /** The first of its edges; −1 where it has none, or none were tried. */
  int first(int node) {
    return firsts.get(node);
  }

  /** How many edges it has that were tried. */
  int ways(int node) {
    return firsts.get(node) < 0 ? 0 : offers.get(kinds.get(node)).options().size();
  }

  int target(int edge) {
    return targets.get(edge);
  }

  Telling telling(int edge) {
    return tellings.get(tellingOf.get(edge));
  }

  Telling tellingOf(Root root) {
    return tellings.get(root.telling());
  }

  int tellingNumber(int edge) {
    return tellingOf.get(edge);
  }

  List<Telling> tellings() {
    return tellings;
  }

  List<Place> places() {
    return places;
  }

  int addDecision(List<Line> said, Decision decision) {
    StringBuilder key = new StringBuilder(decision.id());
    for (Option option : decision.options()) {
      key.append('\n').append(option.id()).append('\n').append(option.text());
    }
    Integer known = offerNumbers.get(key.toString());
    if (known == null) {
      known = offers.size();
      offers.add(new Offer(new MetOffer(said, decision), principles));
      offerNumbers.put(key.toString(), known);
    }
    return addNode(known);
  }

  /** The node of an ending or a breakdown; one for each. */
  int stop(Stop stop) {
    return stopNumbers.computeIfAbsent(
        stop,
        key -> {
          stops.add(key);
          return addNode(-stops.size());
        });
  }

  /** Makes room for the edges of a node that is about to be tried. */
  int open(int node) {
    int first = targets.size();
    firsts.set(node, first);
    for (int i = 0; i < offers.get(kinds.get(node)).options().size(); i++) {
      targets.add(node);
      tellingOf.add(0);
    }
    return first;
  }

  void connect(int edge, int target, int telling) {
    targets.set(edge, target);
    tellingOf.set(edge, telling);
  }

  /** The number of what was told; {@code beat} is null where it broke down on the way. */
  int tell(@Nullable Beat beat, List<Place> told) {
    List<Integer> lines = new ArrayList<>(told.size());
    for (Place place : told) {
      Integer number = placeNumbers.get(place);
      if (number == null) {
        number = places.size();
        places.add(place);
        placeNumbers.put(place, number);
      }
      lines.add(number);
    }
    boolean pause = beat != null && beat.decision() != null && beat.decision().pause() != null;
    Telling telling = new Telling(beat == null ? 0 : words.of(beat), pause, lines);
    return tellingNumbers.computeIfAbsent(
        telling,
        key -> {
          tellings.add(key);
          return tellings.size() - 1;
        });
  }

  private int addNode(int kind) {
    kinds.add(kind);
    firsts.add(-1);
    return kinds.size() - 1;
  }
}
