package no.sideomside.authoring.check;

import java.nio.file.Path;
import java.util.List;
import no.sideomside.story.Severity;
import no.sideomside.text.Sentence;

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

  /** What there is to say where nothing could be checked. */
  static Report only(Path file, Rule rule, Sentence sentence) {
    return new Report(List.of(new Finding(file, 1, Severity.ERROR, rule, sentence)), 0);
  }

  /** The same without what is told only to one who asks for all of it. */
  public Report withoutDetails() {
    return new Report(
        findings.stream().filter(finding -> !finding.rule().isDetail()).toList(), stories);
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
