package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Said;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import no.sideomside.rubric.RubricFolder;
import org.jspecify.annotations.Nullable;

/**
 * One decision of an hour in a room.
 *
 * @param column which decision
 * @param situation the last that was shown before it
 * @param split how the votes fell, or null where nobody counted
 * @param options everything offered, in story order
 * @param chosen what the room went on with; its id where the file does not hold it
 * @param ownOption the room's own option, or null
 * @param ask the question for supervision, or null
 */
public record RoomMoment(
    Column column,
    Optional<Said> situation,
    @Nullable Split split,
    List<Offered> options,
    String chosen,
    @Nullable String ownOption,
    @Nullable String ask) {
  /** As many places as a room can talk about in the time it has ({@link RoomScript}). */
  private static final int PLACES = 2;

  public RoomMoment {
    options = List.copyOf(options);
  }

  /**
   * What was offered.
   *
   * @param id its id in the story
   * @param text as offered
   * @param taken whether the room went on with it
   * @param why the reason for its scores, or empty
   * @param citations what the reason rests on
   */
  public record Offered(
      String id, String text, boolean taken, String why, List<Citation> citations) {
    public Offered {
      citations = List.copyOf(citations);
    }
  }

  /** Every decision of an hour in a room; none of a player's own attempt. */
  static List<RoomMoment> of(Attempt attempt, List<Column> columns, RubricFolder folder) {
    List<RoomMoment> moments = new ArrayList<>();
    if (attempt.mode() == Mode.LIVE) {
      for (Column column : columns) {
        moments.add(of(column, attempt.decisions().get(column.index()), folder));
      }
    }
    return moments;
  }

  private static RoomMoment of(Column column, TakenDecision decision, RubricFolder folder) {
    List<Offered> options = new ArrayList<>();
    for (TakenOption option : decision.options()) {
      options.add(
          new Offered(
              option.id(),
              option.text(),
              option.id().equals(decision.chosen()),
              option.why(),
              Citation.of(option, folder)));
    }
    List<Said> said = decision.said();
    Map<String, Integer> votes = decision.talk().votes();
    return new RoomMoment(
        column,
        said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1)),
        votes.isEmpty() ? null : Split.of(options.stream().map(Offered::id).toList(), votes),
        options,
        decision.taken().map(TakenOption::text).orElse(decision.chosen()),
        decision.roomOption(),
        decision.ask());
  }

  /** The places where the room was most split, the most split first; at most two. */
  static List<RoomMoment> mostSplit(List<RoomMoment> moments) {
    return moments.stream()
        .filter(moment -> moment.apart() > 0)
        .sorted(Comparator.comparingDouble(RoomMoment::apart).reversed())
        .limit(PLACES)
        .toList();
  }

  private double apart() {
    return split == null ? 0 : split.apart();
  }

  /** The votes for one of its options; 0 where nobody counted. */
  public int votes(Offered option) {
    if (split == null) {
      return 0;
    }
    return split.shares().stream()
        .filter(share -> share.option().equals(option.id()))
        .mapToInt(Split.Share::votes)
        .sum();
  }
}
