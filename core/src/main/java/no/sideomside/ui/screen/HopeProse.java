package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import no.sideomside.debrief.DebriefWords;
import no.sideomside.debrief.Hoped;
import no.sideomside.text.Texts;

/** Sets out what was hoped at a pause beside what was done after it. */
final class HopeProse {
  /** The narrowest column, at ordinary letters, that two can stand beside each other in. */
  private static final float BESIDE = 640f;

  private static final float BETWEEN = 32f;

  private final Texts texts;
  private final DebriefWords words;

  HopeProse(Texts texts, DebriefWords words) {
    this.texts = texts;
    this.words = words;
  }

  /** A card with all of it; where there is no room beside, the one stands under the other. */
  void write(Prose prose, Hoped hoped) {
    Prose card = prose.card();
    card.small(words.at(hoped.step().column()));
    boolean beside = prose.width() / prose.theme().look().textSize() >= BESIDE;
    float half = beside ? (card.width() - BETWEEN) / 2f : card.width();
    Table hope = hope(new Prose(card.theme(), new Table(), half), hoped);
    Table did = did(new Prose(card.theme(), new Table(), half), hoped);
    if (beside) {
      Table both = new Table();
      both.add(hope).width(half).top().left().padRight(BETWEEN);
      both.add(did).width(half).top().left();
      card.add(both, 0);
    } else {
      card.add(hope, 0);
      card.add(did, 6f);
    }
    if (hoped.couldAsk() != null) {
      card.gap(6f);
      card.plain(texts.get("debrief.could_ask", hoped.couldAsk()));
    }
  }

  private Table hope(Prose prose, Hoped hoped) {
    prose.label(texts.get("ui.debrief_hoped"));
    prose.plain(hoped.question());
    String hope = hoped.hope();
    if (hope == null) {
      prose.small(texts.get("debrief.hope_blank"));
    } else {
      prose.story(hope);
    }
    return prose.table();
  }

  private Table did(Prose prose, Hoped hoped) {
    prose.label(texts.get("ui.debrief_did"));
    prose.story(words.done(hoped.step()));
    hoped.thoughts().forEach(thought -> prose.story(thought.text()));
    return prose.table();
  }
}
