package no.sideomside.story;

import com.bladecoder.ink.runtime.InkContent;
import com.bladecoder.ink.runtime.InkPosition;
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
  private final List<String> top;
  private final boolean remembering;
  private @Nullable Memory memory;
  private boolean looked;
  private @Nullable InkContent content;
  private @Nullable Machine machine;
  private @Nullable Beat beat;
  private @Nullable Mark standing;
  private List<Place> places = List.of();

  /** Where the walk is, while it can be kept; the machine may stand somewhere else. */
  private @Nullable InkPosition position;

  private boolean machineIsHere;
  private @Nullable StoryException broke;

  /** Something that tells a beat. */
  private interface Telling {
    Beat tell() throws StoryException;
  }

  /** Somewhere a walk can go back to. */
  public static final class Mark {
    private final @Nullable InkPosition position;
    private final String state;
    private final Beat beat;
    private final List<Place> places;
    private final @Nullable Place last;
    private @Nullable Map<String, Object> parsed;

    private Mark(InkPosition position, Beat beat, List<Place> places) {
      this.position = position;
      this.state = "";
      this.beat = beat;
      this.places = places;
      this.last = null;
    }

    private Mark(String state, Beat beat, List<Place> places, @Nullable Place last) {
      this.position = null;
      this.state = state;
      this.beat = beat;
      this.places = places;
      this.last = last;
    }

    /** How much memory it takes, about, in bytes. */
    public long size() {
      return position == null ? 2L * state.length() + 500 : position.size() + 60;
    }

    /** The beat it stands at. */
    public Beat beat() {
      return beat;
    }
  }

  /** A walk of one story, not begun yet. */
  public Walker(Script script) {
    this(script, false);
  }

  private Walker(Script script, boolean remembering) {
    this.script = script;
    this.options = new BareOptions(script);
    this.lookahead = new Lookahead(script);
    this.top = script.topTags();
    this.remembering = remembering;
  }

  /**
   * A walk of one story for one who goes the same ways again and again: a move made before, from
   * where nothing it has to do with is different, is remembered and not played. What it tells is
   * the same, sooner; it takes a little longer to begin. Variables that nothing reads any more may
   * be as another walk left them.
   */
  public static Walker remembering(Script script) {
    return new Walker(script, true);
  }

  /**
   * Begins the story. With {@link Play#variant} of the seed, what is told is what a play tells.
   *
   * @param variant which way the world is, counted from 1
   * @param seed decides what the story leaves to chance
   * @throws StoryException if the story breaks before its first decision
   */
  public Beat begin(int variant, long seed) throws StoryException {
    Memory known = memory();
    Memory.Came before = known == null ? null : known.begun(variant);
    if (known != null && before != null) {
      forget();
      return arrive(before, before.at());
    }
    Memory.Came came = play(() -> read(ready(variant, seed), top));
    if (known != null) {
      known.begin(variant, came);
    }
    return arrive(came, came.at());
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
    memory();
    Memory.Came came =
        play(
            () -> {
              Machine ready = ready(variant, seed);
              for (Map.Entry<String, Object> variable : variables.entrySet()) {
                ready.set(variable.getKey(), variable.getValue());
              }
              if (knot == null) {
                return read(ready, top);
              }
              ready.enter(knot);
              return read(ready, List.of());
            });
    return arrive(came, came.at());
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
    Machine running = running();
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
    Memory known = memory;
    InkPosition from = position;
    standing = null;
    Memory.Came before = known == null || from == null ? null : known.of(from, index);
    if (from != null && before != null) {
      machineIsHere = false;
      return arrive(before, before.change() == null ? null : before.change().from(from));
    }
    Machine running = running();
    if (running.watched() != null) {
      running.watched().watch();
    }
    Memory.Came came =
        play(
            () -> {
              running.choose(index);
              return read(running, List.of());
            });
    if (known != null && from != null) {
      known.keep(from, index, came, running.watched());
    }
    return arrive(came, came.at());
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
      InkPosition here = position;
      if (here != null) {
        standing = new Mark(here, beat(), places);
      } else {
        Machine running = running();
        standing = new Mark(running.state(), beat(), places, running.last());
      }
    }
    return standing;
  }

  /** Goes back to where the walk was. */
  public Beat back(Mark mark) throws StoryException {
    if (!mark.equals(standing)) {
      broke = null;
      position = mark.position;
      machineIsHere = false;
      if (mark.position == null) {
        Machine running = sound();
        Map<String, Object> parsed = mark.parsed == null ? running.parsed(mark.state) : mark.parsed;
        mark.parsed = parsed;
        running.load(parsed, mark.last);
      }
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
    if (decision != null && memory != null && position != null) {
      long[] key = memory.moves().key(position);
      return new StateKey(key[0], key[1]);
    }
    return StateKey.of(
        decision == null
            ? "ending " + (ending == null ? "" : ending.id())
            : decision.id() + '\n' + running().key());
  }

  /** Every variable and its value here, by name: whole numbers, floats, booleans or strings. */
  public Map<String, Object> variables() throws StoryException {
    return running().variables();
  }

  /** Every variable and what the source declares it as, as {@link #variables} tells them. */
  public Map<String, Object> declared() throws StoryException {
    // A story not begun yet has not changed any, and is the one to begin.
    return machine == null ? fresh().variables() : new Machine(script.story()).variables();
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

  private @Nullable Memory memory() throws StoryException {
    if (remembering && !looked) {
      memory = Memory.of(script.story());
      looked = true;
    }
    return memory;
  }

  private void forget() {
    standing = null;
    beat = null;
    places = List.of();
    broke = null;
    position = null;
    machineIsHere = false;
  }

  private Machine ready(int variant, long seed) throws StoryException {
    forget();
    Machine ready = machine;
    if (ready == null || ready.isBroken()) {
      ready = fresh();
    } else {
      ready.restart();
    }
    ready.seed(seed);
    if (script.heading().variants() > 1) {
      ready.set("variant", variant);
    }
    return ready;
  }

  private Machine fresh() throws StoryException {
    Machine made =
        memory == null ? new Machine(script.story()) : Machine.watched(script.story());
    machine = made;
    return made;
  }

  private Machine sound() throws StoryException {
    return machine == null || machine.isBroken() ? fresh() : machine;
  }

  /** The machine, where the walk is. */
  private Machine running() throws StoryException {
    if (broke != null) {
      throw broke;
    }
    if (position != null && memory != null && !machineIsHere) {
      Machine running = sound();
      running.go(memory.moves(), position);
      machineIsHere = true;
      return running;
    }
    if (machine == null) {
      throw new IllegalStateException("the walk has not begun");
    }
    return machine;
  }

  /** Has the machine tell a beat, and looks what came of it. */
  private Memory.Came play(Telling telling) {
    try {
      Beat told = telling.tell();
      InkPosition at = null;
      if (memory != null && machine != null) {
        Decision decision = told.decision();
        at = machine.position(memory.moves(), decision == null ? "" : decision.id());
      }
      machineIsHere = true;
      return new Memory.Came(told, places, null, at, null);
    } catch (StoryException e) {
      return new Memory.Came(null, places, null, null, e);
    }
  }

  /** Stands where something led. */
  private Beat arrive(Memory.Came came, @Nullable InkPosition at) throws StoryException {
    places = came.places();
    position = at;
    broke = came.fault();
    if (came.fault() != null || came.beat() == null) {
      throw java.util.Objects.requireNonNull(came.fault());
    }
    beat = came.beat();
    return came.beat();
  }

  private Beat read(Machine running, List<String> without) throws StoryException {
    BeatReader reader = new BeatReader(running, script, without);
    try {
      return reader.read(options);
    } finally {
      places = List.copyOf(reader.places());
    }
  }
}
