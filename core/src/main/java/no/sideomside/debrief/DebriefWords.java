package no.sideomside.debrief;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.sideomside.attempt.Attempt;
import no.sideomside.rubric.LawCard;
import no.sideomside.rubric.Principle;
import no.sideomside.text.Texts;
import no.sideomside.text.Words;

/**
 * The sentences of a debrief one by one, for a page that sets them out in its own way; {@link
 * DebriefText} writes the same ones in a row.
 */
public final class DebriefWords {
  private final Texts texts;
  private final Debrief debrief;
  private final Names names;

  /**
   * The words of one debrief.
   *
   * @param texts the language of everything but the story's own words
   */
  public DebriefWords(Texts texts, Debrief debrief) {
    this.texts = texts;
    this.debrief = debrief;
    this.names = new Names(texts, debrief);
  }

  /** What stands under the title: when and how it was played, and what a debrief is. */
  public List<String> opening(ZoneId zone) {
    Attempt attempt = debrief.attempt();
    ZonedDateTime started = attempt.startedAt().atZone(zone);
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get("debrief.when", Dates.date(texts, started), Dates.time(texts, started))
            + " "
            + texts.get(
                switch (attempt.mode()) {
                  case PRACTICE -> "debrief.mode_practice";
                  case GUIDED -> "debrief.mode_guided";
                  case LIVE -> "debrief.mode_live";
                }));
    lines.add(texts.get("debrief.not_a_verdict"));
    String variant = attempt.variantNote();
    if (variant != null && !variant.isBlank()) {
      lines.add(texts.get("debrief.variant", variant));
    }
    if (!attempt.ended()) {
      lines.add(texts.get("debrief.unfinished"));
    }
    if (attempt.decisions().isEmpty()) {
      lines.add(texts.get("debrief.no_decisions"));
    }
    return lines;
  }

  /** A principle's name; its id where the rubric no longer knows it. */
  public String principle(Reference<Principle> reference) {
    return names.principle(reference);
  }

  /** A principle's name. */
  public String principle(String id) {
    return names.principle(id);
  }

  /** Several principles' names. */
  public String principles(List<String> ids) {
    return names.principles(ids);
  }

  /** «Valg 4, «Jonas: Vet ikke»». */
  public String at(Column column) {
    return names.at(column).plain();
  }

  /** «Valg 4», where what was said stands right below. */
  public String above(Column column) {
    return names.above(column).plain();
  }

  /** What was done, as one sentence. */
  public String done(Step step) {
    return PathText.done(texts, names, step).plain();
  }

  /** The way that was gone, in six to ten lines, each step with its number. */
  public List<String> path() {
    return PathText.lines(texts, names, debrief).stream().map(Words::plain).toList();
  }

  /** Why a decision became a key moment. */
  public String picked(Picked picked) {
    return texts.get(KeyMomentText.picked(picked));
  }

  /** «Tydelig for: Egenmakt.» */
  public String effect(Moment moment) {
    return texts.get(KeyMomentText.effectKey(moment), names.principle(moment.principle()));
  }

  /** «Urørt: Håp; Egenmakt.» */
  public String leftAlone(List<Moment> moments) {
    return KeyMomentText.leftAlone(texts, names, moments);
  }

  /** What a reason rests on, a sentence a source. */
  public List<String> citations(List<Citation> citations) {
    Page page = new Page(texts);
    new CitationText(page, names).write(citations);
    return page.lines();
  }

  /** A law card's title; its id where the rubric folder no longer holds it. */
  public String cardTitle(Reference<LawCard> reference) {
    LawCard card = reference.entry();
    return card == null
        ? texts.get("debrief.card_unknown", reference.id())
        : card.title().in(texts.language());
  }

  /** Where a law card is from, and when somebody last looked. */
  public List<String> cardNotes(LawCard card) {
    List<String> notes = new ArrayList<>();
    notes.add(texts.get("debrief.card_source", card.source().in(texts.language())));
    notes.add(texts.get("debrief.card_checked", Dates.date(texts, card.checked())));
    if (card.awaitsJurist()) {
      notes.add(texts.get("debrief.card_awaits_jurist"));
    }
    return notes;
  }

  /** Where danger to life was near, a sentence a stretch. */
  public List<String> dangers() {
    Page page = new Page(texts);
    new PartiturText(page, names, debrief.partitur()).dangers();
    return page.lines();
  }

  /** «Egenmakt sto på spill 5 ganger: …», for a row that has moments enough. */
  public String sentence(Row row) {
    return texts.get(
        "debrief.row_sentence",
        names.principle(row.principle()),
        row.moments().size(),
        row.count(Mark.FOR),
        row.count(Mark.AGAINST),
        row.count(Mark.UNTOUCHED));
  }

  /** Who set the numbers, and what that means. */
  public List<String> ratedBy() {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            switch (debrief.ratedBy()) {
              case AUTHORS -> "debrief.rated_authors";
              case BOTH -> "debrief.rated_both";
              case PANEL -> "debrief.rated_panel";
            }));
    lines.add(texts.get("debrief.numbers_ours"));
    if (debrief.rubricChanged()) {
      lines.add(texts.get("debrief.rubric_changed"));
    }
    return lines;
  }

  /** What a panel said of a moment that it rated, beside the authors' own. */
  public List<String> panel(Moment moment) {
    return new PanelWords(texts, names).beside(moment);
  }

  /** What a panel that disagrees said of what is left unscored; nothing where none does. */
  public List<String> divided(DiscussionCard card) {
    return new PanelWords(texts, names).divided(card);
  }

  /** That a principle was left unscored at a decision, and where it is a panel that disagrees. */
  public String leftOpen(Row row, Column column) {
    String id = row.principle().id();
    Set<String> divided = row.divided().contains(column.index()) ? Set.of(id) : Set.of();
    return new PanelWords(texts, names).leftOpen(List.of(id), divided);
  }

  /** What was left unscored on the option taken, and where it is a panel that disagrees. */
  public String leftOpen(KeyMoment moment) {
    return new PanelWords(texts, names).leftOpen(moment.discussed(), moment.divided());
  }
}
