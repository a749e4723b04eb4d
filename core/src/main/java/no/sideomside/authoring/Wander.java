package no.sideomside.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import no.sideomside.story.Beat;
import no.sideomside.story.Decision;
import no.sideomside.story.Ending;
import no.sideomside.story.Knot;
import no.sideomside.story.Line;
import no.sideomside.story.Option;
import no.sideomside.story.Place;
import no.sideomside.story.Play;
import no.sideomside.story.Script;
import no.sideomside.story.StoryException;
import no.sideomside.story.Walker;

/**
 * Plays at random: three plays choose evenly, the fourth what has been chosen least. The same seed
 * and number of runs give the same.
 */
final class Wander {
  private static final int MOST_DECISIONS = 500;
  private static final int SHY = 4;
  private static final int FROM_A_KNOT = 20;
  private static final int DECISIONS_FROM_A_KNOT = 40;

  private final Script script;
  private final Walker walker;
  private final Coverage coverage;
  private final Coverage fromKnots = new Coverage();
  private final Map<Integer, Tried> variants = new HashMap<>();
  private final Map<String, Integer> visits = new HashMap<>();
  private final Map<String, Offer> offers = new HashMap<>();
  private final List<Breakdown> breakdowns = new ArrayList<>();
  private final WordCounts words = new WordCounts();
  private final List<String> principles;
  private int runs;
  private int even;
  private int unended;

  /**
   * Ready to begin.
   *
   * @param coverage where what is met from the beginning is added
   */
  Wander(Script script, Walker walker, Coverage coverage) {
    this.script = script;
    this.walker = walker;
    this.coverage = coverage;
    this.principles = Principles.of(script);
  }

  Coverage fromKnots() {
    return fromKnots;
  }

  List<Breakdown> breakdowns() {
    return breakdowns;
  }

  int runs() {
    return runs;
  }

  int unended() {
    return unended;
  }

  /** Plays from the beginning, until all runs are made or it is too late. */
  void play(int most, long seed, long deadline) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int run = 0; run < most && (run == 0 || System.nanoTime() - deadline < 0); run++) {
      long own = seed + run;
      boolean shy = run % SHY == SHY - 1;
      Tried tried =
          variants.computeIfAbsent(
              Play.variant(script, own),
              variant -> new Tried(script, new Figures(principles.size()), variant));
      even += shy ? 0 : 1;
      run(tried, own, shy, random);
      runs++;
    }
  }

  /** Plays some way from every knot. */
  void playFrom(List<Knot> knots, long seed, long deadline) {
    SplittableRandom random = new SplittableRandom(seed);
    for (Knot knot : knots) {
      for (int run = 0; run < FROM_A_KNOT && knot.playable(); run++) {
        if (System.nanoTime() - deadline > 0) {
          return;
        }
        int variant = 1 + run % script.heading().variants();
        try {
          Beat beat = walker.begin(knot.path(), Map.of(), variant, seed + run);
          for (int made = 0; made < DECISIONS_FROM_A_KNOT; made++) {
            meet(fromKnots, beat, 0);
            Decision decision = beat.decision();
            if (decision == null) {
              break;
            }
            int option = least(decision, random);
            fromKnots.take(decision.options().get(option).id(), 1, 0);
            beat = walker.choose(option);
          }
        } catch (StoryException e) {
          // Begun in the middle, a story may well break: that says nothing of it when it is played.
          tell(fromKnots, 0);
        }
      }
    }
  }

  /** What was found of each variant, in order. */
  List<VariantFound> found() {
    return variants.values().stream()
        .sorted(java.util.Comparator.comparingInt(Tried::variant))
        .map(Tried::found)
        .toList();
  }

  private void run(Tried tried, long seed, boolean shy, SplittableRandom random) {
    List<String> choices = new ArrayList<>();
    tried.begin();
    double share = shy ? 0 : 1;
    try {
      Beat beat = walker.begin(tried.variant(), seed);
      for (int made = 0; made <= MOST_DECISIONS; made++) {
        meet(coverage, beat, share);
        tried.tell(new Telling(words.of(beat), pauses(beat), List.of()));
        Decision decision = beat.decision();
        Ending ending = beat.ending();
        if (ending != null) {
          tried.end(ending, !shy, new Route(tried.variant(), seed, choices));
        }
        if (decision == null) {
          return;
        }
        int option = shy ? least(decision, random) : random.nextInt(decision.options().size());
        String id = decision.options().get(option).id();
        visits.merge(id, 1, Integer::sum);
        coverage.take(id, 1, share);
        tried.take(offer(beat.lines(), decision), option);
        choices.add(id);
        beat = walker.choose(option);
      }
      unended++;
    } catch (StoryException e) {
      tell(coverage, share);
      Breakdown broken =
          new Breakdown(e.problems().get(0), new Route(tried.variant(), seed, choices));
      if (breakdowns.stream().noneMatch(known -> known.problem().equals(broken.problem()))) {
        breakdowns.add(broken);
      }
    }
  }

  /** How many of the runs chose evenly; shares are of these. */
  int even() {
    return Math.max(1, even);
  }

  private void meet(Coverage into, Beat beat, double share) {
    tell(into, share);
    Decision decision = beat.decision();
    if (decision != null) {
      into.offer(offer(beat.lines(), decision), 1, share);
    }
    if (beat.ending() != null) {
      into.ending(beat.ending().id());
    }
  }

  private void tell(Coverage into, double share) {
    for (Place place : walker.places()) {
      into.line(place, 1, share);
    }
  }

  private Offer offer(List<Line> said, Decision decision) {
    StringBuilder key = new StringBuilder(decision.id());
    for (Option option : decision.options()) {
      key.append('\n').append(option.id());
    }
    return offers.computeIfAbsent(
        key.toString(),
        unused -> {
          Offer made = new Offer(new MetOffer(said, decision), principles);
          coverage.compare(made);
          return made;
        });
  }

  private int least(Decision decision, SplittableRandom random) {
    int best = 0;
    double fewest = Double.MAX_VALUE;
    for (int i = 0; i < decision.options().size(); i++) {
      int times = visits.getOrDefault(decision.options().get(i).id(), 0);
      double rank = times + random.nextDouble() / 2;
      if (rank < fewest) {
        fewest = rank;
        best = i;
      }
    }
    return best;
  }

  private static boolean pauses(Beat beat) {
    return beat.decision() != null && beat.decision().pause() != null;
  }
}
