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

  /**
   * What comes about by chance in no more of the stories than this is hardly chance: one in twenty,
   * the level that is usual where such a question is tested.
   */
  private static final double SELDOM = 0.05;

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
    share(
        decisions,
        Weighing::bestFirst,
        Weighing::firstByChance,
        Rule.BEST_FIRST,
        "check.best_first",
        findings);
    share(
        decisions,
        Weighing::bestLongest,
        Weighing::longestByChance,
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

  /**
   * The share of decisions that give the best option away, where it is high and hardly by chance.
   *
   * @param figure how much of being best the offers of a decision give away
   * @param chance how much of it they would by chance
   */
  private static void share(
      List<Weighed> decisions,
      ToDoubleFunction<Weighing> figure,
      ToDoubleFunction<Weighing> chance,
      Rule rule,
      String key,
      Findings findings) {
    double sum = decisions.stream().mapToDouble(each -> each.mean(figure)).sum();
    List<Double> chances = decisions.stream().map(each -> each.mean(chance)).toList();
    // Options that tie share a decision; what is left of the sum under a whole one is let go.
    int times = (int) Math.floor(sum + 1e-9);
    if (sum > MOST_ALIKE * decisions.size() && ByChance.ofAtLeast(times, chances) <= SELDOM) {
      String where =
          decisions.stream()
              .filter(decision -> decision.mean(figure) > 0)
              .map(Weighed::id)
              .collect(Collectors.joining(", "));
      findings.add(
          rule,
          null,
          Sentence.of(
              key,
              Math.round(100 * sum / decisions.size()),
              Math.round(100 * MOST_ALIKE),
              where,
              decisions.size(),
              Math.round(1 / SELDOM)));
    }
  }
}
