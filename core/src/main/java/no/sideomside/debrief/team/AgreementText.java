package no.sideomside.debrief.team;

import java.util.List;
import java.util.stream.Collectors;
import no.sideomside.debrief.Dates;
import no.sideomside.debrief.Page;
import no.sideomside.rubric.LawCard;
import no.sideomside.rubric.Principle;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;

/** Says why a team that all chose alike should look twice, or what it may ask itself instead. */
final class AgreementText {
  private AgreementText() {}

  static void write(Page page, Agreement agreement, RubricFolder rubric) {
    if (agreement.reasons().isEmpty()) {
      page.say("team.agree_well");
      return;
    }
    for (Agreement.Reason reason : agreement.reasons()) {
      switch (reason.why()) {
        case FLOOR -> {
          page.say("team.agree_floor");
          card(page, reason.about(), rubric);
        }
        case LIMIT -> {
          page.say("team.agree_limit");
          card(page, reason.about(), rubric);
        }
        case DISPUTED -> page.say("team.agree_disputed", principles(page, reason, rubric));
        case DOMINATED -> page.say("team.agree_dominated");
        case COST -> page.say("team.agree_cost", principles(page, reason, rubric));
      }
    }
  }

  private static void card(Page page, List<String> ids, RubricFolder rubric) {
    Texts texts = page.texts();
    Language language = texts.language();
    for (String id : ids) {
      LawCard card = rubric.lawCards().get(id);
      if (card == null) {
        page.say("debrief.card_unknown", id);
      } else {
        page.say("debrief.card_title", card.title().in(language));
        page.line(card.text().in(language));
        page.say("debrief.card_source", card.source().in(language));
        page.say("debrief.card_checked", Dates.date(texts, card.checked()));
      }
    }
  }

  private static String principles(Page page, Agreement.Reason reason, RubricFolder rubric) {
    Texts texts = page.texts();
    return reason.about().stream()
        .map(
            id -> {
              Principle known = rubric.rubric().principle(id).orElse(null);
              return known == null
                  ? texts.get("debrief.principle_unknown", id)
                  : known.name().in(texts.language());
            })
        .collect(Collectors.joining("; "));
  }
}
