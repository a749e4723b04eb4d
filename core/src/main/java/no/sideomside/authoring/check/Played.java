package no.sideomside.authoring.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.sideomside.authoring.Breakdown;
import no.sideomside.authoring.Exploration;
import no.sideomside.authoring.MetEnding;
import no.sideomside.authoring.MetOffer;
import no.sideomside.authoring.MetOption;
import no.sideomside.authoring.PrincipleFound;
import no.sideomside.authoring.Reached;
import no.sideomside.authoring.Route;
import no.sideomside.authoring.Span;
import no.sideomside.authoring.VariantFound;
import no.sideomside.story.Decision;
import no.sideomside.story.Problem;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What playing a story showed, of all its variants together.
 *
 * @param whole whether every way through it was gone, so that what was not seen is not there
 * @param chance whether it cannot be gone through as a whole, since it leaves something to chance
 * @param states from how many states it was tried every way
 * @param plays how many times it was played at random, where it was not gone through as a whole
 * @param faults where it broke
 * @param noWayOut a way to where no ending can be come to any more, or null where none was found
 * @param offers every decision as it was offered; one with other options is another
 * @param options ids of the options that were offered
 * @param endings ids of the endings that were reached, with their titles
 * @param decisions decisions that count, on one way through
 * @param words words read on one way through, options included
 * @param atStake per principle, decisions on one way through at which it was at stake
 * @param moved per principle, how often what was chosen was for it, and against it
 */
record Played(
    boolean whole,
    boolean chance,
    long states,
    int plays,
    List<Problem> faults,
    @Nullable Route noWayOut,
    List<Decision> offers,
    Set<String> options,
    Map<String, String> endings,
    Range decisions,
    Range words,
    Map<String, Range> atStake,
    Map<String, Moved> moved) {
  Played {
    faults = List.copyOf(faults);
    offers = List.copyOf(offers);
    options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
    endings = Collections.unmodifiableMap(new LinkedHashMap<>(endings));
    atStake = Collections.unmodifiableMap(new LinkedHashMap<>(atStake));
    moved = Collections.unmodifiableMap(new LinkedHashMap<>(moved));
  }

  /**
   * How often one way through was for a principle and against it.
   *
   * @param pro the fewest and the most for
   * @param con the fewest and the most against
   */
  record Moved(Range pro, Range con) {
    private Moved with(Moved other) {
      return new Moved(pro.with(other.pro), con.with(other.con));
    }
  }

  static Played of(Exploration found) {
    Set<String> options = new LinkedHashSet<>();
    for (MetOption option : found.options()) {
      if (option.reached() == Reached.YES) {
        options.add(option.id());
      }
    }
    Map<String, String> endings = new LinkedHashMap<>();
    for (MetEnding ending : found.endings()) {
      if (ending.reached() == Reached.YES) {
        endings.put(ending.id(), ending.title());
      }
    }
    Map<String, Range> atStake = new LinkedHashMap<>();
    Map<String, Moved> moved = new LinkedHashMap<>();
    for (VariantFound variant : found.variants()) {
      for (PrincipleFound principle : variant.principles()) {
        String id = principle.principle();
        Range stake = Range.of(principle.atStake());
        Moved here = new Moved(Range.of(principle.met()), Range.of(principle.against()));
        if (!everywhere(found, id)) {
          stake = stake.with(Range.of(0));
          here = here.with(new Moved(Range.of(0), Range.of(0)));
        }
        atStake.merge(id, stake, Range::with);
        moved.merge(id, here, Moved::with);
      }
    }
    return new Played(
        found.proven(),
        byChance(found.stopped()),
        found.states(),
        found.runs(),
        found.breakdowns().stream().map(Breakdown::problem).toList(),
        found.noWayOut(),
        found.offers().stream().map(MetOffer::decision).toList(),
        options,
        endings,
        range(found, VariantFound::decisions),
        range(found, VariantFound::words),
        atStake,
        moved);
  }

  private static boolean byChance(@Nullable Sentence stopped) {
    return stopped != null && stopped.key().equals("authoring.stopped.chance");
  }

  /** Whether a principle comes up in every variant; one where it never does has none of it. */
  private static boolean everywhere(Exploration found, String principle) {
    return found.variants().stream()
        .allMatch(
            variant ->
                variant.principles().stream().anyMatch(each -> each.principle().equals(principle)));
  }

  private static Range range(Exploration found, Function<VariantFound, @Nullable Span> of) {
    Range range = null;
    for (VariantFound variant : found.variants()) {
      Span span = of.apply(variant);
      if (span != null) {
        range = range == null ? Range.of(span) : range.with(Range.of(span));
      }
    }
    return range == null ? Range.of(0) : range;
  }

  /** Whether any way through came to an ending; the ranges mean nothing where none did. */
  boolean ended() {
    return !endings.isEmpty();
  }
}
