package no.sideomside.authoring.preview;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.sideomside.authoring.check.Checker;
import no.sideomside.authoring.check.Draft;

/**
 * A story read once.
 *
 * @param draft what came of it
 * @param stamps what its files looked like just before, so that nothing written since is missed
 */
record Reading(Draft draft, Map<Path, Stamp> stamps) {
  /** A file that does not hold together may only be half written: it is looked at once more. */
  private static final long DOUBT_MILLIS = 80;

  private static final int DOUBTS = 5;

  /**
   * Reads a story, again if it is written meanwhile.
   *
   * @param files those known to belong to it
   */
  static Reading of(Checker checker, Path file, Set<Path> files) {
    Map<Path, Stamp> before = Stamp.look(files);
    Draft draft = checker.draft(file);
    for (int i = 0; i < DOUBTS && draft.script() == null; i++) {
      pause();
      Map<Path, Stamp> again = Stamp.look(files);
      if (again.equals(before)) {
        break;
      }
      before = again;
      draft = checker.draft(file);
    }
    Map<Path, Stamp> stamps = new LinkedHashMap<>(Stamp.look(draft.files()));
    before.forEach((each, stamp) -> stamps.computeIfPresent(each, (same, now) -> stamp));
    return new Reading(draft, stamps);
  }

  private static void pause() {
    try {
      Thread.sleep(DOUBT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
