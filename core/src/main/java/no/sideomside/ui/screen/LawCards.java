package no.sideomside.ui.screen;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.debrief.DebriefWords;
import no.sideomside.debrief.Reference;
import no.sideomside.rubric.LawCard;
import no.sideomside.text.Texts;

/** Sets out the law cards of one page, each in full the first time only. */
final class LawCards {
  private final Texts texts;
  private final DebriefWords words;
  private final List<String> shown = new ArrayList<>();

  LawCards(Texts texts, DebriefWords words) {
    this.texts = texts;
    this.words = words;
  }

  /** A card, or its title where it stands above or its text is not known. */
  void write(Prose prose, Reference<LawCard> reference) {
    LawCard card = reference.entry();
    String title = words.cardTitle(reference);
    if (card == null) {
      prose.plain(title);
      return;
    }
    if (shown.contains(reference.id())) {
      prose.small(texts.get("debrief.card_above", title));
      return;
    }
    shown.add(reference.id());
    prose.gap(4f * prose.theme().look().textSize());
    prose.label(texts.get("debrief.card_title", title));
    prose.plain(card.text().in(texts.language()));
    prose.gap(4f);
    prose.small(words.cardNotes(card));
  }
}
