package no.sideomside.debrief.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.debrief.Dates;
import no.sideomside.debrief.Page;
import no.sideomside.debrief.Report;
import no.sideomside.text.Texts;
import no.sideomside.text.Words;

/**
 * Says a team's sheet, in the order it is used: each player's own place; where they chose
 * differently; where they chose alike; the principles; what is agreed on; how to read it; and, on a
 * page of its own, the script for whoever leads the talk.
 */
final class TeamReport {
  private final Texts texts;

  TeamReport(Texts texts) {
    this.texts = texts;
  }

  /**
   * The whole sheet.
   *
   * @param made the day that stands on it
   */
  Report of(TeamSheet sheet, LocalDate made) {
    Page page = new Page(texts);
    header(page, sheet, made);
    strips(page, sheet);
    for (ScenarioPart part : sheet.scenarios()) {
      boolean several = sheet.scenarios().size() > 1;
      if (part.empty()) {
        tooFew(page, part, several);
      } else {
        PartText writer = new PartText(page, part, several);
        writer.differ();
        writer.agree();
        writer.principles();
      }
    }
    if (sheet.scenarios().isEmpty()) {
      page.heading("team.nothing_heading");
      page.say("team.nothing");
      questions(page);
    }
    agreed(page, sheet);
    about(page, sheet);
    new ScriptText(page).write(sheet.tellsNothing());
    return page.report();
  }

  /** «Bilturen og Regningene». */
  Words titles(TeamSheet sheet) {
    List<Words> titles =
        new ArrayList<>(sheet.scenarios().stream().map(ScenarioPart::title).toList());
    if (titles.isEmpty()) {
      return Words.of("");
    }
    Words last = titles.remove(titles.size() - 1);
    return titles.isEmpty() ? last : texts.words("team.titles", Words.joined(", ", titles), last);
  }

  private void header(Page page, TeamSheet sheet, LocalDate made) {
    page.group(texts.get("team.title"));
    if (!sheet.scenarios().isEmpty()) {
      page.say("team.of", titles(sheet), Dates.date(texts, made));
    }
    page.say(sheet.tellsNothing() ? "team.not_a_verdict_blind" : "team.not_a_verdict");
    page.say("team.leader");
    page.say("team.control");
    page.say("team.no_patients");
  }

  private void strips(Page page, TeamSheet sheet) {
    page.heading(Report.Kind.STRIPS, "team.strips_heading");
    page.say("team.strips_how");
    for (int i = 0; i < sheet.strips(); i++) {
      page.gap();
      page.tell(Report.Tone.CUT, "team.strip_cut");
      page.tell(Report.Tone.BLANK, "team.strip_where");
      page.tell(Report.Tone.BLANK, "team.strip_pick");
      page.tell(Report.Tone.BLANK, "team.strip_hope");
    }
  }

  private void tooFew(Page page, ScenarioPart part, boolean several) {
    page.heading(several ? "team.too_few_heading_of" : "team.too_few_heading", part.title());
    page.say("team.too_few");
    page.say("team.too_few_still");
    questions(page);
  }

  /** Questions that hang on nothing anybody has done. */
  private static void questions(Page page) {
    question(page, "team.question_pause");
    question(page, "team.question_frame");
    question(page, "team.question_other");
    question(page, "team.question_us");
  }

  private static void question(Page page, String key) {
    page.gap();
    page.tell(Report.Tone.TURN, key);
    page.tell(Report.Tone.BLANK, "team.notes");
  }

  private static void agreed(Page page, TeamSheet sheet) {
    page.heading(Report.Kind.AGREED, "team.agreed_heading");
    page.say("team.agreed_how");
    sheet.scenarios().stream()
        .flatMap(part -> part.differ().stream())
        .map(SharedDecision::ask)
        .filter(ask -> ask != null)
        .findFirst()
        .ifPresent(ask -> page.say("team.agreed_suggestion", ask));
    page.gap();
    page.tell(Report.Tone.BLANK, "team.agreed_question");
    page.tell(Report.Tone.BLANK, "team.agreed_try");
    page.tell(Report.Tone.BLANK, "team.agreed_who");
    page.tell(Report.Tone.BLANK, "team.agreed_when");
  }

  private void about(Page page, TeamSheet sheet) {
    page.heading(Report.Kind.ABOUT, "team.about_heading");
    if (!sheet.tellsNothing()) {
      page.say("team.about_known");
      page.say("team.about_first");
      page.say("team.about_words");
      page.say("team.about_order");
      page.say("team.about_five");
      page.say("team.about_numbers");
    }
    for (ScenarioPart part : sheet.scenarios()) {
      String version = part.version();
      if (version == null) {
        page.say("team.about_versions", part.title());
      } else if (!version.isBlank()) {
        page.say("team.about_version", part.title(), version);
      }
    }
    if (sheet.live()) {
      page.say("team.about_live");
    }
    if (sheet.unread()) {
      page.say("team.about_unread");
    }
  }
}
