package no.sideomside.debrief;

import java.util.List;

/** Writes discussion cards: what careful readers may disagree about, with both arguments. */
final class DiscussionText {
  private final Page page;
  private final Names names;
  private final String chosen;
  private final PanelWords panel;

  /**
   * A writer.
   *
   * @param chosen key of the line that tells the option taken
   */
  DiscussionText(Page page, Names names, String chosen) {
    this.page = page;
    this.names = names;
    this.chosen = chosen;
    this.panel = new PanelWords(page.texts(), names);
  }

  /** The section; nothing where there are no cards. */
  void write(List<DiscussionCard> cards) {
    if (cards.isEmpty()) {
      return;
    }
    page.heading("debrief.discussions_heading");
    for (DiscussionCard card : cards) {
      page.group(
          page.texts()
              .words(
                  "debrief.discussion_at",
                  card.column().number(),
                  names.decision(card.column()),
                  names.principle(card.principle())));
      page.say(card.taken() ? chosen : "debrief.discussion_option", names.told(card.option()));
      if (card.argument() != null) {
        page.say("debrief.discussion_for", names.told(card.argument().argumentFor()));
        page.say("debrief.discussion_against", names.told(card.argument().argumentAgainst()));
      }
      panel.divided(card).forEach(page::line);
    }
  }
}
