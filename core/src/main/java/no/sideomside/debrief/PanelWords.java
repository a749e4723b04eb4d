package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.sideomside.attempt.PanelFigure;
import no.sideomside.text.Texts;

/**
 * What a panel of raters has said, beside what the authors did (principles.md, «How a choice is
 * scored» 9). The number that counts is the panel's; whoever reads is told whose it is.
 */
final class PanelWords {
  private final Texts texts;
  private final Names names;

  PanelWords(Texts texts, Names names) {
    this.texts = texts;
    this.names = names;
  }

  /** Beside what a moment counts as; nothing where no panel counts. */
  List<String> beside(Moment moment) {
    PanelFigure panel = moment.panel();
    if (panel == null) {
      return List.of();
    }
    return List.of(
        differs(moment)
            ? texts.get(
                "debrief.moment_panel", panel.n(), names.mark(moment.authors()), panel.spread())
            : texts.get("debrief.moment_panel_same", panel.n(), panel.spread()));
  }

  /** Of one principle's line: where the panel says something else, and where it is divided. */
  List<String> row(Partitur partitur, Row row) {
    List<String> said = new ArrayList<>();
    for (Moment moment : row.moments()) {
      PanelFigure panel = moment.panel();
      if (panel != null && differs(moment)) {
        said.add(
            texts.get(
                "debrief.row_panel",
                partitur.columns().get(moment.index()).number(),
                panel.n(),
                names.mark(moment.score()),
                names.mark(moment.authors()),
                panel.spread()));
      }
    }
    if (!row.divided().isEmpty()) {
      said.add(
          texts.get(
              "debrief.row_divided",
              row.divided().stream()
                  .map(index -> Integer.toString(partitur.columns().get(index).number()))
                  .collect(Collectors.joining(", "))));
    }
    return said;
  }

  /** Of a principle left unscored because the panel disagrees; nothing where it does not. */
  List<String> divided(DiscussionCard card) {
    PanelFigure panel = card.panel();
    if (panel == null) {
      return List.of();
    }
    String middle = names.mark(panel.median());
    return List.of(
        texts.get("debrief.discussion_panel", panel.n(), panel.spread()),
        card.argument() == null
            ? texts.get("debrief.discussion_middle", middle, names.mark(card.authors()))
            : texts.get("debrief.discussion_middle_open", middle));
  }

  /**
   * «Til samtale, ikke talt med: Håp (uenighet i fagpanelet).»
   *
   * @param principles left unscored on an option
   * @param divided those of them a panel disagrees about
   */
  String leftOpen(List<String> principles, Set<String> divided) {
    String all =
        principles.stream()
            .map(
                id ->
                    divided.contains(id)
                        ? texts.get("debrief.left_divided", names.principle(id))
                        : names.principle(id))
            .collect(Collectors.joining("; "));
    return texts.get("debrief.left_open", all);
  }

  private boolean differs(Moment moment) {
    return !names.mark(moment.score()).equals(names.mark(moment.authors()));
  }
}
