package no.sideomside.authoring.check;

import java.util.ArrayList;
import java.util.List;

/** Puts together what was found in the scenarios of a folder, and tells it one after the other. */
final class Gathering {
  private final Watch watch;
  private final List<Finding> findings = new ArrayList<>();
  private int stories;

  /** Nothing gathered yet. */
  Gathering(Watch watch) {
    this.watch = watch;
  }

  /** The next one. */
  void add(Report next) {
    findings.addAll(next.findings());
    stories += next.stories();
    watch.tells(next.findings());
  }

  /** All of it. */
  Report report() {
    return new Report(findings, stories);
  }
}
