package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.DebriefWords;
import no.sideomside.debrief.DiscussionCard;
import no.sideomside.debrief.Flagged;
import no.sideomside.debrief.Hoped;
import no.sideomside.debrief.KeyMoment;
import no.sideomside.debrief.Moment;
import no.sideomside.debrief.Reference;
import no.sideomside.debrief.Row;
import no.sideomside.rubric.LawCard;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.CardButton;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.PartiturView;
import no.sideomside.ui.widget.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Sets out a debrief's sections in the order of principles.md, «How a choice is scored» 10. One
 * that would be empty is left out.
 */
final class DebriefSections {
  private static final float CARD_PAD = 20f;

  /**
   * A section.
   *
   * @param title for the list of contents
   */
  record Section(String title, Table body) {}

  /**
   * What the page does when something in a section is chosen.
   *
   * @param turn opens or shuts a key moment
   * @param giveField gives a question a field
   * @param entered a field has been gone to
   * @param goBack goes back to a decision
   */
  record Doing(
      Consumer<Integer> turn,
      Consumer<String> giveField,
      Consumer<Choosable> entered,
      Consumer<Integer> goBack) {}

  private final Theme theme;
  private final Texts texts;
  private final Debrief debrief;
  private final DebriefWords words;
  private final DebriefState state;
  private final Doing doing;
  private final float measure;
  private final MomentProse moments;
  private final List<Section> sections = new ArrayList<>();
  private final List<Choosable> controls = new ArrayList<>();
  private final CardSet cards;
  private final WritingParts writing;

  DebriefSections(
      Theme theme,
      Texts texts,
      Debrief debrief,
      DebriefWords words,
      DebriefState state,
      Doing doing,
      float measure) {
    this.theme = theme;
    this.texts = texts;
    this.debrief = debrief;
    this.words = words;
    this.state = state;
    this.doing = doing;
    this.measure = measure;
    this.moments = new MomentProse(texts, words);
    this.cards = new CardSet(theme, texts, words);
    this.writing = new WritingParts(theme, texts, debrief, words, state, doing, controls);
  }

  /** Every section, once they are made. */
  List<Section> sections() {
    return sections;
  }

  /** Everything the keyboard can be on, in the order of the page. */
  List<Choosable> controls() {
    return controls;
  }

  /** Makes them all; the partitur's picture is the page's own. */
  void make(PartiturView partitur) {
    hopes();
    dangerAndLimits();
    keyMoments();
    partitur(partitur);
    discussions();
    lawCards();
    questions();
    prompts();
    about();
  }

  private Prose section(String title) {
    Table body = new Table();
    sections.add(new Section(title, body));
    Prose prose = new Prose(theme, body, measure);
    prose.title(title);
    prose.gap(4f);
    return prose;
  }

  private Prose card(Prose in) {
    Table card = new Table();
    card.setBackground(theme.panel());
    card.pad(16f, CARD_PAD, 18f, CARD_PAD);
    in.add(card, 14f);
    return new Prose(theme, card, in.width() - 2 * CARD_PAD);
  }

  private void hopes() {
    if (debrief.hopes().isEmpty()) {
      return;
    }
    Prose prose = section(texts.get("debrief.hopes_heading"));
    for (Hoped hoped : debrief.hopes()) {
      Prose card = card(prose);
      card.small(words.at(hoped.step().column()));
      boolean beside = measure / theme.look().textSize() >= 640f;
      float half = beside ? (card.width() - 32f) / 2f : card.width();
      Prose left = new Prose(theme, new Table(), half);
      left.label(texts.get("ui.debrief_hoped"));
      left.plain(hoped.question());
      String hope = hoped.hope();
      if (hope == null) {
        left.small(texts.get("debrief.hope_blank"));
      } else {
        left.story(hope);
      }
      Prose right = new Prose(theme, new Table(), half);
      right.label(texts.get("ui.debrief_did"));
      right.story(words.done(hoped.step()));
      hoped.thoughts().forEach(thought -> right.story(thought.text()));
      if (beside) {
        Table both = new Table();
        both.add(left.table()).width(half).top().left().padRight(32f);
        both.add(right.table()).width(half).top().left();
        card.add(both, 0);
      } else {
        card.add(left.table(), 0);
        card.add(right.table(), 6f);
      }
      if (hoped.couldAsk() != null) {
        card.gap(6f);
        card.plain(texts.get("debrief.could_ask", hoped.couldAsk()));
      }
    }
  }

  private void dangerAndLimits() {
    boolean limit = debrief.metLimit();
    boolean danger = debrief.metDanger();
    if (!limit && !danger) {
      return;
    }
    Prose prose =
        section(
            limit && danger
                ? texts.get("debrief.danger_and_limit_heading")
                : texts.get(limit ? "debrief.limit_heading" : "debrief.danger_heading"));
    words.dangers().forEach(prose::plain);
    for (Flagged flag : debrief.flags()) {
      Prose card = card(prose);
      card.small(words.at(flag.step().column()));
      card.story(words.done(flag.step()));
      card.plain(
          texts.get(
              switch (flag.kind()) {
                case FLOOR -> "debrief.floor";
                case LIMIT -> "debrief.limit";
              }));
      if (!flag.why().isBlank()) {
        card.plain(texts.get("debrief.why", flag.why()));
        card.small(words.citations(flag.citations()));
      }
      cards.law(card, flag.card());
    }
  }

