package no.sideomside.authoring.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import no.sideomside.story.Beat;
import no.sideomside.story.Decision;
import no.sideomside.story.Ending;
import no.sideomside.story.Line;
import no.sideomside.story.Option;
import no.sideomside.story.Play;
import no.sideomside.story.Problem;
import no.sideomside.story.Script;
import no.sideomside.story.StoryException;

/**
 * Plays a story a number of times, each time choosing what has been chosen least. What it does not
 * see may be there all the same.
 */
final class RandomProof implements Proof {
  private static final int MOST_DECISIONS = 1_000;
  private static final int MOST_FAULTS = 10;
  private static final long NANOS = TimeUnit.SECONDS.toNanos(20);

  /** A play that broke and took longer than this is not tried again. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);

  private final int plays;

  /**
   * A proof by chance.
   *
   * @param plays how many times each story is played
   */
  RandomProof(int plays) {
    this.plays = plays;
  }

  @Override
  public Played play(Script script) {
    return new Player(script).play();
  }

  private final class Player {
    private final Script script;
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<Problem> faults = new LinkedHashSet<>();
    private final Map<List<String>, Decision> offers = new LinkedHashMap<>();
    private final Set<String> options = new LinkedHashSet<>();
    private final Map<String, String> endings = new LinkedHashMap<>();
    private final List<int[]> wholes = new ArrayList<>();
    private final List<String> principles;

    Player(Script script) {
      this.script = script;
      this.principles = script.rubric().rubric().principles().stream().map(p -> p.id()).toList();
    }

    Played play() {
      long until = System.nanoTime() + NANOS;
      int played = 0;
      while (played < plays && faults.size() < MOST_FAULTS && System.nanoTime() - until < 0) {
        long start = System.nanoTime();
        try {
          once(played++);
        } catch (StoryException e) {
          faults.addAll(e.problems());
          if (System.nanoTime() - start > PATIENCE) {
            break;
          }
        }
      }
      return new Played(
          false,
          played,
          List.copyOf(faults),
          List.copyOf(offers.values()),
          Collections.unmodifiableSet(options),
          Collections.unmodifiableMap(endings),
          range(0),
          range(1),
          atStake(),
          moved());
    }

    private void once(int number) throws StoryException {
      int variant = 1 + number % script.heading().variants();
      Play play = Play.begin(script, number, variant);
      int[] counts = new int[2 + 3 * principles.size()];
      Set<String> met = new HashSet<>();
      Beat beat = play.beat();
      while (true) {
        counts[1] += words(beat);
        Decision decision = beat.decision();
        if (decision == null) {
          Ending ending = beat.ending();
          if (ending != null) {
            endings.putIfAbsent(ending.id(), ending.title());
          }
          wholes.add(counts);
          return;
        }
        if (met.size() > MOST_DECISIONS) {
          return;
        }
        offer(decision);
        Option option = pick(decision);
        met.add(decision.id() + ' ' + met.size());
        count(decision, option, counts);
        beat = play.choose(option.id());
      }
    }

    private void offer(Decision decision) {
      List<String> key = new ArrayList<>(List.of(decision.id()));
      for (Option option : decision.options()) {
        key.add(option.id());
        options.add(option.id());
      }
      offers.putIfAbsent(key, decision);
    }

    private Option pick(Decision decision) {
      List<Option> least = new ArrayList<>();
      int fewest = Integer.MAX_VALUE;
      for (Option option : decision.options()) {
        int times = taken.getOrDefault(option.id(), 0);
        if (times < fewest) {
          least.clear();
          fewest = times;
        }
        if (times == fewest) {
          least.add(option);
        }
      }
      Option option = least.get(random.nextInt(least.size()));
      taken.merge(option.id(), 1, Integer::sum);
      return option;
    }

    private void count(Decision decision, Option chosen, int[] counts) {
      Weighing weighing = new Weighing(decision.options().stream().map(Choosable::of).toList());
      if (!weighing.counts()) {
        return;
      }
      counts[0]++;
      Choosable choice = Choosable.of(chosen);
      for (String principle : weighing.atStake()) {
        int at = 2 + 3 * principles.indexOf(principle);
        counts[at]++;
        if (!choice.free() && choice.speaksOf(principle)) {
          counts[at + 1] += choice.score(principle) > 0 ? 1 : 0;
          counts[at + 2] += choice.score(principle) < 0 ? 1 : 0;
        }
      }
    }

    private Range range(int index) {
      Range range = null;
      for (int[] counts : wholes) {
        range = range == null ? Range.of(counts[index]) : range.with(counts[index]);
      }
      return range == null ? Range.of(0) : range;
    }

    private Map<String, Range> atStake() {
      Map<String, Range> ranges = new LinkedHashMap<>();
      for (int p = 0; p < principles.size(); p++) {
        ranges.put(principles.get(p), range(2 + 3 * p));
      }
      return ranges;
    }

    private Map<String, Played.Moved> moved() {
      Map<String, Played.Moved> moved = new LinkedHashMap<>();
      for (int p = 0; p < principles.size(); p++) {
        moved.put(principles.get(p), new Played.Moved(range(3 + 3 * p), range(4 + 3 * p)));
      }
      return moved;
    }
  }

  private static int words(Beat beat) {
    int words = 0;
    for (Line line : beat.lines()) {
      words += Prose.words(line.text());
    }
    Decision decision = beat.decision();
    if (decision != null) {
      for (Option option : decision.options()) {
        words += Prose.words(option.text());
      }
    }
    return words;
  }
}
