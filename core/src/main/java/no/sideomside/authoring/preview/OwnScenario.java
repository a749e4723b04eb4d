package no.sideomside.authoring.preview;

import java.nio.file.Path;
import java.util.List;
import no.sideomside.authoring.check.Report;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that somebody writes, finished or not.
 *
 * @param id what its folder is called
 * @param folder where it lies
 * @param files its stories, one a language; where none has the name it should, the first there is
 * @param report what the checker says, or null while it is not known
 */
public record OwnScenario(String id, Path folder, List<Path> files, @Nullable Report report) {
  public OwnScenario {
    files = List.copyOf(files);
  }

  OwnScenario with(Report newReport) {
    return new OwnScenario(id, folder, files, newReport);
  }
}
