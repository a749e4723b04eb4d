package no.sideomside.authoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import no.sideomside.story.Beat;
import no.sideomside.story.Decision;
import no.sideomside.story.Script;
import no.sideomside.story.StoryException;
import no.sideomside.story.Walker;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tries every option of every state a story can be in, deepest first, and joins states that go on
 * alike; so only few states ever wait to be tried.
 */
final class Search {
  /** What a state takes beside what waits, its four edges and its key. */
  private static final int BYTES_A_STATE = 160;

  private final Walker walker;
  private final Limits limits;
  private final Seeds seeds;
  private final Graph graph;
  private final KeyTable known = new KeyTable();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private long waitingBytes;
  private @Nullable Sentence stopped;

  private record Waiting(int node, Walker.Mark mark) {}

  Search(Walker walker, Script script, Limits limits, Seeds seeds) {
    this.walker = walker;
    this.limits = limits;
    this.seeds = seeds;
    this.graph = new Graph(Principles.of(script));
    long deadline = System.nanoTime() + limits.seconds() * 1_000_000_000L;
    for (int variant = 1; variant <= script.heading().variants(); variant++) {
      begin(variant);
    }
    while (!waiting.isEmpty() && stopped == null) {
      tryOptions(waiting.pop());
      stopped = reasonToStop(deadline);
    }
  }

  Graph graph() {
    return graph;
  }

  /** Why not everything was tried, or null where everything was. */
  @Nullable Sentence stopped() {
    return waiting.isEmpty() ? null : stopped;
  }

  /** Decision to how many states still waited there. */
  Map<String, Integer> untried() {
    Map<String, Integer> untried = new TreeMap<>();
    for (Waiting left : waiting) {
      Decision decision = left.mark().beat().decision();
      if (decision != null) {
        untried.merge(decision.id(), 1, Integer::sum);
      }
    }
    return untried;
  }

  private void begin(int variant) {
    int node;
    Beat beat = null;
    try {
      beat = walker.begin(variant, seeds.of(variant));
      node = arrive(beat);
    } catch (StoryException e) {
      beat = null;
      node = graph.stop(new Graph.Stop(null, e.problems().get(0)));
    }
    graph.roots().add(new Graph.Root(variant, node, graph.tell(beat, walker.places())));
  }

  private void tryOptions(Waiting from) {
    waitingBytes -= from.mark().size();
    int first = graph.open(from.node());
    int options = graph.ways(from.node());
    for (int i = 0; i < options; i++) {
      Beat beat = null;
      int node;
      try {
        walker.back(from.mark());
        beat = walker.choose(i);
        node = arrive(beat);
      } catch (StoryException e) {
        beat = null;
        node = graph.stop(new Graph.Stop(null, e.problems().get(0)));
      }
      graph.connect(first + i, node, graph.tell(beat, walker.places()));
    }
  }

  private int arrive(Beat beat) throws StoryException {
    Decision decision = beat.decision();
    if (decision == null) {
      return graph.stop(new Graph.Stop(beat.ending(), null));
    }
    int next = graph.size();
    int node = known.number(walker.key(), next);
    if (node == next) {
      graph.addDecision(beat.lines(), decision);
      Walker.Mark mark = walker.mark();
      waiting.push(new Waiting(node, mark));
      waitingBytes += mark.size();
    }
    return node;
  }

  private @Nullable Sentence reasonToStop(long deadline) {
    if (graph.size() >= limits.states()) {
      return Sentence.of("authoring.stopped.states", graph.size());
    }
    long states = (long) graph.size() * BYTES_A_STATE + waitingBytes;
    if (states + walker.remembered() > limits.memory()) {
      return Sentence.of("authoring.stopped.memory", graph.size());
    }
    if (System.nanoTime() - deadline > 0) {
      return Sentence.of("authoring.stopped.seconds", limits.seconds(), graph.size());
    }
    return null;
  }
}
