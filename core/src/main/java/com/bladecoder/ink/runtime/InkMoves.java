package com.bladecoder.ink.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Knows what came of the moves made in one story, so that a move made once need not be played again
 * where nothing it has to do with is different.
 *
 * <p>What it has to do with is seen as it is played ({@link WatchedStory}): all that the objects
 * carried out read or write, and the containers come into. Of that only what can still be read
 * where it is made can make a difference, and of a visit count only what {@link InkTally} tells
 * apart; so a variable that nothing reads any more may be left as another walk had it.
 */
@NullMarked
public final class InkMoves {
  /** What a branch of a tree takes with its entry, as measured. */
  private static final long BYTES_A_BRANCH = 200;

  /** What a story's state takes where it waits, and each choice on offer there, as measured. */
  private static final long BYTES_A_WAIT = 2_000;

  private static final long BYTES_A_CHOICE = 1_500;

  private final InkStateKey keys;
  private final InkSymbols symbols;
  private final InkGraph graph;
  private final InkReads reads;
  private final boolean whole;
  private final Map<Integer, int[]> perNode = new HashMap<>();
  private final Map<Object, InkWait> waits = new HashMap<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final List<Map<Object, Integer>> numbers = new ArrayList<>();
  private final List<List<@Nullable Object>> values = new ArrayList<>();
  private final @Nullable InkTally[] tallies;
  private long bytes;

