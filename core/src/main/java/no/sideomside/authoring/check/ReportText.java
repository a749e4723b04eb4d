package no.sideomside.authoring.check;

import no.sideomside.story.Severity;
import no.sideomside.text.Texts;

/**
 * A report as people and editors read it: {@code file:line: error|warning|info [rule] sentence}.
 */
public final class ReportText {
  private final Texts texts;

  /** Reports in the language of {@code texts}. */
  public ReportText(Texts texts) {
    this.texts = texts;
  }

  /** One line a finding. */
  public String line(Finding finding) {
    return finding.place()
        + ": "
        + finding.level()
        + " ["
        + finding.rule().id()
        + "] "
        + texts.say(finding.sentence()).replace('\n', ' ');
  }

  /** How many of each there are, and where the rules are explained. */
  public String summary(Report report) {
    return texts.get(
        "check.summary",
        report.stories(),
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.count(Severity.INFO),
        Rule.GUIDE);
  }
}
