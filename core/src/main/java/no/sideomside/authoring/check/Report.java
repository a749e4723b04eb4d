package no.sideomside.authoring.check;

import java.util.List;
import no.sideomside.story.Severity;

/**
 * What a check found.
 *
 * @param findings file by file
 * @param stories how many files were checked as stories
 */
public record Report(List<Finding> findings, int stories) {
  public Report {
    findings = List.copyOf(findings);
  }

  /** How many findings are that severe. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether anything must be mended. */
  public boolean anyError() {
    return count(Severity.ERROR) > 0;
  }
}
