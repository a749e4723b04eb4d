package no.sideomside.story;

import com.bladecoder.ink.runtime.InkContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Walks a story every way it can go: begins again, goes back, and knows where it has been.
 *
 * <p>As {@link Play}, with the same guards, but for one who looks at the story and not for one who
 * plays it: it keeps one running story for all of it, and its options carry what their own tags
 * say, not what stands behind them ({@link #options} tells that). After a {@link StoryException} it
 * can be begun again or taken back. Not for several threads at once.
 *
 * <pre>{@code
 * Walker walker = new Walker(script);
 * Beat beat = walker.begin(1, seed);
 * Walker.Mark here = walker.mark();
 * for (int i = 0; i < beat.decision().options().size(); i++) { walker.choose(i); … walker.back(here); }
 * }</pre>
 */
public final class Walker {
  private final Script script;
  private final OptionReader options;
  private final Lookahead lookahead;
  private final LineTags values;
  private final List<String> top;
  private final long remembering;
  private @Nullable Memory memory;
  private @Nullable Run run;
  private @Nullable InkContent content;
  private @Nullable Beat beat;
  private @Nullable Mark standing;
  private List<Place> places = List.of();

  /** Somewhere a walk can go back to. */
  public static final class Mark {
    private final Run.Stand stand;
    private final Beat beat;
    private final List<Place> places;

    private Mark(Run.Stand stand, Beat beat, List<Place> places) {
      this.stand = stand;
      this.beat = beat;
      this.places = places;
    }

    /** How much memory it takes, about, in bytes. */
    public long size() {
      return stand.size();
    }

    /** The beat it stands at. */
    public Beat beat() {
      return beat;
    }
  }

  /** A walk of one story, not begun yet. */
  public Walker(Script script) {
    this(script, 0);
  }

  private Walker(Script script, long remembering) {
    this.script = script;
    this.options = new BareOptions(script);
    this.lookahead = new Lookahead(script);
    this.values = LineTags.of(script);
    this.top = script.topTags();
    this.remembering = remembering;
  }

  /**
   * A walk of one story for one who goes the same ways again and again: what was played before,
   * from where nothing it has to do with is different, is remembered and not played. What it tells
   * is the same, sooner. Variables that nothing reads any more may be as another walk left them.
   */
  public static Walker remembering(Script script) {
    return remembering(script, Long.MAX_VALUE);
  }

  /**
   * As {@link #remembering(Script)}, in so much memory.
   *
   * @param most from about so many bytes on no more is remembered, but played where it must be
   */
  public static Walker remembering(Script script, long most) {
    return new Walker(script, most);
  }

  /** How much memory takes what it remembers, about, in bytes. */
  public long remembered() {
    return memory == null ? 0 : memory.size();
  }

  /**
   * Begins the story. With {@link Play#variant} of the seed, what is told is what a play tells.
   *
   * @param variant which way the world is, counted from 1
   * @param seed decides what the story leaves to chance
   * @throws StoryException if the story breaks before its first decision
   */
  public Beat begin(int variant, long seed) throws StoryException {
    return begin(null, Map.of(), variant, seed);
  }

  /**
   * Begins in the middle.
   *
   * @param knot the path of a {@link Knot}, or null for the top of the story
   * @param variables what variables are set to before: whole numbers, decimals as floats, booleans
   *     or strings
   * @param variant which way the world is, counted from 1
   * @param seed decides what the story leaves to chance
   * @throws StoryException if there is no such knot or variable, or the story breaks
   */
  public Beat begin(@Nullable String knot, Map<String, Object> variables, int variant, long seed)
      throws StoryException {
    standing = null;
    beat = null;
    places = List.of();
    Run begun = run();
    begun.begin(knot, variables, script.heading().variants() > 1 ? variant : 0, seed);
    return read(begun, knot == null ? top : List.of());
  }

  /** The beat told last. */
  public Beat beat() {
    if (beat == null) {
      throw new IllegalStateException("the walk has not begun");
    }
    return beat;
  }

  /**
   * The options of that beat as a play has them, with reasons, sources and thoughts; empty where
   * the story is over.
   */
  public List<Option> options() throws StoryException {
    Machine running = run().machine();
    return lookahead.options(running, running.choices());
  }

  /** Where every line of that beat stands, hidden ones too, in the order told. */
  public List<Place> places() {
    return places;
  }

  /**
   * Takes an option of the current beat's decision.
   *
   * @param index counted from 0
   * @throws StoryException if the story is over or breaks
   */
  public Beat choose(int index) throws StoryException {
    standing = null;
    Run running = run();
    running.choose(index);
    return read(running, List.of());
  }

  /**
   * Takes an option by its id.
   *
   * @throws StoryException if the id is not on offer, or the story breaks
   */
  public Beat choose(String optionId) throws StoryException {
    Decision decision = beat().decision();
    if (decision == null) {
      throw new StoryException(Sentence.of("story.is_over", optionId));
    }
    List<String> ids = decision.options().stream().map(Option::id).toList();
    if (!ids.contains(optionId)) {
      throw new StoryException(
          Sentence.of("story.not_offered", optionId, decision.id(), String.join(", ", ids)));
    }
    return choose(ids.indexOf(optionId));
  }

  /** Remembers where the walk is. */
  public Mark mark() throws StoryException {
    if (standing == null) {
      standing = new Mark(run().stand(), beat(), places);
    }
    return standing;
  }

  /** Goes back to where the walk was. */
  public Beat back(Mark mark) throws StoryException {
    if (!mark.equals(standing)) {
      run().back(mark.stand);
      standing = mark;
      beat = mark.beat;
      places = mark.places;
    }
    return mark.beat;
  }

  /** What the walk, where it is, can still be told apart by. */
  public StateKey key() throws StoryException {
    Decision decision = beat().decision();
    Ending ending = beat().ending();
    return decision == null
        ? StateKey.of("ending " + (ending == null ? "" : ending.id()))
        : run().key(decision.id());
  }

  /** Every variable and its value here, by name: whole numbers, floats, booleans or strings. */
  public Map<String, Object> variables() throws StoryException {
    return run().machine().variables();
  }

  /** Every variable and what the source declares it as, as {@link #variables} tells them. */
  public Map<String, Object> declared() throws StoryException {
    return (beat == null ? new Machine(script.story()) : run().machine()).declared();
  }

  /** Every knot and stitch of the story, in the order of their names. */
  public List<Knot> knots() throws StoryException {
    return Survey.knots(script, content());
  }

  /** Paths of the knots and stitches that what stands before the first knot leads to. */
  public Set<String> fromTheTop() throws StoryException {
    return content().fromTheTop();
  }

  /** Where every line stands that has words to tell, hidden ones too, in the order of the files. */
  public List<Place> lines() throws StoryException {
    return Survey.lines(script, content());
  }

  /** Whether the story leaves anything to chance besides its variants. */
  public boolean leavesToChance() throws StoryException {
    return content().leavesToChance();
  }

  /** What the story holds, which is the same wherever the walk is. */
  private InkContent content() throws StoryException {
    InkContent known = content;
    if (known == null) {
      known = new Machine(script.story()).content();
      content = known;
    }
    return known;
  }

  private Run run() throws StoryException {
    Run known = run;
    if (known == null) {
      memory = remembering > 0 ? Memory.of(script.story(), remembering) : null;
      known =
          memory == null
              ? new PlayedRun(script.story())
              : new RememberedRun(script.story(), memory);
      run = known;
    }
    return known;
  }

  private Beat read(Run running, List<String> without) throws StoryException {
    BeatReader reader = new BeatReader(running, values, without);
    try {
      Beat told = reader.read(options);
      beat = told;
      return told;
    } finally {
      places = new ArrayList<>(reader.places());
    }
  }
}
