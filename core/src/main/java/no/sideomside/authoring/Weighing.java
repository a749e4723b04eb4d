package no.sideomside.authoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The options of one decision held against each other: {@code principles.md}, «How a choice is
 * scored» 4 and 8, and its last lines.
 */
public final class Weighing {
  private final List<Choosable> options;

  /**
   * Weighs.
   *
   * @param offered all options on offer; free ones are left out
   */
  public Weighing(List<Choosable> offered) {
    this.options = offered.stream().filter(option -> !option.free()).toList();
  }

  /** The options that are weighed: those that are not free. */
  public List<Choosable> options() {
    return options;
  }

  /** Whether it counts as a decision. */
  public boolean counts() {
    return options.size() >= 2;
  }

  /** Principles on which at least two options differ. */
  public Set<String> atStake() {
    Set<String> principles = new LinkedHashSet<>();
    options.forEach(option -> principles.addAll(option.scores().keySet()));
    principles.removeIf(
        principle ->
            options.stream()
                    .filter(option -> option.speaksOf(principle))
                    .mapToInt(option -> option.score(principle))
                    .distinct()
                    .count()
                < 2);
    return principles;
  }

  /**
   * Whether none of the options is, on every principle at stake, at least as good as all others.
   */
  public boolean dilemma() {
    Set<String> stake = atStake();
    return options.stream().noneMatch(option -> bestOnAll(option, stake));
  }

  private boolean bestOnAll(Choosable option, Set<String> stake) {
    for (String principle : stake) {
      if (!option.speaksOf(principle)) {
        return false;
      }
      for (Choosable other : options) {
        if (other.speaksOf(principle) && other.score(principle) > option.score(principle)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether {@code option} is nowhere better and somewhere worse than {@code other}. */
  public boolean dominates(Choosable other, Choosable option) {
    boolean worse = false;
    Set<String> named = new LinkedHashSet<>(option.scores().keySet());
    named.addAll(other.scores().keySet());
    named.addAll(option.contested());
    named.addAll(other.contested());
    for (String principle : named) {
      if (option.speaksOf(principle) != other.speaksOf(principle)) {
        return false;
      }
      if (option.speaksOf(principle)) {
        if (option.score(principle) > other.score(principle)) {
          return false;
        }
        worse |= option.score(principle) < other.score(principle);
      }
    }
    return worse;
  }

  /** Whether no principle is at stake or open. */
  public boolean allEqual() {
    return atStake().isEmpty() && options.stream().allMatch(option -> option.contested().isEmpty());
  }

  /** How much of being best falls on the first option: options that tie share it. */
  public double bestFirst() {
    List<Choosable> best = best();
    return best.contains(options.get(0)) ? 1.0 / best.size() : 0;
  }

  /** How much of being best falls on the longest option. */
  public double bestLongest() {
    List<Choosable> best = best();
    int longest = options.stream().mapToInt(Choosable::length).max().orElse(0);
    long both = best.stream().filter(option -> option.length() == longest).count();
    return (double) both / best.size();
  }

  /** How much of being best falls on the first option, on average, where chance orders them. */
  public double firstByChance() {
    return 1.0 / options.size();
  }

  /** How much of being best falls on the longest option, or those, where chance gives lengths. */
  public double longestByChance() {
    int longest = options.stream().mapToInt(Choosable::length).max().orElse(0);
    long longestOnes = options.stream().filter(option -> option.length() == longest).count();
    return (double) longestOnes / options.size();
  }

  private List<Choosable> best() {
    int most = options.stream().mapToInt(Choosable::sum).max().orElse(0);
    return options.stream().filter(option -> option.sum() == most).toList();
  }

  /** The longest option over the shortest, in characters. */
  public double lengthFactor() {
    int longest = options.stream().mapToInt(Choosable::length).max().orElse(1);
    int shortest = options.stream().mapToInt(Choosable::length).min().orElse(1);
    return (double) longest / Math.max(1, shortest);
  }
}
