package no.sideomside.debrief;

import java.util.HashSet;
import java.util.Set;
import no.sideomside.rubric.LawCard;
import no.sideomside.text.Language;

/** Writes law cards, each once a page: what it says, from where, and when somebody last looked. */
final class LawCardText {
  private final Page page;
  private final Set<String> shown = new HashSet<>();

  LawCardText(Page page) {
    this.page = page;
  }

  void write(Reference<LawCard> reference) {
    LawCard card = reference.entry();
    if (card == null) {
      page.say("debrief.card_unknown", reference.id());
      return;
    }
    Language language = page.texts().language();
    String title = card.title().in(language);
    if (!shown.add(reference.id())) {
      page.say("debrief.card_above", title);
      return;
    }
    page.tell(Report.Tone.TURN, "debrief.card_title", title);
    page.line(card.text().in(language));
    page.tell(Report.Tone.SOURCE, "debrief.card_source", card.source().in(language));
    page.tell(Report.Tone.SOURCE, "debrief.card_checked", Dates.date(page.texts(), card.checked()));
    if (card.awaitsJurist()) {
      page.tell(Report.Tone.SOURCE, "debrief.card_awaits_jurist");
    }
  }
}
