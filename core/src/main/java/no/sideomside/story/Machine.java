package no.sideomside.story;

import com.bladecoder.ink.runtime.Choice;
import com.bladecoder.ink.runtime.Error.ErrorType;
import com.bladecoder.ink.runtime.InkBridge;
import com.bladecoder.ink.runtime.InkContent;
import com.bladecoder.ink.runtime.InkMoves;
import com.bladecoder.ink.runtime.InkPosition;
import com.bladecoder.ink.runtime.InkStateKey;
import com.bladecoder.ink.runtime.RTObject;
import com.bladecoder.ink.runtime.Story;
import com.bladecoder.ink.runtime.WatchedStory;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One running story, watched.
 *
 * <p>blade-ink may hang, throw anything, or play wrong text after it has thrown. So every step has
 * a budget, every throwable becomes a {@link StoryException} with a place, and after the first one
 * the machine answers nothing but it. Not for several threads at once.
 */
final class Machine implements Teller {
  private static final float SLICE_MILLIS = 10;
  private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(2);

  /** What all the lines of one beat may take together, or all that lies behind one decision. */
  private static final long BEAT_NANOS = TimeUnit.SECONDS.toNanos(10);

  /** A story calls itself this deep only by mistake; past it memory would run out. */
  private static final int MOST_CALLS = 5_000;

  private static final Pattern RUNTIME_ERROR =
      Pattern.compile("RUNTIME ERROR: (?:\\([^)]*\\): )?(.*)", Pattern.DOTALL);

  private final CompiledStory compiled;
  private final Story story;
  private final @Nullable WatchedStory watched;
  private final List<String> errors = new ArrayList<>();
  private final IdentityHashMap<RTObject, Place> known = new IdentityHashMap<>();
  private @Nullable InkStateKey keys;
  private @Nullable StoryException broken;
  private @Nullable Place last;
  private long deadline;

  /** A line as Ink tells it, with every place a part of it stands. */
  record Told(String text, List<String> tags, List<Place> places) {
    /** Where its first words stand; where it has none, its first tag; or null. */
    @Nullable Place place() {
      return places.isEmpty() ? null : places.get(0);
    }
  }

  /** A choice as Ink offers it. */
  record Offered(int index, String text, List<String> tags, @Nullable Place place) {}

  /** Something to be done with the story that may throw anything. */
  private interface Step<T> {
    T run() throws Exception;
  }

  Machine(CompiledStory compiled) throws StoryException {
    this(compiled, false);
  }

  private Machine(CompiledStory compiled, boolean watching) throws StoryException {
    InkBridge.repairOperators();
    this.compiled = compiled;
    try {
      watched = watching ? new WatchedStory(compiled.json()) : null;
      story = watched == null ? new Story(compiled.json()) : watched;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      throw new StoryException(null, Sentence.of("story.will_not_load", message(e)), e);
    }
    story.onError =
        (message, type) -> {
          if (type == ErrorType.Error) {
            errors.add(message);
          }
        };
    deadline = System.nanoTime() + BEAT_NANOS;
    // The fallbacks written in Ink stand for functions of a program that is not here.
    story.setAllowExternalFunctionFallbacks(true);
  }

  /** A machine that notes what is played, so that a {@link Memory} can learn from it. */
  static Machine watched(CompiledStory compiled) throws StoryException {
    return new Machine(compiled, true);
  }

  /** The story, if it notes what is played. */
  @Nullable WatchedStory watched() {
    return watched;
  }

  void seed(long seed) throws StoryException {
    guarded(
        () -> {
          InkBridge.seed(story, (int) mixed(seed));
          return true;
        });
  }

  /** Begins anew, as a machine just made. */
  void restart() throws StoryException {
    last = null;
    deadline = System.nanoTime() + BEAT_NANOS;
    guarded(
        () -> {
          story.resetState();
          return true;
        });
  }

