package no.sideomside.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.sideomside.story.Decision;
import no.sideomside.story.Option;

/**
 * The options of one decision as they are offered together, and what is at stake between them:
 * {@code principles.md}, «How a choice is scored» 4 and 8, and its last lines.
 */
final class Offer {
  private final MetOffer met;
  private final Decision decision;
  private final List<String> principles;
  private final List<String> ids;

  Offer(MetOffer met, List<String> principles) {
    this.met = met;
    this.decision = met.decision();
    this.principles = principles;
    List<String> named = new ArrayList<>(List.of(decision.id()));
    decision.options().forEach(option -> named.add(option.id()));
    this.ids = List.copyOf(named);
  }

  MetOffer met() {
    return met;
  }

  Decision decision() {
    return decision;
  }

  /** Of the decision and its options: what tells one offer from another. */
  List<String> ids() {
    return ids;
  }

  List<Option> options() {
    return decision.options();
  }

  boolean atStake(int principle) {
    return decision.options().stream()
            .filter(option -> speaks(option, principle))
            .mapToInt(option -> score(option, principle))
            .distinct()
            .count()
        >= 2;
  }

  /** What an option does with a principle: 1 for, −1 against, 0 neither or not at stake. */
  int mark(int option, int principle) {
    Option taken = decision.options().get(option);
    return atStake(principle) && speaks(taken, principle)
        ? Integer.signum(score(taken, principle))
        : 0;
  }

  /** Options that are nowhere better and somewhere worse than another, each with the first such. */
  List<Dominated> dominated() {
    List<Dominated> found = new ArrayList<>();
    for (Option option : decision.options()) {
      for (Option other : decision.options()) {
        if (dominates(other, option)) {
          found.add(new Dominated(decision.id(), option.id(), other.id(), option.place()));
          break;
        }
      }
    }
    return found;
  }

  private boolean dominates(Option other, Option option) {
    if (other.free() || option.free()) {
      return false;
    }
    boolean somewhereWorse = false;
    for (int p : IntStream.range(0, principles.size()).toArray()) {
      if (!speaks(option, p) || !speaks(other, p)) {
        if (speaks(option, p) != speaks(other, p)) {
          return false;
        }
        continue;
      }
      int difference = score(option, p) - score(other, p);
      if (difference > 0) {
        return false;
      }
      somewhereWorse |= difference < 0;
    }
    return somewhereWorse;
  }

  private int score(Option option, int principle) {
    return option.scores().getOrDefault(principles.get(principle), 0);
  }

  /** Whether an option counts for a principle: not a free one, nor one where it is contested. */
  private boolean speaks(Option option, int principle) {
    String id = principles.get(principle);
    return !option.free()
        && option.discussions().stream().noneMatch(open -> open.principle().equals(id));
  }
}
