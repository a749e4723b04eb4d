package no.sideomside.authoring.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import no.sideomside.authoring.Choosable;
import no.sideomside.authoring.Weighing;
import no.sideomside.story.Place;
import no.sideomside.text.Sentence;

/** Whether the decisions are hard to make: dilemmas, and no way to see the best option. */
final class WeighingRule implements StoryRule {
  /** Characters of the longest option over those of the shortest. */
  static final double MOST_UNEVEN = 1.6;

  /** The share of decisions whose best option may be first, or longest. */
  static final double MOST_ALIKE = 0.4;

  /** With fewer decisions than this a share says nothing. */
  private static final int FEWEST_FOR_A_SHARE = 5;

  @Override
  public void check(Subject subject, Findings findings) {
    List<Weighed> decisions = subject.decisions().all();
    int plain = 0;
    for (Weighed decision : decisions) {
      plain += decision.dilemma() ? 0 : 1;
      lengths(decision, findings);
      equal(decision, findings);
      dominated(decision, findings);
    }
    if (plain * 2 > decisions.size()) {
      Set<String> ids = new TreeSet<>();
      decisions.stream().filter(each -> !each.dilemma()).forEach(each -> ids.add(each.id()));
      findings.add(
          Rule.FEW_DILEMMAS,
          null,
          Sentence.of("check.few_dilemmas", plain, decisions.size(), String.join(", ", ids)));
    }
    Checked.Spread spread = spread(decisions);
    share(
        spread.first(),
        where(decisions, Weighing::bestFirst),
        Rule.BEST_FIRST,
        "check.best_first",
        findings);
    share(
        spread.longest(),
        where(decisions, Weighing::bestLongest),
        Rule.BEST_LONGEST,
        "check.best_longest",
        findings);
  }

  private static void lengths(Weighed decision, Findings findings) {
    for (Weighing offer : decision.offers()) {
      double factor = offer.lengthFactor();
      if (factor > MOST_UNEVEN) {
        StringBuilder lengths = new StringBuilder();
        for (Choosable option : offer.options()) {
          lengths.append(lengths.isEmpty() ? "" : ", ").append(option.id()).append(' ');
          lengths.append(option.length());
        }
        findings.add(
            Rule.UNEVEN_LENGTHS,
            decision.place(),
            Sentence.of(
                "check.uneven_lengths",
                decision.id(),
                Math.round(factor * 100) / 100.0,
                lengths.toString()));
        return;
      }
    }
  }

  private static void equal(Weighed decision, Findings findings) {
    if (decision.offers().stream().anyMatch(Weighing::allEqual)) {
      findings.add(Rule.ALL_EQUAL, decision.place(), Sentence.of("check.all_equal", decision.id()));
    }
  }

  private static void dominated(Weighed decision, Findings findings) {
    Map<String, Place> told = new LinkedHashMap<>();
    for (Weighing offer : decision.offers()) {
      for (Choosable option : offer.options()) {
        for (Choosable other : offer.options()) {
          if (!told.containsKey(option.id()) && offer.dominates(other, option)) {
            told.put(option.id(), option.place());
            findings.add(
                Rule.DOMINATED,
                option.place(),
                Sentence.of("check.dominated", option.id(), other.id(), decision.id()));
          }
        }
      }
    }
  }

  /** How the best options of some decisions are spread. */
  static Checked.Spread spread(List<Weighed> decisions) {
    return new Checked.Spread(
        decisions.stream().map(each -> each.mean(Weighing::bestFirst)).toList(),
        decisions.stream().map(each -> each.mean(Weighing::bestLongest)).toList());
  }

  /** Whether a rule is about a set of stories where several are checked together. */
  static boolean isOfTheSet(Rule rule) {
    return rule == Rule.BEST_FIRST || rule == Rule.BEST_LONGEST;
  }

  /** Whether the best option of all decisions of several stories together is well spread. */
  static boolean holdsOfTheSet(Rule rule, Checked.Spread all) {
    if (!isOfTheSet(rule)) {
      return false;
    }
    List<Double> shares = rule == Rule.BEST_FIRST ? all.first() : all.longest();
    return average(shares) <= MOST_ALIKE;
  }

  private static double average(List<Double> shares) {
    return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** The decisions that give it away, in the order of the story. */
  private static String where(List<Weighed> decisions, ToDoubleFunction<Weighing> figure) {
    return decisions.stream()
        .filter(decision -> decision.mean(figure) > 0)
        .map(Weighed::id)
        .collect(Collectors.joining(", "));
  }

  private static void share(
      List<Double> shares, String where, Rule rule, String key, Findings findings) {
    double share = average(shares);
    if (shares.size() >= FEWEST_FOR_A_SHARE && share > MOST_ALIKE) {
      findings.add(
          rule,
          null,
          Sentence.of(key, Math.round(100 * share), Math.round(100 * MOST_ALIKE), where));
    }
  }
}