  /**
   * Begins anew.
   *
   * @param knot where, or null for the top of the story
   * @param variables what variables are set to before
   * @param variant which way the world is, or 0 where the story has but one
   * @param seed decides what the story leaves to chance
   */
  void begin(@Nullable String knot, Map<String, Object> variables, int variant, long seed)
      throws StoryException {
    restart();
    seed(seed);
    if (variant > 0) {
      set("variant", variant);
    }
    for (Map.Entry<String, Object> variable : variables.entrySet()) {
      set(variable.getKey(), variable.getValue());
    }
    if (knot != null) {
      enter(knot);
    }
  }

  /** Goes to a knot or stitch. */
  private void enter(String path) throws StoryException {
    guarded(
        () -> {
          InkBridge.enter(story, path);
          return true;
        });
  }

  void set(String variable, Object value) throws StoryException {
    guarded(
        () -> {
          story.getVariablesState().set(variable, value);
          return true;
        });
  }

  /** When the lines of the beat that begins now must be told; another machine may share it. */
  @Override
  public long newDeadline() {
    deadline = System.nanoTime() + BEAT_NANOS;
    return deadline;
  }

  /** Shares the deadline of another machine. */
  void deadline(long nanoTime) {
    deadline = nanoTime;
  }

  @Override
  public boolean canContinue() throws StoryException {
    return guarded(story::canContinue);
  }

  @Override
  public Told next() throws StoryException {
    return guarded(
        () -> {
          long until = Math.min(System.nanoTime() + LINE_NANOS - deadline, 0) + deadline;
          do {
            story.continueAsync(SLICE_MILLIS);
            if (InkBridge.callDepth(story) > MOST_CALLS) {
              throw fault(Sentence.of("story.calls_itself"), null);
            }
            if (!errors.isEmpty()) {
              List<Place> spoken = places();
              Place told = spoken.isEmpty() ? null : spoken.get(0);
              Sentence said = said(errors.get(0));
              // Where it has run out there is no pointer any more, but there is a last line.
              throw told != null && said.key().equals("story.ran_out")
                  ? new StoryException(told, said)
                  : fault(said, null);
            }
            if (!story.asyncContinueComplete() && System.nanoTime() - until > 0) {
              throw fault(Sentence.of("story.never_returns"), null);
            }
          } while (!story.asyncContinueComplete());
          List<Place> places = places();
          if (!places.isEmpty()) {
            last = places.get(0);
          }
          return new Told(
              story.getCurrentText().strip(), List.copyOf(story.getCurrentTags()), places);
        });
  }

  @Override
  public List<Offered> choices() throws StoryException {
    return guarded(
        () -> {
          List<Offered> offered = new ArrayList<>();
          for (Choice choice : story.getCurrentChoices()) {
            List<String> tags = choice.getTags();
            offered.add(
                new Offered(
                    choice.getIndex(),
                    choice.getText().strip(),
                    tags == null ? List.of() : List.copyOf(tags),
                    compiled.place(InkBridge.sourcePath(choice))));
          }
          return offered;
        });
  }

  void choose(int index) throws StoryException {
    guarded(
        () -> {
          story.chooseChoiceIndex(index);
          return true;
        });
  }

  /** The state, to {@link #load} into another machine of the same story. */
  String state() throws StoryException {
    return guarded(() -> story.getState().toJson());
  }

  void load(String state) throws StoryException {
    guarded(
        () -> {
          story.getState().loadJson(state);
          return true;
        });
  }

  /** A state as {@link #state} gave it, read, so that it can be gone back to often. */
  Map<String, Object> parsed(String state) throws StoryException {
    return guarded(() -> InkBridge.parsed(state));
  }

  /**
   * Goes back to a state.
   *
   * @param at where the story was then last known to be
   */
  void load(Map<String, Object> parsed, @Nullable Place at) throws StoryException {
    last = at;
    guarded(
        () -> {
          InkBridge.load(story, parsed);
          return true;
        });
  }

