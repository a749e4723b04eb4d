package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.DebriefWords;
import no.sideomside.debrief.DiscussionCard;
import no.sideomside.debrief.Flagged;
import no.sideomside.debrief.Reference;
import no.sideomside.rubric.LawCard;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.PartiturView;
import no.sideomside.ui.widget.Sign;

/**
 * Sets out a debrief's sections in the order of principles.md, «How a choice is scored» 10. One
 * that would be empty is left out.
 */
final class DebriefSections {
  /**
   * A section.
   *
   * @param title for the list of contents
   */
  record Section(String title, Table body) {}

  private final Theme theme;
  private final Texts texts;
  private final Debrief debrief;
  private final DebriefWords words;
  private final float measure;
  private final List<Section> sections = new ArrayList<>();
  private final List<Choosable> controls = new ArrayList<>();
  private final MomentCards moments;
  private final LawCards cards;
  private final WritingParts writing;

  /**
   * No section yet.
   *
   * @param measure the width of its text, in units
   */
  DebriefSections(
      Theme theme,
      Texts texts,
      Debrief debrief,
      DebriefWords words,
      DebriefState state,
      DebriefDoing doing,
      float measure) {
    this.theme = theme;
    this.texts = texts;
    this.debrief = debrief;
    this.words = words;
    this.measure = measure;
    this.moments = new MomentCards(texts, words, state, doing, controls);
    this.cards = new LawCards(texts, words);
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

  private void hopes() {
    if (!debrief.hopes().isEmpty()) {
      Prose prose = section(texts.get("debrief.hopes_heading"));
      HopeProse hopes = new HopeProse(texts, words);
      debrief.hopes().forEach(hoped -> hopes.write(prose, hoped));
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
      Prose card = prose.card();
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
      cards.write(card, flag.card());
    }
  }

  private void keyMoments() {
    if (debrief.keyMoments().isEmpty()) {
      return;
    }
    Prose prose = section(texts.get("debrief.moments_heading"));
    prose.small(texts.get("debrief.moments_how"));
    debrief.keyMoments().forEach(moment -> moments.write(prose, moment));
  }

  private void partitur(PartiturView picture) {
    if (debrief.path().isEmpty()) {
      return;
    }
    Prose prose = section(texts.get("debrief.partitur_heading"));
    new PartiturProse(texts, words).write(prose, debrief.partitur(), picture);
    Choosable marks = picture.marks();
    if (marks != null) {
      controls.add(marks);
    }
  }

  private void discussions() {
    if (debrief.discussions().isEmpty()) {
      return;
    }
    Prose prose = section(texts.get("debrief.discussions_heading"));
    for (DiscussionCard each : debrief.discussions()) {
      Prose card = prose.card();
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
      cards.write(prose.card(), reference);
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
}
