package no.sideomside.debrief.team;

import java.util.Comparator;
import java.util.List;
import no.sideomside.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A decision that at least {@value TeamSheet#ENOUGH} players met, and what they chose, in words.
 *
 * @param id its id
 * @param name what it is called, over a list
 * @param options everything that was put to enough of them, in story order
 * @param others whether some were put options that too few had for them to stand here
 * @param noneFirst how many first said that none of them fitted
 * @param ask the open question for supervision, or null
 * @param atStake the principles that were at stake for enough of them, in the order first named
 * @param contested what stays contested on what was taken, both arguments, in story order
 * @param agreement what to make of it where all chose alike, or null where they did not
 * @param place where on the way it was met, on average
 */
record SharedDecision(
    String id,
    Words name,
    List<SharedOption> options,
    boolean others,
    Share noneFirst,
    @Nullable Words ask,
    List<SharedPrinciple> atStake,
    List<SharedArgument> contested,
    @Nullable Agreement agreement,
    double place) {
  SharedDecision {
    options = List.copyOf(options);
    atStake = List.copyOf(atStake);
    contested = List.copyOf(contested);
  }

  /** In the order of the story. */
  static final Comparator<SharedDecision> STORY =
      Comparator.comparingDouble(SharedDecision::place).thenComparing(SharedDecision::id);

  /**
   * Where a team chose most differently first: by how small the part is that took the commonest
   * option, then by how many options anybody took, then as in the story.
   *
   * <p>It is 1 − the largest share, but taken from the words and not from the numbers behind them:
   * an order by numbers would tell what the words keep.
   */
  static final Comparator<SharedDecision> DISAGREEMENT =
      Comparator.comparing(SharedDecision::commonest)
          .thenComparing(Comparator.comparingLong(SharedDecision::taken).reversed())
          .thenComparing(STORY);

  private Share commonest() {
    return options.stream()
        .map(SharedOption::share)
        .max(Comparator.naturalOrder())
        .orElse(Share.NONE);
  }

  private long taken() {
    return options.stream().filter(option -> option.share().any()).count();
  }
}
