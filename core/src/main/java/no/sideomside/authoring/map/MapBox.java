package no.sideomside.authoring.map;

import java.util.List;
import no.sideomside.authoring.MetOption;
import no.sideomside.story.Place;
import org.jspecify.annotations.Nullable;

/**
 * A box of the map.
 *
 * @param kind what it stands for
 * @param name a knot's path, an ending's title, or empty
 * @param place where it begins, or null where that is not known
 * @param seen how much of it was come to
 * @param told how many of its lines were told
 * @param lines how many lines it has
 * @param share how often one comes by in one random play, on average, 1 at most
 * @param decisions the decisions that stand in it, in the order of the source
 */
public record MapBox(
    Kind kind,
    String name,
    @Nullable Place place,
    Seen seen,
    int told,
    int lines,
    double share,
    List<MapDecision> decisions) {
  public MapBox {
    decisions = List.copyOf(decisions);
  }

  /** What a box may stand for. */
  public enum Kind {
    /** What stands before the first knot. */
    START,
    /** A knot or stitch. */
    KNOT,
    /** An ending. */
    ENDING
  }

  /**
   * A decision in a box.
   *
   * @param id its id, or null for options that were never offered at any
   * @param place where it stands, or null where that is not known
   * @param options its options, in the order of the source
   */
  public record MapDecision(@Nullable String id, @Nullable Place place, List<MetOption> options) {
    public MapDecision {
      options = List.copyOf(options);
    }
  }
}
