package no.sideomside.debrief;

import java.util.List;
import java.util.stream.Collectors;
import no.sideomside.attempt.Said;
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

  /** The names of principles and marks alone. */
  Names(Texts texts, Partitur partitur) {
    this(texts, partitur, null);
  }

  Names(Texts texts, Debrief debrief) {
    this(texts, debrief.partitur(), Language.of(debrief.attempt().language()).orElse(null));
  }

  private Names(Texts texts, Partitur partitur, @Nullable Language story) {
    this.texts = texts;
    this.partitur = partitur;
    this.story = story;
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

  /** A decision's id, as one would say it: it is taken to be in the language of its story. */
  Words decision(Column column) {
    Words name = told(column.decision().replace('-', ' ').replace('_', ' '));
    return column.again() ? texts.words("debrief.name_again", name) : name;
  }

  /** «Valg 3, stillheten». */
  Words at(Column column) {
    return texts.words("debrief.at", column.number(), decision(column));
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
