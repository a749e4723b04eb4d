package no.sideomside.debrief;

import java.util.List;
import java.util.stream.Collectors;
import no.sideomside.attempt.Said;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.rubric.Principle;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import no.sideomside.text.Words;
import org.jspecify.annotations.Nullable;

/** What principles, decisions and marks are called in one language. */
final class Names {
  private final Texts texts;
  private final Partitur partitur;
  private final @Nullable Language story;
  private final List<TakenDecision> decisions;

  /** The names of principles and marks alone. */
  Names(Texts texts, Partitur partitur) {
    this(texts, partitur, null, List.of());
  }

  Names(Texts texts, Debrief debrief) {
    this(
        texts,
        debrief.partitur(),
        Language.of(debrief.attempt().language()).orElse(null),
        debrief.attempt().decisions());
  }

  private Names(
      Texts texts, Partitur partitur, @Nullable Language story, List<TakenDecision> decisions) {
    this.texts = texts;
    this.partitur = partitur;
    this.story = story;
    this.decisions = decisions;
  }

  /** What stands in the attempt, in the language it was played in. */
  Words told(String text) {
    return Words.in(story, text);
  }

  String principle(Reference<Principle> reference) {
    Principle principle = reference.entry();
    return principle == null
        ? texts.get("debrief.principle_unknown", reference.id())
        : principle.name().in(texts.language());
  }

  String principle(String id) {
    return principle(partitur.principle(id));
  }

  /** Names in a row. Some hold «og» and commas, so that a semicolon parts them. */
  String principles(List<String> ids) {
    return ids.stream().map(this::principle).collect(Collectors.joining("; "));
  }

  /**
   * «Jonas: Vet ikke»; where an attempt does not hold what was said, the id as one would say it.
   */
  Words decision(Column column) {
    String said = FirstWords.of(decisions.get(column.index()).said());
    Words name =
        said.isEmpty()
            ? told(column.decision().replace('-', ' ').replace('_', ' '))
            : texts.words("debrief.name", told(said));
    return column.again() ? texts.words("debrief.name_again", name) : name;
  }

  /** «Valg 4, «Jonas: Vet ikke»». */
  Words at(Column column) {
    return texts.words("debrief.at", column.number(), decision(column));
  }

  /** The same where what was said stands right below. */
  Words above(Column column) {
    return texts.words(column.again() ? "debrief.number_again" : "debrief.number", column.number());
  }

  /** «litt for (▲)». */
  String mark(double score) {
    return switch (Mark.of(score)) {
      case FOR ->
          texts.get(Moment.clear(score) ? "debrief.mark_clear_for" : "debrief.mark_little_for");
      case AGAINST ->
          texts.get(
              Moment.clear(score) ? "debrief.mark_clear_against" : "debrief.mark_little_against");
      case UNTOUCHED -> texts.get("debrief.mark_untouched");
    };
  }

  /** What was done, as one sentence. */
  Words done(Step step) {
    if (!step.held()) {
      return texts.words("debrief.step_missing", step.chosen());
    }
    return step.recap().isBlank()
        ? texts.words("debrief.step_chose", told(step.chosen()))
        : told(step.recap());
  }

  /** A line of the story, speaker first. */
  Words said(Said said) {
    return told(said.who() == null ? said.text() : said.who() + ": " + said.text());
  }
}
