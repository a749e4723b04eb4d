package no.sideomside.authoring.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what came of the scenarios of a folder, one after the other, and tells it as soon
 * as it is certain: what is asked of all of them together waits for the last, and so does what
 * stands after it.
 */
final class Gathering {
  private final int scenarios;
  private final Watch watch;
  private final List<Finding> findings = new ArrayList<>();
  private Checked.Spread spread = Checked.Spread.NONE;
  private int stories;
  private int told;

  /**
   * Nothing gathered yet.
   *
   * @param scenarios how many there will be
   */
  Gathering(int scenarios, Watch watch) {
    this.scenarios = scenarios;
    this.watch = watch;
  }

  /** The next one. */
  void add(Checked next) {
    findings.addAll(next.report().findings());
    stories += next.report().stories();
    spread = spread.and(next.spread());
    int certain = told;
    while (certain < findings.size() && !isOfAll(findings.get(certain))) {
      certain++;
    }
    tellTo(certain);
  }

  /** All of it, and told. */
  Report report() {
    List<Finding> rest = findings.subList(told, findings.size());
    rest.removeIf(each -> isOfAll(each) && WeighingRule.holdsOfTheSet(each.rule(), spread));
    tellTo(findings.size());
    return new Report(findings, stories);
  }

  private boolean isOfAll(Finding finding) {
    return scenarios > 1 && WeighingRule.isOfTheSet(finding.rule());
  }

  private void tellTo(int end) {
    if (end > told) {
      watch.tells(List.copyOf(findings.subList(told, end)));
      told = end;
    }
  }
}
