package no.sideomside.attempt;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.rubric.Panel;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.rubric.Source;
import no.sideomside.story.Decision;
import no.sideomside.story.Line;
import no.sideomside.story.Option;
import no.sideomside.story.Pause;
import no.sideomside.story.Script;
import no.sideomside.story.SourceRef;
import no.sideomside.text.Language;
import org.jspecify.annotations.Nullable;

/** Turns what a story shows into what an attempt keeps. */
final class Recording {
  private final RubricFolder rubric;
  private final Panel panel;
  private final Language language;

  Recording(Script script) {
    this.rubric = script.rubric();
    this.panel = script.panel();
    this.language = script.heading().language();
  }

  static List<Said> said(List<Line> lines) {
    return lines.stream()
        .filter(line -> !line.text().isEmpty())
        .map(line -> new Said(line.speaker() == null ? null : line.speaker().name(), line.text()))
        .toList();
  }

  TakenDecision decision(
      Decision decision,
      List<Said> said,
      boolean danger,
      String chosen,
      boolean noneFirst,
      @Nullable Instant at) {
    Pause pause = decision.pause();
    return new TakenDecision(
        decision.id(),
        at,
        said,
        decision.ask(),
        decision.couldAsk(),
        danger,
        chosen,
        noneFirst,
        pause == null ? null : new TakenPause(pause.ask(), pause.hopes()),
        null,
        null,
        decision.options().stream().map(this::option).toList());
  }

  private TakenOption option(Option option) {
    return new TakenOption(
        option.id(),
        option.text(),
        option.free(),
        option.discussions().stream()
            .map(
                discussion ->
                    new Contested(
                        discussion.principle(),
                        discussion.argumentFor(),
                        discussion.argumentAgainst()))
            .toList(),
        option.scores(),
        panel(option),
        option.limit(),
        option.floor(),
        option.why(),
        option.sources().stream().map(this::source).toList(),
        option.thoughts().stream()
            .map(thought -> new Said(thought.person().name(), thought.text()))
            .toList(),
        option.recap(),
        option.law());
  }

  /** What counts of what a panel said; a principle that nobody sees in the option is left out. */
  private Map<String, PanelFigure> panel(Option option) {
    Map<String, PanelFigure> figures = new LinkedHashMap<>();
    panel
        .counting(option.id(), language, option.text())
        .forEach(
            (principle, rating) -> {
              if (rating.touched() || option.scores().containsKey(principle)) {
                figures.put(
                    principle, new PanelFigure(rating.median(), rating.n(), rating.spread()));
              }
            });
    return figures;
  }

  private TakenSource source(SourceRef ref) {
    Source local = ref.kind() == SourceRef.Kind.LOCAL ? rubric.sources().get(ref.id()) : null;
    return new TakenSource(
        ref.id(), ref.kind().tag(), local == null ? null : local.says().in(language));
  }
}
