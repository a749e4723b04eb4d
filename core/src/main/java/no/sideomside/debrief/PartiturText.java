package no.sideomside.debrief;

import java.util.List;
import java.util.stream.Collectors;
import no.sideomside.rubric.Principle;
import no.sideomside.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes the partitur in words: a line per moment, the sentence where there is one, then the same
 * in marks for those who would rather see it.
 */
final class PartiturText {
  private static final String NOT_AT_STAKE = "·";
  private static final String OPEN = "◇";

  private final Page page;
  private final Names names;
  private final Partitur partitur;
  private final boolean room;

  PartiturText(Page page, Names names, Partitur partitur) {
    this(page, names, partitur, false);
  }

  /** A writer; {@code room} where several decided together. */
  PartiturText(Page page, Names names, Partitur partitur, boolean room) {
    this.page = page;
    this.names = names;
    this.partitur = partitur;
    this.room = room;
  }

  void write(RatedBy ratedBy, boolean rubricChanged) {
    page.heading(Report.Kind.PARTITUR, "debrief.partitur_heading");
    List<Row> rows = partitur.rows().stream().filter(row -> !row.isEmpty()).toList();
    if (rows.isEmpty()) {
      page.say(room ? "room.nothing_at_stake" : "debrief.nothing_at_stake");
    } else {
      legend(rows, ratedBy, rubricChanged);
      rows.forEach(this::row);
    }
    page.gap();
    silentRows(rows);
    dangers();
    String ending = partitur.ending();
    if (ending != null) {
      page.say("debrief.partitur_end", partitur.columns().size(), names.told(ending));
    }
  }

  /** Explains the signs; the two rarer ones where they are met. */
  private void legend(List<Row> rows, RatedBy ratedBy, boolean rubricChanged) {
    page.say(room ? "room.partitur_how" : "debrief.partitur_how");
    page.say(room ? "room.partitur_numbers" : "debrief.partitur_numbers");
    page.say("debrief.partitur_for");
    page.say("debrief.partitur_against");
    page.say("debrief.partitur_untouched");
    if (rows.stream().flatMap(row -> row.moments().stream()).anyMatch(Moment::ringed)) {
      page.say("debrief.partitur_ring");
    }
    if (rows.stream().anyMatch(row -> !row.discussed().isEmpty())) {
      page.say("debrief.partitur_open");
    }
    page.tell(Report.Tone.INSTEAD, "debrief.partitur_dot");
    page.say(
        switch (ratedBy) {
          case AUTHORS -> "debrief.rated_authors";
          case BOTH -> "debrief.rated_both";
          case PANEL -> "debrief.rated_panel";
        });
    page.say("debrief.numbers_ours");
    if (rubricChanged) {
      page.say(room ? "room.rubric_changed" : "debrief.rubric_changed");
    }
  }

  private void row(Row row) {
    String name = names.principle(row.principle());
    page.group(name);
    Principle principle = row.principle().entry();
    if (principle != null) {
      page.line(besideTable(), Words.of(principle.question().in(page.texts().language())));
    }
    for (Column column : partitur.columns()) {
      Moment moment = row.at(column.index());
      if (moment != null) {
        moment(column, moment);
      } else if (row.discussed().contains(column.index())) {
        page.tell(Report.Tone.INSTEAD, "debrief.moment_open", column.number(), place(column));
      }
    }
    new PanelWords(page.texts(), names).row(partitur, row).forEach(page::line);
    if (row.hasSentence()) {
      page.tell(
          besideTable(),
          "debrief.row_sentence",
          name,
          row.moments().size(),
          row.count(Mark.FOR),
          row.count(Mark.AGAINST),
          row.count(Mark.UNTOUCHED));
    }
    page.tell(Report.Tone.INSTEAD, "debrief.row_marks", marks(row));
  }

  /** A room's paper is short: it has the picture and the table, which say as much. */
  private Report.Tone besideTable() {
    return room ? Report.Tone.BESIDE_TABLE : Report.Tone.PLAIN;
  }

  private void moment(Column column, Moment moment) {
    page.tell(
        Report.Tone.INSTEAD,
        moment.ringed() ? "debrief.moment_ringed" : "debrief.moment",
        column.number(),
        place(column),
        names.mark(moment.score()));
  }

  private Words place(Column column) {
    Words name = names.decision(column);
    return column.danger() ? page.texts().words("debrief.name_danger", name) : name;
  }

  private String marks(Row row) {
    return partitur.columns().stream()
        .map(column -> sign(row, column, row.at(column.index())))
        .collect(Collectors.joining(" "));
  }

  private static String sign(Row row, Column column, @Nullable Moment moment) {
    if (moment == null) {
      return row.discussed().contains(column.index()) ? OPEN : NOT_AT_STAKE;
    }
    String symbol = moment.mark().symbol();
    return moment.ringed() ? "(" + symbol + ")" : symbol;
  }

  private void silentRows(List<Row> spoken) {
    List<String> silent =
        partitur.rows().stream()
            .filter(row -> !spoken.contains(row))
            .map(row -> row.principle().id())
            .toList();
    if (!spoken.isEmpty() && !silent.isEmpty()) {
      page.say("debrief.not_at_stake", names.principles(silent));
    }
  }

  /** Where danger to life was near. */
  void dangers() {
    int ending = partitur.columns().size();
    for (DangerSpan span : partitur.dangers()) {
      if (span.first() == ending) {
        page.say("debrief.danger_at_end");
      } else if (span.last() == ending) {
        page.say("debrief.danger_to_end", span.first() + 1);
      } else if (span.first() == span.last()) {
        page.say("debrief.danger_one", span.first() + 1);
      } else {
        page.say("debrief.danger_span", span.first() + 1, span.last() + 1);
      }
    }
  }
}
