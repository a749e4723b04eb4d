package no.sideomside.authoring.preview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import no.sideomside.authoring.check.Finding;
import no.sideomside.authoring.check.Report;
import no.sideomside.story.Knot;
import no.sideomside.story.Script;
import org.jspecify.annotations.Nullable;

/**
 * Everything that lies on a workbench at one moment.
 *
 * @param file the story that is followed
 * @param sister the same story in the other language, or null where it is not there
 * @param read when the file was last read; null before the first time
 * @param errors why the file, as it lies there, cannot be played; empty where it can
 * @param script the file as it last could be played, or null where it never could
 * @param rehearsal where one stands in that, or null where it never could be played
 * @param trail the way one has gone, as far as one went, though the script may not lead so far now
 * @param report what the checker said of the file as it lies there; null while that is not known
 * @param knots where one can begin, or null before anybody asked
 */
public record Sheet(
    Path file,
    @Nullable Path sister,
    @Nullable Instant read,
    List<Finding> errors,
    @Nullable Script script,
    @Nullable Rehearsal rehearsal,
    Trail trail,
    @Nullable Report report,
    @Nullable List<Knot> knots) {
  public Sheet {
    errors = List.copyOf(errors);
    knots = knots == null ? null : List.copyOf(knots);
  }

  static Sheet empty(Path file, Trail trail) {
    return new Sheet(file, null, null, List.of(), null, null, trail, null, null);
  }

  /** The folder the story lies in. */
  public Path home() {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }

  /** Whether the words shown are older than the file, since that cannot be played. */
  public boolean isBehind() {
    return !errors.isEmpty() && rehearsal != null;
  }

  Sheet with(@Nullable Report newReport) {
    return new Sheet(file, sister, read, errors, script, rehearsal, trail, newReport, knots);
  }

  Sheet at(Trail newTrail, Rehearsal newRehearsal) {
    return new Sheet(file, sister, read, errors, script, newRehearsal, newTrail, report, knots);
  }

  Sheet knowing(List<Knot> newKnots) {
    return new Sheet(file, sister, read, errors, script, rehearsal, trail, report, newKnots);
  }

  Sheet broken(@Nullable Path newSister, Instant now, List<Finding> newErrors) {
    return new Sheet(file, newSister, now, newErrors, script, rehearsal, trail, null, knots);
  }

  Sheet played(@Nullable Path newSister, Instant now, Script newScript, Rehearsal newRehearsal) {
    return new Sheet(file, newSister, now, List.of(), newScript, newRehearsal, trail, null, null);
  }
}
