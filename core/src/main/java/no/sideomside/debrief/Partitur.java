package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Closing;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import no.sideomside.rubric.Principle;
import no.sideomside.rubric.Rubric;
import org.jspecify.annotations.Nullable;

/**
 * The picture of an attempt: time from left to right, one line per principle, a mark per moment,
 * danger and the ending written in (principles.md, «How a choice is scored» 4).
 *
 * <p>It holds no total, no share and no order between principles but the rubric's, and nothing of
 * the kind may be made from it (the same, 5).
 *
 * @param columns the decisions made, in story order
 * @param rows one per principle of the rubric, in its order; then those it no longer knows
 * @param dangers where danger to life was near, in story order
 * @param ending the shown name of the ending, or null where there is none yet
 */
public record Partitur(
    List<Column> columns, List<Row> rows, List<DangerSpan> dangers, @Nullable String ending) {
  public Partitur {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    dangers = List.copyOf(dangers);
  }

  /** The partitur of an attempt, finished or not. */
  public static Partitur of(Attempt attempt, Rubric rubric) {
    Map<String, List<Moment>> moments = new LinkedHashMap<>();
    Map<String, List<Integer>> discussed = new LinkedHashMap<>();
    Map<String, List<Integer>> divided = new LinkedHashMap<>();
    for (Principle principle : rubric.principles()) {
      moments.put(principle.id(), new ArrayList<>());
    }
    for (int index = 0; index < attempt.decisions().size(); index++) {
      TakenDecision decision = attempt.decisions().get(index);
      for (Moment moment : Moments.of(index, decision)) {
        moments.computeIfAbsent(moment.principle(), id -> new ArrayList<>()).add(moment);
      }
      TakenOption taken = decision.taken().orElse(null);
      if (taken != null && !taken.free()) {
        for (String principle : Counting.disputed(taken)) {
          moments.computeIfAbsent(principle, id -> new ArrayList<>());
          discussed.computeIfAbsent(principle, id -> new ArrayList<>()).add(index);
          if (Counting.divided(taken, principle)) {
            divided.computeIfAbsent(principle, id -> new ArrayList<>()).add(index);
          }
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    moments.forEach(
        (id, found) ->
            rows.add(
                new Row(
                    new Reference<>(id, rubric.principle(id).orElse(null)),
                    found,
                    discussed.getOrDefault(id, List.of()),
                    divided.getOrDefault(id, List.of()))));
    return new Partitur(columns(attempt), rows, dangers(attempt), ending(attempt));
  }

  /** Its title; the id where the file has none. */
  private static @Nullable String ending(Attempt attempt) {
    Closing closing = attempt.closing();
    return closing == null || closing.endingTitle().isBlank()
        ? attempt.ending()
        : closing.endingTitle();
  }

  private static List<Column> columns(Attempt attempt) {
    List<Column> columns = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (TakenDecision decision : attempt.decisions()) {
      columns.add(
          new Column(columns.size(), decision.id(), !met.add(decision.id()), decision.danger()));
    }
    return columns;
  }

  private static List<DangerSpan> dangers(Attempt attempt) {
    List<DangerSpan> spans = new ArrayList<>();
    Closing closing = attempt.closing();
    int ending = attempt.decisions().size();
    int first = -1;
    for (int index = 0; index <= ending; index++) {
      boolean danger =
          index < ending
              ? attempt.decisions().get(index).danger()
              : closing != null && closing.danger();
      if (danger && first < 0) {
        first = index;
      } else if (!danger && first >= 0) {
        spans.add(new DangerSpan(first, index - 1));
        first = -1;
      }
    }
    if (first >= 0) {
      spans.add(new DangerSpan(first, ending));
    }
    return spans;
  }

  /** The principle an id names; an id that stands on no row is one the rubric does not know. */
  public Reference<Principle> principle(String id) {
    for (Row row : rows) {
      if (row.principle().id().equals(id)) {
        return row.principle();
      }
    }
    return new Reference<>(id, null);
  }

  /** The moments of one decision, in the order of the rows. */
  public List<Moment> at(int index) {
    List<Moment> found = new ArrayList<>();
    for (Row row : rows) {
      Moment moment = row.at(index);
      if (moment != null) {
        found.add(moment);
      }
    }
    return found;
  }
}
