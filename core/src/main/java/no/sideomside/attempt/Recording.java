package no.sideomside.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.rubric.Source;
import no.sideomside.story.Decision;
import no.sideomside.story.Line;
import no.sideomside.story.Option;
import no.sideomside.story.Pause;
import no.sideomside.story.SourceRef;
import no.sideomside.text.Language;
import org.jspecify.annotations.Nullable;

/** Turns what a story shows into what an attempt keeps. */
final class Recording {
  private final RubricFolder rubric;
  private final Language language;

  Recording(RubricFolder rubric, Language language) {
    this.rubric = rubric;
    this.language = language;
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
        Map.of(),
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

  private TakenSource source(SourceRef ref) {
    Source local = ref.kind() == SourceRef.Kind.LOCAL ? rubric.sources().get(ref.id()) : null;
    return new TakenSource(
        ref.id(), ref.kind().tag(), local == null ? null : local.says().in(language));
  }
}