  private void keyMoments() {
    if (debrief.keyMoments().isEmpty()) {
      return;
    }
    Prose prose = section(texts.get("debrief.moments_heading"));
    prose.small(texts.get("debrief.moments_how"));
    for (KeyMoment moment : debrief.keyMoments()) {
      int index = moment.column().index();
      boolean open = state.isOpen(index);
      CardButton top = new CardButton(theme, open, () -> doing.turn().accept(index));
      float inner = measure - 2 * CARD_PAD - 34f * theme.look().textSize();
      Prose face = new Prose(theme, top.face(), inner);
      boolean said = open && !moment.situation().isEmpty();
      face.small(said ? words.above(moment.column()) : words.at(moment.column()));
      face.story(moment.chosen());
      face.small(words.picked(moment.picked()));
      controls.add(top);
      if (!open) {
        prose.add(top, 14f);
        continue;
      }
      Table opened = new Table();
      opened.setBackground(theme.panel());
      opened.pad(0);
      Prose whole = new Prose(theme, opened, measure);
      whole.add(top, 0);
      Table inside = new Table();
      Prose body = new Prose(theme, inside, measure - 2 * CARD_PAD);
      moments.write(body, moment);
      controls.add(
          body.button(
              texts.get("ui.debrief_back_here"), false, () -> doing.goBack().accept(index)));
      whole.add(inside, 0).padLeft(CARD_PAD).width(measure - 2 * CARD_PAD).padBottom(18f);
      prose.add(opened, 14f);
    }
  }

  private void partitur(PartiturView view) {
    if (debrief.path().isEmpty()) {
      return;
    }
    Prose prose = section(texts.get("debrief.partitur_heading"));
    prose.plain(texts.get("debrief.partitur_how"));
    prose.gap(18f);
    prose.table().add(view).left().row();
    Choosable marks = view.marks();
    if (marks == null) {
      prose.plain(texts.get("debrief.nothing_at_stake"));
    } else {
      controls.add(marks);
      legend(prose);
      prose.gap(10f);
      for (Row row : debrief.partitur().rows()) {
        if (row.hasSentence()) {
          prose.close(words.sentence(row));
        }
      }
    }
    prose.gap(10f);
    prose.small(words.ratedBy());
    path(prose);
  }

  /** Explains the signs; the two rarer ones where they are met. */
  private void legend(Prose prose) {
    prose.sign(Sign.FOR, false, texts.get("ui.sign_for"));
    prose.sign(Sign.AGAINST, false, texts.get("ui.sign_against"));
    prose.sign(Sign.UNTOUCHED, false, texts.get("ui.sign_untouched"));
    List<Row> rows = debrief.partitur().rows();
    if (rows.stream().flatMap(row -> row.moments().stream()).anyMatch(Moment::ringed)) {
      prose.sign(Sign.UNTOUCHED, true, texts.get("ui.sign_ring"));
    }
    if (rows.stream().anyMatch(row -> !row.discussed().isEmpty())) {
      prose.sign(Sign.OPEN, false, texts.get("ui.sign_open"));
    }
  }

  /** What was done, in order: what the numbers of the partitur stand for. */
  private void path(Prose prose) {
    prose.gap(12f);
    prose.label(texts.get("debrief.path_heading"));
    words.path().forEach(prose::close);
  }

  private void discussions() {
    if (debrief.discussions().isEmpty()) {
      return;
    }
    Prose prose = section(texts.get("debrief.discussions_heading"));
    for (DiscussionCard each : debrief.discussions()) {
      Prose card = card(prose);
      card.small(words.at(each.column()));
      card.sign(Sign.OPEN, false, words.principle(each.principle()));
      card.plain(
          texts.get(each.taken() ? "debrief.chose" : "debrief.discussion_option", each.option()));
      if (each.argument() != null) {
        card.plain(texts.get("debrief.discussion_for", each.argument().argumentFor()));
        card.plain(texts.get("debrief.discussion_against", each.argument().argumentAgainst()));
      }
      words.divided(each).forEach(card::plain);
    }
  }

  private void lawCards() {
    if (debrief.lawCards().isEmpty()) {
      return;
    }
    Prose prose = section(texts.get("debrief.law_heading"));
    for (Reference<LawCard> reference : debrief.lawCards()) {
      cards.law(card(prose), reference);
    }
  }

  private void questions() {
    if (!debrief.questions().isEmpty()) {
      writing.questions(section(texts.get("debrief.questions_heading")));
    }
  }

  private void prompts() {
    writing.prompts(section(texts.get("prompts.heading")));
  }

  private void about() {
    if (!debrief.attempt().credits().isEmpty()) {
      Prose prose = section(texts.get("debrief.about_heading"));
      debrief.attempt().credits().forEach(prose::small);
    }
  }

  /** Law cards, each in full the first time. */
  private static final class CardSet {
    private final Theme theme;
    private final Texts texts;
    private final DebriefWords words;
    private final List<String> shown = new ArrayList<>();

    CardSet(Theme theme, Texts texts, DebriefWords words) {
      this.theme = theme;
      this.texts = texts;
      this.words = words;
    }

    void law(Prose prose, Reference<LawCard> reference) {
      @Nullable LawCard card = reference.entry();
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
      prose.gap(4f * theme.look().textSize());
      prose.label(texts.get("debrief.card_title", title));
      prose.plain(card.text().in(texts.language()));
      prose.gap(4f);
      prose.small(words.cardNotes(card));
    }
  }
}
