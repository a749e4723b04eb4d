package no.sideomside.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.sideomside.story.Decision;
import no.sideomside.story.Option;

/** The options of one decision as they are offered together, weighed once for all paths. */
final class Offer {
  private final MetOffer met;
  private final List<String> ids;
  private final boolean[] atStake;
  private final int[][] marks;
  private final List<Dominated> dominated = new ArrayList<>();

  Offer(MetOffer met, List<String> principles) {
    this.met = met;
    List<Option> options = met.decision().options();
    List<String> named = new ArrayList<>(List.of(met.decision().id()));
    options.forEach(option -> named.add(option.id()));
    this.ids = List.copyOf(named);
    List<Choosable> choosables = options.stream().map(Choosable::of).toList();
    Weighing weighing = new Weighing(choosables);
    Set<String> stake = weighing.atStake();
    this.atStake = new boolean[principles.size()];
    this.marks = new int[options.size()][principles.size()];
    for (int p = 0; p < principles.size(); p++) {
      String principle = principles.get(p);
      atStake[p] = stake.contains(principle);
      for (int o = 0; o < marks.length; o++) {
        Choosable option = choosables.get(o);
        boolean counts = atStake[p] && !option.free() && option.speaksOf(principle);
        marks[o][p] = counts ? Integer.signum(option.score(principle)) : 0;
      }
    }
    for (Choosable option : weighing.options()) {
      weighing.options().stream()
          .filter(other -> weighing.dominates(other, option))
          .findFirst()
          .ifPresent(
              other ->
                  dominated.add(
                      new Dominated(met.decision().id(), option.id(), other.id(), option.place())));
    }
  }

  MetOffer met() {
    return met;
  }

  Decision decision() {
    return met.decision();
  }

  /** Of the decision and its options: what tells one offer from another. */
  List<String> ids() {
    return ids;
  }

  List<Option> options() {
    return met.decision().options();
  }

  boolean atStake(int principle) {
    return atStake[principle];
  }

  /** What an option does with a principle: 1 for, −1 against, 0 neither or not at stake. */
  int mark(int option, int principle) {
    return marks[option][principle];
  }

  /** Options that are nowhere better and somewhere worse than another, each with the first such. */
  List<Dominated> dominated() {
    return dominated;
  }
}