  /**
   * Looks through a story, which is not played and must not be.
   *
   * @throws Exception anything blade-ink may throw while its content is walked
   */
  public InkMoves(Story story) throws Exception {
    this.graph = new InkGraph(story.getMainContentContainer());
    this.reads = InkReads.of(story, graph);
    InkLiveness liveness = new InkLiveness(graph, reads, new InkEdges(graph));
    this.keys = new InkStateKey(story, liveness);
    this.symbols = new InkSymbols(story, graph);
    this.whole =
        !InkReads.hasLists(story) && reads.readers().keySet().stream().allMatch(InkMoves::isHeld);
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

  private static boolean isHeld(String read) {
    return read.startsWith(InkReads.VARIABLE) || read.startsWith(InkReads.COUNT);
  }

  /**
   * What is known of a move.
   *
   * @param choice counted from 0
   * @return the number it was kept with, or −1
   */
  public int known(InkPosition from, int choice) {
    InkTree[] trees = from.wait.trees;
    return choice >= 0 && choice < trees.length ? trees[choice].find(from) : InkTree.UNKNOWN;
  }

  /**
   * What a move did, to be done again.
   *
   * @param played the story it was played in, which was watched from before it
   * @return null where that cannot be told
   */
  public InkPosition.@Nullable Change change(
      InkPosition from, InkPosition to, WatchedStory played) {
    BitSet touched = new BitSet();
    for (RTObject object : played.played()) {
      for (int symbol : symbols(object, played)) {
        touched.set(symbol);
      }
    }
    InkPosition.Change change = new InkPosition.Change(from, to, touched.stream().toArray());
    return change.isAll(from, to) ? change : null;
  }

  /**
   * Keeps what came of a move.
   *
   * @param played the story it was played in, which was watched from before it
   * @param number what {@link #known} is to say of it, 0 or more
   * @return whether it was kept: whether there is such a choice, and it agrees with what is known
   */
  public boolean keep(InkPosition from, int choice, WatchedStory played, int number) {
    InkWait wait = from.wait;
    if (choice < 0 || choice >= wait.trees.length) {
      return false;
    }
    BitSet settled = new BitSet();
    List<Integer> asked = new ArrayList<>();
    for (int symbol : wait.references[choice]) {
      ask(symbol, wait, settled, asked);
    }
    for (RTObject object : played.played()) {
      for (int symbol : symbols(object, played)) {
        ask(symbol, wait, settled, asked);
      }
    }
    int[] order = asked.stream().mapToInt(Integer::intValue).toArray();
    int grown = wait.trees[choice].keep(from, order, number);
    bytes += Math.max(0, grown) * BYTES_A_BRANCH;
    return grown != InkTree.REFUSED;
  }

  private static void ask(int symbol, InkWait wait, BitSet settled, List<Integer> asked) {
    if (wait.alive.get(symbol) && !settled.get(symbol)) {
      settled.set(symbol);
      asked.add(symbol);
    }
  }

  /** How much memory what it knows of moves takes, about, in bytes. */
  public long size() {
    return bytes;
  }

  /** What an object that was played has to do with. */
  private int[] symbols(RTObject object, WatchedStory played) {
    int node = played.number(object);
    return perNode.computeIfAbsent(node, unused -> look(node));
  }

  private int[] look(int node) {
    RTObject object = node == graph.size() ? graph.root() : graph.node(node);
    BitSet found = new BitSet();
    for (String name : reads.touched(node)) {
      Integer symbol = symbols.number(name);
      if (symbol != null) {
        found.set(symbol);
      }
    }
    if (object instanceof Container container) {
      Integer symbol = symbols.number(InkReads.COUNT + container.getPath());
      if (symbol != null) {
        found.set(symbol);
      }
    }
    return found.stream().toArray();
  }

  /**
   * Where a story stands.
   *
   * @param at the story, made of the same JSON
   * @param last what else belongs to being there
   * @return null where something of it cannot be written down
   * @throws Exception anything blade-ink may throw
   */
  public @Nullable InkPosition position(Story at, @Nullable Object last) throws Exception {
    for (String name : at.getVariablesState()) {
      if (at.getVariablesState().getVariableWithName(name) instanceof FloatValue number
          && !Float.isFinite(number.getValue())) {
        return null;
      }
    }
    Map<String, Object> state = SimpleJson.textToDictionary(at.getState().toJson());
    InkWait wait = new InkWait(state, at, last, tallies);
    if (wait.loses(at)) {
      return null;
    }
    InkWait known = waits.putIfAbsent(wait.same(), wait);
    if (known == null) {
      describe(wait, at);
      known = wait;
      bytes += BYTES_A_WAIT + BYTES_A_CHOICE * wait.trees.length;
    }
    Map<?, ?> variables = (Map<?, ?>) InkWait.of(state, "variablesState");
    Map<?, ?> visits = (Map<?, ?>) InkWait.of(state, "visitCounts");
    int[] here = new int[symbols.size()];
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
        Object known = values.get(symbol).get(value);
        if (known != null) {
          variables.put(symbols.name(symbol), known);
        }
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
   * What a position before a choice can still be told apart by, mixed into two numbers; as {@link
   * InkStateKey}.
   *
   * @param decision what is chosen there
   * @return 128 bits
   */
  public long[] key(InkPosition position, String decision) {
    long kind = ((long) kind(decision) << 32) | position.wait.kind;
    long high = kind * 0x9E3779B97F4A7C15L;
    long low = kind + 0x165667B19E3779F9L;
    BitSet alive = position.wait.alive;
    for (int symbol = alive.nextSetBit(0); symbol >= 0; symbol = alive.nextSetBit(symbol + 1)) {
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

  private int kind(String text) {
    return kinds.computeIfAbsent(text, unused -> kinds.size());
  }

  private void describe(InkWait wait, Story at) throws Exception {
    List<Choice> choices = at.getState().getGeneratedChoices();
    List<CallStack.Thread> threads = new ArrayList<>();
    if (wait.goesOn) {
      choices.forEach(choice -> threads.add(choice.getThreadAtGeneration()));
      BitSet references = references(threads);
      for (String name : wait.references()) {
        refer(name, references);
      }
      wait.references = new int[][] {references.stream().toArray()};
      wait.alive.or(references);
      name(keys.midway(at, wait.calls), wait);
    } else {
      List<Choice> shown = at.getCurrentChoices();
      wait.references = new int[shown.size()][];
      for (int i = 0; i < wait.references.length; i++) {
        wait.references[i] =
            references(List.of(shown.get(i).getThreadAtGeneration())).stream().toArray();
      }
      InkStateKey.Waiting waiting = keys.waiting(at);
      name(waiting.alive(), wait);
      wait.kind = kind(waiting.text());
    }
    wait.trees = new InkTree[wait.references.length];
    for (int i = 0; i < wait.trees.length; i++) {
      wait.trees[i] = new InkTree();
    }
  }

  private void name(List<String> alive, InkWait wait) {
    for (String name : alive) {
      Integer symbol = symbols.number(name);
      if (symbol != null) {
        wait.alive.set(symbol);
      }
    }
  }

  /** Variables that are known by reference in these threads. */
  private BitSet references(List<CallStack.Thread> threads) {
    BitSet found = new BitSet();
    for (CallStack.Thread thread : threads) {
      for (CallStack.Element call : thread.callstack) {
        for (RTObject value : call.temporaryVariables.values()) {
          if (value instanceof VariablePointerValue pointer) {
            refer(pointer.getVariableName(), found);
          }
        }
      }
    }
    return found;
  }

  private void refer(String variable, BitSet found) {
    Integer symbol = symbols.number(InkReads.VARIABLE + variable);
    if (symbol != null) {
      found.set(symbol);
    }
  }
}
