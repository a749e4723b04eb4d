package com.bladecoder.ink.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Knows of one story what each move in it can read and change, so that a move made once need not be
 * played again where nothing it has to do with is different.
 *
 * <p>What a move touches is read out of the content: everything that may be played from a choice
 * until somebody chooses again, whichever way its conditions fall, and from where its calls return.
 * That may be too much, so that a move is played once more than needed, and is never too little. Of
 * that only what can still be read makes a difference, and of a visit count only what {@link
 * InkTally} tells apart: so a variable that nothing reads any more may be left as another walk had
 * it.
 */
@NullMarked
public final class InkMoves {
  private final Story story;
  private final InkLiveness liveness;
  private final InkStateKey keys;
  private final InkSymbols symbols;
  private final InkTouch touch;
  private final boolean whole;
  private final Map<Object, InkWait> waits = new HashMap<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final List<Map<Object, Integer>> numbers = new ArrayList<>();
  private final List<List<@Nullable Object>> values = new ArrayList<>();
  private final @Nullable InkTally[] tallies;

  /**
   * Looks through a story, which is not played and must not be.
   *
   * @throws Exception anything blade-ink may throw while its content is walked
   */
  public InkMoves(Story story) throws Exception {
    this.story = story;
    InkGraph graph = new InkGraph(story.getMainContentContainer());
    InkReads reads = InkReads.of(story, graph);
    InkEdges edges = new InkEdges(graph);
    this.liveness = new InkLiveness(graph, reads, edges);
    this.keys = new InkStateKey(story, liveness);
    this.symbols = new InkSymbols(story, graph);
    this.touch = new InkTouch(graph, reads, edges, symbols);
    this.whole = !InkReads.hasLists(story) && reads.touchers().keySet().stream().allMatch(this::is);
    this.tallies = new InkTally[symbols.size()];
    for (int symbol = 0; symbol < tallies.length; symbol++) {
      if (!symbols.isVariable(symbol)) {
        tallies[symbol] = liveness.tally(symbols.name(symbol));
      }
      numbers.add(new HashMap<>());
      values.add(new ArrayList<>());
      values.get(symbol).add(null);
    }
  }

  /** Whether a position holds all such a story can come to: not its dice, turns and LISTs. */
  public boolean remembers() {
    return whole;
  }

  private boolean is(String touched) {
    return touched.startsWith(InkReads.VARIABLE) || touched.startsWith(InkReads.COUNT);
  }

  /**
   * Where a story waits.
   *
   * @param at the story, made of the same JSON
   * @param decision what it stands before; this tells positions apart
   * @param last what else belongs to being there, and tells no positions apart
   * @return null where it holds a number that cannot be written down
   * @throws Exception anything blade-ink may throw
   */
  public @Nullable InkPosition position(Story at, String decision, @Nullable Object last)
      throws Exception {
    for (String name : at.getVariablesState()) {
      if (at.getVariablesState().getVariableWithName(name) instanceof FloatValue number
          && !Float.isFinite(number.getValue())) {
        return null;
      }
    }
    Map<String, Object> state = SimpleJson.textToDictionary(at.getState().toJson());
    InkWait wait = new InkWait(state, at.getState().getGeneratedChoices(), decision, last, tallies);
    InkWait known = waits.putIfAbsent(wait.same(), wait);
    if (known == null) {
      describe(wait, decision, at);
      known = wait;
    }
    int[] here = new int[symbols.size()];
    Map<?, ?> variables = (Map<?, ?>) state.get("variablesState");
    Map<?, ?> visits = (Map<?, ?>) state.get("visitCounts");
    for (int symbol = 0; symbol < here.length; symbol++) {
      if (symbols.isVariable(symbol)) {
        here[symbol] = number(symbol, variables.get(symbols.name(symbol)));
      } else if (visits.get(symbols.name(symbol)) instanceof Integer count) {
        here[symbol] = count;
      }
    }
    return new InkPosition(known, here);
  }

  /**
   * Sets a story to where it, or another of the same JSON, once waited.
   *
   * @throws Exception anything blade-ink may throw
   */
  public void go(Story there, InkPosition position) throws Exception {
    HashMap<String, Object> variables = new HashMap<>();
    HashMap<String, Object> visits = new HashMap<>();
    for (int symbol = 0; symbol < position.values.length; symbol++) {
      int value = position.values[symbol];
      if (value == 0) {
        continue;
      }
      if (symbols.isVariable(symbol)) {
        variables.put(symbols.name(symbol), values.get(symbol).get(value));
      } else {
        visits.put(symbols.name(symbol), value);
      }
    }
    HashMap<String, Object> state = new HashMap<>();
    position.wait.into(state);
    state.put("variablesState", variables);
    state.put("visitCounts", visits);
    state.put("turnIndices", new HashMap<String, Object>());
    state.put("turnIdx", 0);
    state.put("storySeed", 0);
    state.put("previousRandom", 0);
    state.put("inkSaveVersion", StoryState.kInkSaveStateVersion);
    there.getState().loadJsonObj(state);
  }

  /**
   * What a position can still be told apart by, mixed into two numbers; as {@link InkStateKey}.
   *
   * @return 128 bits
   */
  public long[] key(InkPosition position) {
    long high = position.wait.kind * 0x9E3779B97F4A7C15L;
    long low = position.wait.kind + 0x165667B19E3779F9L;
    for (int symbol : position.wait.alive) {
      long told = position.told(symbol);
      high = (high ^ told) * 0xD6E8FEB86659FD93L;
      high ^= high >>> 32;
      low = Long.rotateLeft(low + told * 0xC2B2AE3D27D4EB4FL, 31) * 0x9E3779B185EBCA87L;
    }
    return new long[] {high, low ^ (low >>> 29)};
  }

  /** The number of a value of a variable; 0 for what it was declared as, which is not written. */
  private int number(int symbol, @Nullable Object value) {
    if (value == null) {
      return 0;
    }
    List<@Nullable Object> known = values.get(symbol);
    Integer number = numbers.get(symbol).putIfAbsent(value, known.size());
    if (number == null) {
      known.add(value);
      return known.size() - 1;
    }
    return number;
  }

  private void describe(InkWait wait, String decision, Story at) throws Exception {
    InkStateKey.Waiting waiting = keys.waiting(at);
    String text = decision + "\n" + waiting.text();
    wait.kind = kinds.computeIfAbsent(text, unused -> kinds.size());
    wait.alive =
        waiting.alive().stream()
            .map(symbols::number)
            .filter(symbol -> symbol != null)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    List<Choice> choices = at.getCurrentChoices();
    wait.touches = new int[choices.size()][];
    wait.asks = new int[choices.size()][];
    BitSet alive = new BitSet();
    for (int symbol : wait.alive) {
      alive.set(symbol);
    }
    for (int i = 0; i < wait.touches.length; i++) {
      BitSet touched = (BitSet) touch.from(waiting.places().get(i)).clone();
      references(choices.get(i), touched);
      wait.touches[i] = touched.stream().toArray();
      touched.and(alive);
      wait.asks[i] = touched.stream().toArray();
    }
  }

  /** Variables a choice knows by reference since an earlier move. */
  private void references(Choice choice, BitSet touched) {
    for (CallStack.Element call : choice.getThreadAtGeneration().callstack) {
      for (RTObject value : call.temporaryVariables.values()) {
        Integer symbol =
            value instanceof VariablePointerValue pointer
                ? symbols.number(InkReads.VARIABLE + pointer.getVariableName())
                : null;
        if (symbol != null) {
          touched.set(symbol);
        }
      }
    }
  }
}
