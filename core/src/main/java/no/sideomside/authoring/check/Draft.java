package no.sideomside.authoring.check;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.sideomside.story.Script;
import no.sideomside.story.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A story as it lies on the disk at this moment, finished or not.
 *
 * @param script the story ready to play, or null where something stands in the way
 * @param findings what there is to say before it is played; why, where there is no script
 * @param files every file that was read or asked for, there or not: only when one of them changes
 *     is there anything new to read
 */
public record Draft(@Nullable Script script, List<Finding> findings, Set<Path> files) {
  public Draft {
    findings = List.copyOf(findings);
    files = Collections.unmodifiableSet(new LinkedHashSet<>(files));
  }

  /** What must be mended before it can be played; empty where there is a script. */
  public List<Finding> errors() {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }
}
