package no.sideomside.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sideomside.story.Heading;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Puts together what was found. */
final class Summary {
  private final Script script;
  private final Inventory inventory;
  private final Coverage coverage;
  private final long seed;

  Summary(Script script, Inventory inventory, Coverage coverage, long seed) {
    this.script = script;
    this.inventory = inventory;
    this.coverage = coverage;
    this.seed = seed;
  }

  /** Of a search that tried everything. */
  Exploration of(Search search, Proof proof, List<VariantFound> variants) {
    return of(search, proof, null, null, variants, proof.breakdowns());
  }

  /** Of a search that did not, and of random plays. */
  Exploration of(Search search, Proof proof, Wander wander, Sentence stopped) {
    List<Breakdown> breakdowns = new ArrayList<>(proof.breakdowns());
    for (Breakdown other : wander.breakdowns()) {
      if (breakdowns.stream().noneMatch(known -> known.problem().equals(other.problem()))) {
        breakdowns.add(other);
      }
    }
    return of(search, proof, wander, stopped, wander.found(), breakdowns);
  }

  /** Of random plays alone. */
  Exploration of(Sentence stopped, Wander wander) {
    return of(null, null, wander, stopped, wander.found(), wander.breakdowns());
  }

  private Exploration of(
      @Nullable Search search,
      @Nullable Proof proof,
      @Nullable Wander wander,
      @Nullable Sentence stopped,
      List<VariantFound> variants,
      List<Breakdown> breakdowns) {
    Heading heading = script.heading();
    Assembly assembly =
        new Assembly(
            script, inventory, coverage, wander == null ? new Coverage() : wander.fromKnots());
    return new Exploration(
        heading.id(),
        heading.language(),
        heading.version(),
        script.story().sha256(),
        stopped == null,
        stopped,
        search == null ? Map.of() : search.untried(),
        search == null ? 0 : search.graph().size(),
        search == null ? 0 : search.graph().edges(),
        wander == null ? 0 : wander.runs(),
        wander == null ? 0 : wander.unended(),
        seed,
        proof != null && proof.loops(),
        variants,
        assembly.lines(),
        assembly.options(),
        assembly.decisions(),
        assembly.offers(),
        assembly.knots(),
        assembly.endings(),
        assembly.dominated(),
        breakdowns,
        proof == null ? null : proof.noWayOut());
  }
}
