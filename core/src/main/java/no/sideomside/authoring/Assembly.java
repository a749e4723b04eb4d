package no.sideomside.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sideomside.story.Knot;
import no.sideomside.story.Place;
import no.sideomside.story.Script;

/** Puts what was come to beside what stands in the source. */
final class Assembly {
  private final Script script;
  private final Inventory inventory;
  private final Coverage met;
  private final Coverage fromKnots;

  /**
   * For one story.
   *
   * @param met what was come to from the beginning
   * @param fromKnots what was come to where a play was begun in the middle
   */
  Assembly(Script script, Inventory inventory, Coverage met, Coverage fromKnots) {
    this.script = script;
    this.inventory = inventory;
    this.met = met;
    this.fromKnots = fromKnots;
  }

  List<MetLine> lines() {
    List<MetLine> lines = new ArrayList<>();
    for (Place place : inventory.lines()) {
      Coverage.Count count = met.of(place);
      lines.add(
          new MetLine(
              place, count.times, count.share, reached(met.told(place), fromKnots.told(place))));
    }
    return lines;
  }

  List<MetOption> options() {
    List<MetOption> options = new ArrayList<>();
    inventory
        .options()
        .forEach(
            (id, place) -> {
              Coverage.Count count = met.ofOption(id);
              options.add(
                  new MetOption(
                      id,
                      met.decisionOf(id).or(() -> fromKnots.decisionOf(id)).orElse(null),
                      place,
                      count.times,
                      count.share,
                      reached(met.offered(id), fromKnots.offered(id)),
                      met.offeredAs(id).or(() -> fromKnots.offeredAs(id)).orElse(null)));
            });
    return options;
  }

  List<MetDecision> decisions() {
    List<MetDecision> decisions = new ArrayList<>();
    inventory
        .decisions()
        .forEach(
            (id, place) -> {
              Coverage.Count count = met.ofDecision(id);
              decisions.add(
                  new MetDecision(
                      id,
                      place,
                      count.times,
                      count.share,
                      reached(met.stoodBefore(id), fromKnots.stoodBefore(id))));
            });
    return decisions;
  }

  List<MetOffer> offers() {
    List<String> order = List.copyOf(inventory.decisions().keySet());
    List<MetOffer> offers = new ArrayList<>(met.offers());
    offers.sort(Comparator.comparingInt(offer -> order.indexOf(offer.decision().id())));
    return offers;
  }

  List<MetEnding> endings() {
    List<MetEnding> endings = new ArrayList<>();
    inventory
        .endings()
        .forEach(
            (id, place) ->
                endings.add(
                    new MetEnding(
                        id,
                        inventory.titles().getOrDefault(id, id),
                        place,
                        reached(met.ended(id), fromKnots.ended(id)))));
    return endings;
  }

  List<MetKnot> knots() {
    Set<String> here = entered(met);
    Set<String> there = entered(fromKnots);
    List<MetKnot> knots = new ArrayList<>();
    for (Knot knot : inventory.knots()) {
      knots.add(
          new MetKnot(
              knot.path(),
              knot.place(),
              reached(here.contains(knot.path()), there.contains(knot.path()))));
    }
    return knots;
  }

  List<Dominated> dominated() {
    List<String> files = script.story().files();
    List<Dominated> dominated = new ArrayList<>(met.dominated().values());
    dominated.sort(
        Comparator.comparing(
            Dominated::place,
            Comparator.nullsLast(
                Comparator.comparingInt((Place place) -> files.indexOf(place.file()))
                    .thenComparingInt(Place::line))));
    return dominated;
  }

  /** Knots of which something was met, and those without words that such a one leads to. */
  private Set<String> entered(Coverage coverage) {
    Set<Place> places = coverage.places();
    Set<String> entered = new HashSet<>();
    boolean more = !places.isEmpty();
    for (Knot knot : inventory.knots()) {
      if (knot.lines().stream().anyMatch(places::contains)) {
        entered.add(knot.path());
      }
    }
    while (more) {
      more = false;
      for (Knot knot : inventory.knots()) {
        if (knot.lines().isEmpty() && !entered.contains(knot.path()) && led(knot, entered)) {
          entered.add(knot.path());
          more = true;
        }
      }
    }
    return entered;
  }

  private boolean led(Knot knot, Set<String> entered) {
    return inventory.fromTheTop().contains(knot.path())
        || entered.stream().anyMatch(path -> path.startsWith(knot.path() + "."))
        || inventory.knots().stream()
            .anyMatch(
                other -> entered.contains(other.path()) && other.leadsTo().contains(knot.path()));
  }

  private static Reached reached(boolean here, boolean there) {
    return here ? Reached.YES : there ? Reached.ONLY_FROM_A_KNOT : Reached.NO;
  }
}
