package no.sideomside.ui.screen;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sideomside.debrief.Argument;
import no.sideomside.debrief.DebriefWords;
import no.sideomside.debrief.KeyMoment;
import no.sideomside.debrief.Mark;
import no.sideomside.debrief.Moment;
import no.sideomside.text.Texts;
import no.sideomside.ui.widget.Sign;
import org.jspecify.annotations.Nullable;

/** Sets out one decision: what was said, what was chosen, what it did and what it rests on. */
final class MomentProse {
  private final Texts texts;
  private final DebriefWords words;

  MomentProse(Texts texts, DebriefWords words) {
    this.texts = texts;
    this.words = words;
  }

  /** All of it. */
  void write(Prose prose, KeyMoment moment) {
    moment.situation().forEach(prose::said);
    prose.gap(6f);
    if (moment.noneFirst()) {
      prose.plain(texts.get("debrief.none_first"));
    }
    prose.plain(texts.get("debrief.chose", moment.chosen()));
    effects(prose, moment);
    if (!moment.why().isBlank()) {
      prose.plain(texts.get("debrief.why", moment.why()));
      prose.small(words.citations(moment.citations()));
    }
    if (!moment.thoughts().isEmpty() || moment.couldAsk() != null) {
      prose.gap(8f);
    }
    moment.thoughts().forEach(thought -> prose.story(thought.text()));
    if (moment.couldAsk() != null) {
      prose.plain(texts.get("debrief.could_ask", moment.couldAsk()));
    }
    argument(prose, moment.argument());
    if (moment.ask() != null) {
      prose.gap(8f);
      prose.plain(texts.get("debrief.ask", moment.ask()));
    }
  }

  /** What it did with each principle, for, against and left alone in turn. */
  void effects(Prose prose, KeyMoment moment) {
    for (Moment at : moment.apart()) {
      sign(prose, at.mark(), at.ringed(), words.effect(at));
      prose.small(words.panel(at));
    }
    Map<Boolean, List<Moment>> leftAlone =
        moment.leftAlone().stream().collect(Collectors.partitioningBy(Moment::ringed));
    leftAlone.forEach(
        (ringed, together) -> {
          if (!together.isEmpty()) {
            sign(prose, Mark.UNTOUCHED, ringed, words.leftAlone(together));
          }
        });
    if (!moment.discussed().isEmpty()) {
      prose.sign(Sign.OPEN, false, words.leftOpen(moment));
    }
  }

  private void sign(Prose prose, Mark mark, boolean ringed, String told) {
    String more = ringed ? " " + texts.get("ui.partitur_more") : "";
    prose.sign(Sign.of(mark), ringed, told + more);
  }

  private void argument(Prose prose, @Nullable Argument argument) {
    if (argument == null) {
      return;
    }
    prose.gap(8f);
    prose.plain(texts.get("debrief.argument_option", argument.option()));
    prose.small(texts.get("debrief.argument_principles", words.principles(argument.principles())));
    prose.plain(texts.get("debrief.argument_why", argument.why()));
    prose.small(words.citations(argument.citations()));
  }
}
