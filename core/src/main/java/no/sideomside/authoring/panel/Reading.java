package no.sideomside.authoring.panel;

import java.util.List;
import no.sideomside.rubric.Panel;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What several raters' sheets come to.
 *
 * @param panel what they say together; null where a sheet cannot be used, for then none is
 * @param report the same, told; null where {@code panel} is
 * @param faults what is wrong with the sheets
 * @param remarks what is good to know of sheets that can be used
 */
public record Reading(
    @Nullable Panel panel,
    @Nullable PanelReport report,
    List<SheetFault> faults,
    List<Sentence> remarks) {
  public Reading {
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }
}
