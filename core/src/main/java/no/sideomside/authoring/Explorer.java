package no.sideomside.authoring;

import no.sideomside.story.Script;
import no.sideomside.story.StoryException;
import no.sideomside.story.Walker;
import no.sideomside.text.Sentence;

/**
 * Finds everything a story can come to, by trying it.
 *
 * <p>{@link #everything} tries every option of every state, where states that go on alike are one;
 * where that would be too much it stops, says so, and plays at random besides. {@link #atRandom}
 * only plays at random. The same story and the same limits give the same, unless time ran out.
 */
public final class Explorer {
  /** Longer than anybody waits, in seconds. */
  private static final int FOR_EVER = 1_000_000_000;

  private final Script script;

  /** An explorer of one story. */
  public Explorer(Script script) {
    this.script = script;
  }

  /**
   * Tries everything.
   *
   * @param limits how far to go
   * @param seed what the story leaves to chance, and what random plays begin from
   * @throws StoryException if the story cannot be loaded
   */
  public Exploration everything(Limits limits, long seed) throws StoryException {
    return everything(limits, seed, true);
  }

  /**
   * Tries everything, and where that is too much plays from the beginning only: quicker, and all
   * that is needed by one who does not ask what can be come to in the middle alone.
   *
   * @throws StoryException if the story cannot be loaded
   */
  public Exploration fromTheBeginning(Limits limits, long seed) throws StoryException {
    return everything(limits, seed, false);
  }

  private Exploration everything(Limits limits, long seed, boolean fromKnots)
      throws StoryException {
    if (limits.states() == 0) {
      return atRandom(limits, seed, fromKnots);
    }
    Walker walker = Walker.remembering(script, limits.remembered());
    Inventory inventory = Inventory.of(script, walker);
    boolean chance = walker.leavesToChance();
    Seeds seeds = new Seeds(script, seed);
    Search search = new Search(walker, script, limits, seeds);
    Proof proof = new Proof(script, search.graph(), seeds);
    Summary summary = new Summary(script, inventory, proof.coverage(), seed);
    Wander wander = new Wander(script, walker, proof.coverage());
    if (search.stopped() == null && !chance) {
      return summary.of(search, proof, proof.variants());
    }
    proof.look();
    long deadline = System.nanoTime() + limits.seconds() * 1_000_000_000L;
    wander.play(limits.runs(), seed, deadline);
    if (fromKnots) {
      wander.playFrom(inventory.knots(), seed, deadline);
    }
    proof.coverage().ofPlays(wander.even());
    Sentence stopped = search.stopped();
    return summary.of(
        search, proof, wander, stopped == null ? Sentence.of("authoring.stopped.chance") : stopped);
  }

  /**
   * Plays at random.
   *
   * @param runs how many plays
   * @param seed what the first is begun with; the next with the next
   * @throws StoryException if the story cannot be loaded
   */
  public Exploration atRandom(int runs, long seed) throws StoryException {
    return atRandom(new Limits(0, FOR_EVER, Limits.usual().memory(), runs), seed, true);
  }

  private Exploration atRandom(Limits limits, long seed, boolean fromKnots) throws StoryException {
    Walker walker = Walker.remembering(script, limits.remembered());
    Inventory inventory = Inventory.of(script, walker);
    Coverage coverage = new Coverage();
    Wander wander = new Wander(script, walker, coverage);
    long deadline = System.nanoTime() + limits.seconds() * 1_000_000_000L;
    wander.play(limits.runs(), seed, deadline);
    if (fromKnots) {
      wander.playFrom(inventory.knots(), seed, deadline);
    }
    coverage.ofPlays(wander.even());
    return new Summary(script, inventory, coverage, seed)
        .of(Sentence.of("authoring.stopped.runs", wander.runs()), wander);
  }
}
