package no.sideomside.debrief;

import java.util.function.Predicate;

/** Writes danger to life and limits, each with its law card, apart from the principles. */
final class FlagText {
  private final Page page;
  private final Names names;
  private final CitationText citations;
  private final PartiturText partitur;
  private final LawCardText cards;

  FlagText(
      Page page, Names names, PartiturText partitur, CitationText citations, LawCardText cards) {
    this.page = page;
    this.names = names;
    this.partitur = partitur;
    this.citations = citations;
    this.cards = cards;
  }

  /**
   * The section; nothing where neither was met.
   *
   * @param told whether the reason of a flag is told elsewhere on the page
   */
  void write(Debrief debrief, Predicate<Flagged> told) {
    boolean limit = debrief.metLimit();
    boolean danger = debrief.metDanger();
    if (!limit && !danger) {
      return;
    }
    if (limit && danger) {
      page.heading("debrief.danger_and_limit_heading");
    } else {
      page.heading(limit ? "debrief.limit_heading" : "debrief.danger_heading");
    }
    partitur.dangers();
    for (Flagged flag : debrief.flags()) {
      page.group(names.at(flag.step().column()));
      page.line(Report.Tone.DONE, names.done(flag.step()));
      page.say(
          switch (flag.kind()) {
            case FLOOR -> "debrief.floor";
            case LIMIT -> "debrief.limit";
          });
      if (!flag.why().isBlank() && !told.test(flag)) {
        page.say("debrief.why", names.told(flag.why()));
        citations.write(flag.citations());
      }
      cards.write(flag.card());
    }
  }
}
