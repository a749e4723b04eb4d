package no.sideomside.authoring;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.story.Script;
import org.jspecify.annotations.Nullable;

/** The spans of every figure, of every variant of a finished graph. */
final class Spans {
  private final Script script;
  private final Graph graph;
  private final Figures figures;
  private final List<List<@Nullable Span>> all = new ArrayList<>();

  Spans(Script script, Graph graph, Components components, Routes routes) {
    this.script = script;
    this.graph = graph;
    this.figures = new Figures(graph.principles().size());
    Extremes extremes = new Extremes(graph, components, figures);
    for (int figure = 0; figure < figures.count(); figure++) {
      all.add(extremes.of(figure, routes));
    }
  }

  VariantFound variant(int root, List<ReachedEnding> endings) {
    int variant = graph.roots().get(root).variant();
    return of(script, figures, variant, endings, figure -> all.get(figure).get(root));
  }

  /** Where the spans come from. */
  interface Source {
    @Nullable Span of(int figure);
  }

  /** A variant with the spans of its figures named. */
  static VariantFound of(
      Script script, Figures figures, int variant, List<ReachedEnding> endings, Source spans) {
    List<String> principles = Principles.of(script);
    List<PrincipleFound> found = new ArrayList<>();
    for (int p = 0; p < principles.size(); p++) {
      String principle = principles.get(p);
      boolean trained = script.heading().trains().contains(principle);
      Span atStake = spans.of(figures.atStake(p));
      Span met = spans.of(figures.met(p));
      Span against = spans.of(figures.against(p));
      boolean ever = atStake != null && (atStake.most() == null || atStake.most() > 0);
      if (atStake != null && met != null && against != null && (ever || trained)) {
        found.add(new PrincipleFound(principle, trained, atStake, met, against));
      }
    }
    return new VariantFound(
        variant,
        script.heading().variantNote(variant),
        endings,
        spans.of(Figures.DECISIONS),
        spans.of(Figures.WORDS),
        spans.of(Figures.PAUSES),
        found);
  }
}
