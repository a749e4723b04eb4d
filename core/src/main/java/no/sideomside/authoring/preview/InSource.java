package no.sideomside.authoring.preview;

import java.util.Comparator;
import no.sideomside.story.Knot;
import no.sideomside.story.Place;

/** The order in which knots stand in their source. */
final class InSource {
  static final Comparator<Knot> ORDER =
      Comparator.comparing(
              Knot::place,
              Comparator.nullsLast(Comparator.comparing(Place::file).thenComparingInt(Place::line)))
          .thenComparing(Knot::path);

  private InSource() {}
}
