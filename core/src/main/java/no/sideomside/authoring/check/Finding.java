package no.sideomside.authoring.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import no.sideomside.story.Severity;
import no.sideomside.text.Sentence;

/**
 * Something the checker has to say about a story.
 *
 * @param file the file it stands in, as the checker was pointed to it
 * @param line counted from 1
 * @param severity how much it matters
 * @param rule the rule that says so
 * @param sentence what is so and what to do
 */
public record Finding(Path file, int line, Severity severity, Rule rule, Sentence sentence) {
  /** File by file, errors in the order of the lines, then what is good to know. */
  static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.file().toString())
          .thenComparing(finding -> finding.severity() == Severity.INFO)
          .thenComparingInt(Finding::line)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule);

  /** How its severity is written in reports. */
  public String level() {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** {@code file:line}. */
  public String place() {
    return file + ":" + line;
  }
}
