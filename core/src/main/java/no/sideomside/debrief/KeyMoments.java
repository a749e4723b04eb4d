package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Said;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import no.sideomside.rubric.RubricFolder;
import org.jspecify.annotations.Nullable;

/**
 * Chooses two to four decisions to stop at.
 *
 * <p>Candidates are the decisions where something was at stake or contested and an option that is
 * not free was taken; of one met twice, the first. Four questions are asked of them in this order,
 * and each takes the decision that answers it most and is not taken yet; of equals, the first in
 * story order:
 *
 * <ol>
 *   <li>{@link Picked#APART}: where did principles pull apart most, on the option taken, then on
 *       any offered? (An option's pull is the smaller of what it is for and what it is against.)
 *   <li>{@link Picked#GAVE}: where was the option taken most for something? Not where it ignored
 *       danger to life or went beyond a worker's authority.
 *   <li>{@link Picked#COST}: where was it most against something?
 *   <li>{@link Picked#DISPUTED}: where is most contested, or a panel most divided, on the option
 *       taken, then on all that was offered?
 * </ol>
 *
 * <p>A question nobody answers takes nothing. If only decisions that cost are then chosen, one that
 * did not is added where there is one, and if fewer than two are chosen, the next where something
 * was at stake: first where other options did more. They are shown in story order. A short attempt
 * may have one, or none.
 */
final class KeyMoments {
  private static final int FEWEST = 2;
  private static final int LINES = 3;

  private final RubricFolder folder;
  private final List<Candidate> candidates;
  private final Map<Candidate, Picked> chosen = new LinkedHashMap<>();

  private KeyMoments(RubricFolder folder, List<Candidate> candidates) {
    this.folder = folder;
    this.candidates = candidates;
  }

  static List<KeyMoment> of(Attempt attempt, Partitur partitur, RubricFolder folder) {
    return new KeyMoments(folder, candidates(attempt, partitur)).choose();
  }

  private static List<Candidate> candidates(Attempt attempt, Partitur partitur) {
    List<Candidate> candidates = new ArrayList<>();
    for (Column column : partitur.columns()) {
      TakenDecision decision = attempt.decisions().get(column.index());
      TakenOption taken = decision.taken().orElse(null);
      if (taken == null || taken.free() || column.again()) {
        continue;
      }
      Candidate candidate = new Candidate(column, decision, taken, partitur.at(column.index()));
      if (!candidate.moments().isEmpty() || candidate.disputedOnOffered() > 0) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  private List<KeyMoment> choose() {
    pick(Picked.APART, Candidate::apartOnTaken, Candidate::apartOnOffered);
    pick(Picked.GAVE, Candidate::gave, Candidate::gave);
    pick(Picked.COST, Candidate::cost, Candidate::cost);
    pick(Picked.DISPUTED, Candidate::disputedOnTaken, Candidate::disputedOnOffered);
    if (chosen.keySet().stream().allMatch(Candidate::onlyCost)) {
      fill(candidate -> !candidate.onlyCost());
    }
    boolean more = true;
    while (chosen.size() < FEWEST && more) {
      more = fill(candidate -> !candidate.onlyCost()) || fill(candidate -> true);
    }
    return chosen.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().column().index()))
        .map(entry -> keyMoment(entry.getValue(), entry.getKey(), folder))
        .toList();
  }

  private void pick(
      Picked question, ToDoubleFunction<Candidate> first, ToDoubleFunction<Candidate> then) {
    left().stream()
        .filter(candidate -> then.applyAsDouble(candidate) > 0)
        // max() takes the last of equals, so the story order is turned round.
        .max(
            Comparator.comparingDouble(first)
                .thenComparingDouble(then)
                .thenComparing(earliestLast()))
        .ifPresent(
            candidate ->
                chosen.put(
                    candidate,
                    first.applyAsDouble(candidate) > 0 ? question : question.elsewhere()));
  }

  /** Whether there was one to take. */
  private boolean fill(Predicate<Candidate> wanted) {
    Optional<Candidate> next =
        left().stream()
            .filter(wanted)
            .max(Comparator.comparingDouble(Candidate::ringed).thenComparing(earliestLast()));
    next.ifPresent(candidate -> chosen.put(candidate, Picked.AT_STAKE));
    return next.isPresent();
  }

  private static Comparator<Candidate> earliestLast() {
    return Comparator.comparingInt((Candidate candidate) -> candidate.column().index()).reversed();
  }

  private List<Candidate> left() {
    return candidates.stream().filter(candidate -> !chosen.containsKey(candidate)).toList();
  }

  /** Any decision told as a key moment is; null where the file does not hold the option taken. */
  static @Nullable KeyMoment at(
      Attempt attempt, Partitur partitur, RubricFolder folder, Column column) {
    TakenDecision decision = attempt.decisions().get(column.index());
    TakenOption taken = decision.taken().orElse(null);
    if (taken == null) {
      return null;
    }
    return keyMoment(
        Picked.AT_STAKE,
        new Candidate(column, decision, taken, partitur.at(column.index())),
        folder);
  }

  private static KeyMoment keyMoment(Picked picked, Candidate candidate, RubricFolder folder) {
    TakenDecision decision = candidate.decision();
    TakenOption taken = candidate.taken();
    List<Said> said = decision.said();
    List<String> open = taken.free() ? List.of() : Counting.disputed(taken);
    return new KeyMoment(
        candidate.column(),
        picked,
        said.subList(Math.max(0, said.size() - LINES), said.size()),
        taken.text(),
        decision.noneFirst(),
        candidate.moments(),
        open,
        open.stream()
            .filter(principle -> Counting.divided(taken, principle))
            .collect(Collectors.toSet()),
        taken.why(),
        Citation.of(taken, folder),
        argument(candidate, folder),
        taken.thoughts(),
        decision.couldAsk(),
        decision.ask());
  }

  /**
   * The reason of the option that did most more than the one taken. Never of one that ignores
   * danger to life or lies outside a worker's authority: those are not to be argued for here.
   */
  private static @Nullable Argument argument(Candidate candidate, RubricFolder folder) {
    TakenOption best = null;
    double most = 0;
    for (TakenOption option : candidate.decision().options()) {
      if (option.free()
          || option.why().isBlank()
          || option.floor() != null
          || option.limit() != null) {
        continue;
      }
      double more = 0;
      for (Moment moment : candidate.moments()) {
        more += Math.max(0, lead(option, moment));
      }
      if (more > most) {
        best = option;
        most = more;
      }
    }
    if (best == null) {
      return null;
    }
    TakenOption other = best;
    return new Argument(
        other.text(),
        candidate.moments().stream()
            .filter(moment -> lead(other, moment) > 0)
            .map(Moment::principle)
            .toList(),
        other.why(),
        Citation.of(other, folder));
  }

  private static double lead(TakenOption option, Moment moment) {
    return Counting.disputed(option, moment.principle())
        ? 0
        : Counting.score(option, moment.principle()) - moment.score();
  }
}
