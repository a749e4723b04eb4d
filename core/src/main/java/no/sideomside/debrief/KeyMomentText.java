package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.text.Texts;
import no.sideomside.text.Words;
import org.jspecify.annotations.Nullable;

/** Writes one key moment. */
final class KeyMomentText {
  private final Page page;
  private final Names names;
  private final CitationText citations;
  private final PanelWords panel;

  KeyMomentText(Page page, Names names, CitationText citations) {
    this.page = page;
    this.names = names;
    this.citations = citations;
    this.panel = new PanelWords(page.texts(), names);
  }

  /**
   * Writes it.
   *
   * @param moment what to write
   * @param toldAbove whether how it may have been taken already stands under the hopes
   * @param answer what the player wrote to its question, or null
   */
  void write(KeyMoment moment, boolean toldAbove, @Nullable String answer) {
    page.group(
        moment.situation().isEmpty() ? names.at(moment.column()) : names.above(moment.column()));
    moment.situation().forEach(said -> page.line(Report.Tone.STORY, names.said(said)));
    if (moment.noneFirst()) {
      page.say("debrief.none_first");
    }
    page.tell(Report.Tone.DONE, "debrief.chose", names.told(moment.chosen()));
    page.say(picked(moment.picked()));
    moment.apart().forEach(this::effect);
    List<Moment> leftAlone = moment.leftAlone();
    if (!leftAlone.isEmpty()) {
      page.line(Report.Tone.EFFECT, Words.of(leftAlone(page.texts(), names, leftAlone)));
    }
    if (!moment.discussed().isEmpty()) {
      page.line(panel.leftOpen(moment.discussed(), moment.divided()));
    }
    if (!moment.why().isBlank()) {
      page.say("debrief.why", names.told(moment.why()));
      citations.write(moment.citations());
    }
    Argument argument = moment.argument();
    if (argument != null) {
      page.tell(Report.Tone.TURN, "debrief.argument_option", names.told(argument.option()));
      page.say("debrief.argument_principles", names.principles(argument.principles()));
      page.say("debrief.argument_why", names.told(argument.why()));
      citations.write(argument.citations());
    }
    taken(moment, toldAbove);
    if (moment.ask() != null) {
      page.tell(Report.Tone.TURN, "debrief.ask", names.told(moment.ask()));
      if (answer != null) {
        page.say("debrief.answered", answer);
      }
    }
  }

  private void taken(KeyMoment moment, boolean toldAbove) {
    boolean anything = !moment.thoughts().isEmpty() || moment.couldAsk() != null;
    if (toldAbove && anything) {
      page.say("debrief.told_above", page.texts().get("debrief.hopes_heading"));
      return;
    }
    moment.thoughts().forEach(thought -> page.line(Report.Tone.STORY, names.told(thought.text())));
    if (moment.couldAsk() != null) {
      page.say("debrief.could_ask", names.told(moment.couldAsk()));
    }
  }

  /** The key of what a picked moment is introduced by. */
  static String picked(Picked picked) {
    return switch (picked) {
      case APART -> "debrief.picked_apart";
      case APART_ELSEWHERE -> "debrief.picked_apart_elsewhere";
      case GAVE -> "debrief.picked_gave";
      case COST -> "debrief.picked_cost";
      case DISPUTED -> "debrief.picked_disputed";
      case DISPUTED_ELSEWHERE -> "debrief.picked_disputed_elsewhere";
      case AT_STAKE -> "debrief.picked_at_stake";
    };
  }

  private void effect(Moment moment) {
    List<String> said = new ArrayList<>();
    said.add(page.texts().get(effectKey(moment), names.principle(moment.principle())));
    said.addAll(panel.beside(moment));
    page.line(Report.Tone.EFFECT, Words.of(String.join(" ", said)));
  }

  /** «Urørt: Håp; Egenmakt.» */
  static String leftAlone(Texts texts, Names names, List<Moment> moments) {
    return texts.get(
        "debrief.untouched", names.principles(moments.stream().map(Moment::principle).toList()));
  }

  /** The key of «tydelig for», «litt mot» and so on. */
  static String effectKey(Moment moment) {
    boolean clear = Moment.clear(moment.score());
    return switch (moment.mark()) {
      case FOR -> clear ? "debrief.clear_for" : "debrief.little_for";
      case AGAINST -> clear ? "debrief.clear_against" : "debrief.little_against";
      case UNTOUCHED -> "debrief.untouched";
    };
  }
}