  /** What its moves touch; the machine must be one that is not played. */
  InkMoves moves() throws StoryException {
    return guarded(() -> new InkMoves(story));
  }

  /** Where it stands, or null where that cannot be kept. */
  @Nullable InkPosition position(InkMoves moves) throws StoryException {
    return guarded(() -> Optional.ofNullable(moves.position(story, last))).orElse(null);
  }

  /** Goes to where this or another machine of the same story stood. */
  void go(InkMoves moves, InkPosition position) throws StoryException {
    last = (Place) position.last();
    guarded(
        () -> {
          moves.go(story, position);
          return true;
        });
  }

  /** What the state can still be told apart by. */
  String key() throws StoryException {
    return guarded(
        () -> {
          InkStateKey made = keys == null ? new InkStateKey(story) : keys;
          keys = made;
          return made.of(story);
        });
  }

  /** What the story holds before it is played. */
  InkContent content() throws StoryException {
    return guarded(() -> new InkContent(story));
  }

  /** Every global variable that has a value a program understands, by name. */
  Map<String, Object> variables() throws StoryException {
    return variables(story.getVariablesState()::get);
  }

  /** Every variable and what the source declares it as, told in the same way. */
  Map<String, Object> declared() throws StoryException {
    return variables(name -> InkBridge.declared(story, name));
  }

  private Map<String, Object> variables(Function<String, @Nullable Object> valueOf)
      throws StoryException {
    return guarded(
        () -> {
          Map<String, Object> values = new TreeMap<>();
          for (String name : story.getVariablesState()) {
            Object value = valueOf.apply(name);
            if (value instanceof Number || value instanceof Boolean || value instanceof String) {
              values.put(name, value);
            } else if (value != null) {
              values.put(name, value.toString());
            }
          }
          return values;
        });
  }

  boolean isBroken() {
    return broken != null;
  }

  /** Where each part of the line just told stands, every place once. */
  private List<Place> places() {
    List<Place> places = new ArrayList<>(2);
    for (RTObject part : InkBridge.lineParts(story)) {
      Place place = known.get(part);
      if (place == null) {
        place = compiled.place(part.getPath().toString());
        if (place != null) {
          known.put(part, place);
        }
      }
      if (place != null && !places.contains(place)) {
        places.add(place);
      }
    }
    return places;
  }

  @Override
  public @Nullable Place last() {
    return last;
  }

  private <T> T guarded(Step<T> step) throws StoryException {
    if (broken != null) {
      throw broken;
    }
    try {
      return step.run();
    } catch (StoryException e) {
      broken = e;
      throw e;
    } catch (ArithmeticException e) {
      throw broken(Sentence.of("story.divided_by_zero"), e);
    } catch (StackOverflowError e) {
      throw broken(Sentence.of("story.calls_itself"), e);
    } catch (OutOfMemoryError e) {
      throw broken(Sentence.of("story.never_returns"), e);
    } catch (Exception e) {
      throw broken(said(message(e)), e);
    }
  }

  private StoryException broken(Sentence sentence, Throwable cause) {
    StoryException fault = fault(sentence, cause);
    broken = fault;
    return fault;
  }

  private StoryException fault(Sentence sentence, @Nullable Throwable cause) {
    Place place;
    try {
      place = compiled.place(InkBridge.currentPath(story));
    } catch (RuntimeException | StackOverflowError e) {
      place = null;
    }
    Place known = place == null ? last : place;
    return cause == null
        ? new StoryException(known, sentence)
        : new StoryException(known, sentence, cause);
  }

  private static Sentence said(String message) {
    if (message.contains("ran out of content") || message.contains("reached end of content")) {
      return Sentence.of("story.ran_out");
    }
    Matcher runtime = RUNTIME_ERROR.matcher(message);
    return Sentence.of("story.ink_says", runtime.matches() ? runtime.group(1) : message);
  }

  private static String message(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** SplitMix64's mixer: neighbouring seeds must not give the same draw. */
  static long mixed(long seed) {
    long z = seed + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
