package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import no.sideomside.debrief.DebriefWords;
import no.sideomside.debrief.KeyMoment;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.CardButton;
import no.sideomside.ui.widget.Choosable;

/** The key moments, each a card that opens to the whole decision. */
final class MomentCards {
  /** What the sign of an open or shut card takes of its width, at ordinary letters. */
  private static final float SIGN = 34f;

  private final Texts texts;
  private final DebriefWords words;
  private final DebriefState state;
  private final DebriefDoing doing;
  private final MomentProse whole;
  private final List<Choosable> controls;

  /**
   * The cards of one page.
   *
   * @param controls takes the cards and buttons, in the order of the page
   */
  MomentCards(
      Texts texts,
      DebriefWords words,
      DebriefState state,
      DebriefDoing doing,
      List<Choosable> controls) {
    this.texts = texts;
    this.words = words;
    this.state = state;
    this.doing = doing;
    this.whole = new MomentProse(texts, words);
    this.controls = controls;
  }

  /** A card, open where it was left so. */
  void write(Prose prose, KeyMoment moment) {
    boolean open = state.isOpen(moment.column().index());
    CardButton top = top(prose, moment, open);
    controls.add(top);
    prose.add(open ? opened(prose, moment, top) : top, 14f);
  }

  private CardButton top(Prose prose, KeyMoment moment, boolean open) {
    Theme theme = prose.theme();
    int index = moment.column().index();
    CardButton top = new CardButton(theme, open, () -> doing.turn().accept(index));
    float inner = prose.width() - 2 * Prose.CARD_PAD - SIGN * theme.look().textSize();
    Prose face = new Prose(theme, top.face(), inner);
    boolean said = open && !moment.situation().isEmpty();
    face.small(said ? words.above(moment.column()) : words.at(moment.column()));
    face.story(moment.chosen());
    face.small(words.picked(moment.picked()));
    return top;
  }

  private Table opened(Prose prose, KeyMoment moment, CardButton top) {
    Theme theme = prose.theme();
    float inner = prose.width() - 2 * Prose.CARD_PAD;
    Table opened = new Table();
    opened.setBackground(theme.panel());
    opened.pad(0);
    Prose card = new Prose(theme, opened, prose.width());
    card.add(top, 0);
    Table inside = new Table();
    Prose body = new Prose(theme, inside, inner);
    whole.write(body, moment);
    int index = moment.column().index();
    controls.add(
        body.button(texts.get("ui.debrief_back_here"), false, () -> doing.goBack().accept(index)));
    card.add(inside, 0).padLeft(Prose.CARD_PAD).width(inner).padBottom(18f);
    return opened;
  }
}
