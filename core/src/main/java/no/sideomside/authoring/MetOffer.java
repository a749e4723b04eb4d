package no.sideomside.authoring;

import java.util.List;
import no.sideomside.story.Decision;
import no.sideomside.story.Line;

/**
 * A decision with the options it was offered with, as it was first come to; one with other options
 * is another.
 *
 * @param said what was told since the decision before it, or since the beginning
 * @param decision what was offered
 */
public record MetOffer(List<Line> said, Decision decision) {
  public MetOffer {
    said = List.copyOf(said);
  }
}
