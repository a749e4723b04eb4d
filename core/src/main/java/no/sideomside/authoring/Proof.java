package no.sideomside.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.sideomside.story.Ending;
import no.sideomside.story.Option;
import no.sideomside.story.Script;
import org.jspecify.annotations.Nullable;

/** Reads out of a graph what a story can come to; exact where everything in it was tried. */
final class Proof {
  private final Script script;
  private final Graph graph;
  private final Routes routes;
  private final Components components;
  private final Coverage coverage = new Coverage();
  private final List<Breakdown> breakdowns = new ArrayList<>();
  private boolean loops;
  private @Nullable Route noWayOut;

  Proof(Script script, Graph graph, Seeds seeds) {
    this.script = script;
    this.graph = graph;
    this.routes = new Routes(graph, seeds);
    this.components = new Components(graph);
  }

  Coverage coverage() {
    return coverage;
  }

  List<Breakdown> breakdowns() {
    return breakdowns;
  }

  boolean loops() {
    return loops;
  }

  @Nullable Route noWayOut() {
    return noWayOut;
  }

  /** Only what was come to; the graph may be unfinished. */
  void look() {
    cover(new double[graph.edges()], new double[graph.size()]);
    for (Graph.Root root : graph.roots()) {
      breaks(root, routes.from(root), new boolean[0]);
    }
  }

  /** Everything; the graph must be finished. */
  List<VariantFound> variants() {
    double[] edges = new double[graph.edges()];
    double[] nodes = new double[graph.size()];
    List<List<ReachedEnding>> endings = new ArrayList<>();
    boolean[] out = leadsOut();
    for (Graph.Root root : graph.roots()) {
      Shares shares = new Shares(graph, components, root.node());
      loops |= shares.loops();
      add(shares, edges, nodes);
      Routes.Tree tree = routes.from(root);
      endings.add(endings(root, shares, tree));
      breaks(root, tree, out);
    }
    cover(edges, nodes);
    List<VariantFound> variants = new ArrayList<>();
    Spans spans = new Spans(script, graph, components, routes);
    for (int i = 0; i < graph.roots().size(); i++) {
      variants.add(spans.variant(i, endings.get(i)));
    }
    return variants;
  }

  private void add(Shares shares, double[] edges, double[] nodes) {
    int roots = graph.roots().size();
    for (int node = 0; node < graph.size(); node++) {
      double share = shares.share(node) / roots;
      nodes[node] += share;
      int ways = graph.ways(node);
      for (int i = 0; i < ways; i++) {
        edges[graph.first(node) + i] += share / ways;
      }
    }
  }

  /** Counts moves and shares of them; first for each telling, then for its lines. */
  private void cover(double[] edges, double[] nodes) {
    long[] times = new long[graph.tellings().size()];
    double[] shares = new double[times.length];
    graph.offers().forEach(coverage::compare);
    for (Graph.Root root : graph.roots()) {
      times[root.telling()]++;
      shares[root.telling()] += 1.0 / graph.roots().size();
    }
    for (int node = 0; node < graph.size(); node++) {
      Graph.Stop stop = graph.stop(node);
      Offer offer = graph.offer(node);
      if (stop != null && stop.ending() != null) {
        coverage.ending(stop.ending().id());
      }
      if (offer == null) {
        continue;
      }
      coverage.offer(offer, 1, nodes[node]);
      for (int i = 0; i < graph.ways(node); i++) {
        int edge = graph.first(node) + i;
        Option option = offer.options().get(i);
        coverage.take(option.id(), 1, edges[edge]);
        times[graph.tellingNumber(edge)]++;
        shares[graph.tellingNumber(edge)] += edges[edge];
      }
    }
    for (int telling = 0; telling < times.length; telling++) {
      for (int place : graph.tellings().get(telling).lines()) {
        coverage.line(graph.places().get(place), times[telling], shares[telling]);
      }
    }
  }

  private List<ReachedEnding> endings(Graph.Root root, Shares shares, Routes.Tree tree) {
    List<ReachedEnding> found = new ArrayList<>();
    for (int node = 0; node < graph.size(); node++) {
      Graph.Stop stop = graph.stop(node);
      Ending ending = stop == null ? null : stop.ending();
      if (ending != null && tree.reaches(node)) {
        found.add(
            new ReachedEnding(
                ending.id(),
                ending.title(),
                shares.share(node),
                shares.paths(node),
                routes.to(tree, root.variant(), node)));
      }
    }
    found.sort(
        Comparator.comparingDouble(ReachedEnding::share)
            .reversed()
            .thenComparing(ReachedEnding::id));
    return found;
  }

  /** Adds where the story breaks, and the first state from which no ending can be come to. */
  private void breaks(Graph.Root root, Routes.Tree tree, boolean[] out) {
    for (int i = 0; i < tree.met.size(); i++) {
      int node = tree.met.get(i);
      Graph.Stop stop = graph.stop(node);
      if (stop != null && stop.problem() != null) {
        Breakdown broken = new Breakdown(stop.problem(), routes.to(tree, root.variant(), node));
        if (breakdowns.stream().noneMatch(known -> known.problem().equals(broken.problem()))) {
          breakdowns.add(broken);
        }
      } else if (stop == null && noWayOut == null && out.length > 0 && !out[node]) {
        noWayOut = routes.to(tree, root.variant(), node);
      }
    }
  }

  /** From which states an ending, or a breakdown that is told of by itself, can be come to. */
  private boolean[] leadsOut() {
    boolean[] out = new boolean[graph.size()];
    for (int c = 0; c < components.count(); c++) {
      boolean leads = false;
      for (int i = 0; i < components.size(c); i++) {
        int node = components.node(c, i);
        leads |= graph.kind(node) < 0;
        for (int w = 0; w < graph.ways(node); w++) {
          leads |= out[graph.target(graph.first(node) + w)];
        }
      }
      for (int i = 0; i < components.size(c); i++) {
        out[components.node(c, i)] = leads;
      }
    }
    return out;
  }
}
