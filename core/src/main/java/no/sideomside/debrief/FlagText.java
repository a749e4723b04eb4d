package no.sideomside.debrief;

import java.util.function.Function;
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

  /** Keys of the section's heading, by what it holds. */
  record Headings(String danger, String limit, String both) {}

  /**
   * The section; nothing where neither was met.
   *
   * @param done how what was done is told
   * @param told whether the reason of a flag is told elsewhere on the page
   */
  void write(
      Debrief debrief, Headings headings, Function<Step, String> done, Predicate<Flagged> told) {
    boolean limit = debrief.metLimit();
    boolean danger = debrief.metDanger();
    if (!limit && !danger) {
      return;
    }
    page.heading(limit && danger ? headings.both() : limit ? headings.limit() : headings.danger());
    partitur.dangers();
    for (Flagged flag : debrief.flags()) {
      page.group(names.at(flag.step().column()));
      page.line(Report.Tone.DONE, done.apply(flag.step()));
      page.say(
          switch (flag.kind()) {
            case FLOOR -> "debrief.floor";
            case LIMIT -> "debrief.limit";
          });
      if (!flag.why().isBlank() && !told.test(flag)) {
        page.say("debrief.why", flag.why());
        citations.write(flag.citations());
      }
      cards.write(flag.card());
    }
  }
}
