package no.sideomside.story;

import java.util.List;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One playing of one story, from its first line to an ending.
 *
 * <p>The same script, seed and choices give the same beats, on every machine; resuming, going back
 * and changing language are done by playing again. Not for several threads at once.
 *
 * <pre>{@code
 * Play play = Play.begin(script, seed);
 * for (Beat beat = play.beat(); beat.decision() != null; beat = play.choose(pick(beat))) { … }
 * }</pre>
 */
public final class Play {
  private final Script script;
  private final Machine machine;
  private final Lookahead lookahead;
  private final LineTags values;
  private final int variant;
  private Beat beat;
  private @Nullable StoryException broken;

  private Play(Script script, long seed, int variant) throws StoryException {
    this.script = script;
    this.variant = variant;
    this.machine = new Machine(script.story());
    this.lookahead = new Lookahead(script);
    this.values = LineTags.of(script);
    machine.seed(seed);
    if (script.heading().variants() > 1) {
      machine.set("variant", variant);
    }
    this.beat =
        new BeatReader(machine, values, script.topTags())
            .read(offered -> lookahead.options(machine, offered));
  }

  /**
   * Begins a story.
   *
   * @param seed decides the variant and everything the story leaves to chance
   * @throws StoryException if the story breaks before its first decision
   */
  public static Play begin(Script script, long seed) throws StoryException {
    return new Play(script, seed, variant(script, seed));
  }

  /**
   * Begins a story in a variant of one's own choosing, to explore them all.
   *
   * @param variant from 1 to the heading's {@link Heading#variants}
   * @throws StoryException if the story breaks before its first decision, or has no such variant
   */
  public static Play begin(Script script, long seed, int variant) throws StoryException {
    if (variant < 1 || variant > script.heading().variants()) {
      throw new StoryException(
          Sentence.of("story.no_such_variant", variant, script.heading().variants()));
    }
    return new Play(script, seed, variant);
  }

  /** The variant that {@link #begin(Script, long)} gives a seed, counted from 1. */
  public static int variant(Script script, long seed) {
    return 1 + (int) Long.remainderUnsigned(Machine.mixed(seed), script.heading().variants());
  }

  /** The script being played. */
  public Script script() {
    return script;
  }

  /** Which way the world is this time, counted from 1. */
  public int variant() {
    return variant;
  }

  /** What was told last; after a fault still the beat before it. */
  public Beat beat() {
    return beat;
  }

  /**
   * Takes an option and plays on.
   *
   * @param optionId the id of an option of the current beat's decision
   * @return what comes next, also {@link #beat()} from now on
   * @throws StoryException if the id is not on offer, which changes nothing; or if the story
   *     breaks, and then every later call says the same
   */
  public Beat choose(String optionId) throws StoryException {
    if (broken != null) {
      throw broken;
    }
    Decision decision = beat.decision();
    if (decision == null) {
      throw new StoryException(Sentence.of("story.is_over", optionId));
    }
    List<String> ids = decision.options().stream().map(Option::id).toList();
    int index = ids.indexOf(optionId);
    if (index < 0) {
      throw new StoryException(
          Sentence.of("story.not_offered", optionId, decision.id(), String.join(", ", ids)));
    }
    try {
      machine.choose(index);
      beat =
          new BeatReader(machine, values, List.of())
              .read(offered -> lookahead.options(machine, offered));
      return beat;
    } catch (StoryException e) {
      broken = e;
      throw e;
    }
  }
}
