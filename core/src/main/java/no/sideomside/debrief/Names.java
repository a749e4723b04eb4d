package no.sideomside.debrief;

import java.util.List;
import java.util.stream.Collectors;
import no.sideomside.attempt.Said;
import no.sideomside.rubric.Principle;
import no.sideomside.text.Texts;

/** What principles, decisions and marks are called in one language. */
final class Names {
  private final Texts texts;
  private final Partitur partitur;

  Names(Texts texts, Partitur partitur) {
    this.texts = texts;
    this.partitur = partitur;
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

  /** A decision's id, as one would say it. */
  String decision(Column column) {
    String name = column.decision().replace('-', ' ').replace('_', ' ');
    return column.again() ? texts.get("debrief.name_again", name) : name;
  }

  /** «Valg 3, stillheten». */
  String at(Column column) {
    return texts.get("debrief.at", column.number(), decision(column));
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
  String done(Step step) {
    if (!step.held()) {
      return texts.get("debrief.step_missing", step.chosen());
    }
    return step.recap().isBlank() ? texts.get("debrief.step_chose", step.chosen()) : step.recap();
  }

  /** A line of the story, speaker first. */
  static String said(Said said) {
    return said.who() == null ? said.text() : said.who() + ": " + said.text();
  }
}
