package no.sideomside.debrief;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Reflections;
import no.sideomside.rubric.LawCard;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;

/**
 * Says a debrief: its sections in the order of principles.md, «How a choice is scored» 10; one that
 * would be empty is left out.
 */
final class DebriefReport {
  private final Texts texts;
  private final ZoneId zone;

  /**
   * A writer.
   *
   * @param texts the language of everything but the story's own words
   * @param zone where the reader's clock is
   */
  DebriefReport(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
  }

  /** The whole page; of an hour in a room, the sheet of that hour. */
  Report of(Debrief debrief) {
    if (debrief.attempt().mode() == Mode.LIVE) {
      return new RoomReport(texts, zone).of(debrief);
    }
    Page page = new Page(texts);
    Names names = new Names(texts, debrief);
    PartiturText partitur = new PartiturText(page, names, debrief.partitur());
    CitationText citations = new CitationText(page, names);
    LawCardText cards = new LawCardText(page);
    header(page, names, debrief.attempt());
    hopes(page, names, debrief);
    new FlagText(page, names, partitur, citations, cards)
        .write(debrief, flag -> debrief.keyMoments().stream().anyMatch(flag::at));
    keyMoments(page, names, citations, debrief);
    if (!debrief.path().isEmpty()) {
      path(page, names, debrief);
      partitur.write(debrief.ratedBy(), debrief.rubricChanged());
    }
    new DiscussionText(page, names, "debrief.chose").write(debrief.discussions());
    lawCards(page, cards, debrief.lawCards());
    questions(page, names, debrief);
    prompts(page, debrief);
    about(page, names, debrief.attempt());
    return page.report();
  }

  private void header(Page page, Names names, Attempt attempt) {
    page.group(names.told(attempt.title()));
    ZonedDateTime started = attempt.startedAt().atZone(zone);
    page.say("debrief.when", Dates.date(texts, started), Dates.time(texts, started));
    page.say(
        switch (attempt.mode()) {
          case PRACTICE -> "debrief.mode_practice";
          case GUIDED -> "debrief.mode_guided";
          case LIVE -> "debrief.mode_live";
        });
    Optional<Language> language = Language.of(attempt.language());
    if (language.isPresent() && language.get() != texts.language()) {
      page.say("debrief.story_language", texts.get("text.language." + attempt.language()));
    }
    page.say("debrief.not_a_verdict");
    String variant = attempt.variantNote();
    if (variant != null && !variant.isBlank()) {
      page.say("debrief.variant", names.told(variant));
    }
    if (!attempt.ended()) {
      page.say("debrief.unfinished");
    }
    if (attempt.decisions().isEmpty()) {
      page.say("debrief.no_decisions");
    }
  }

  /** What the numbers of the partitur stand for. */
  private void path(Page page, Names names, Debrief debrief) {
    page.heading(Report.Kind.PATH, "debrief.path_heading");
    PathText.lines(texts, names, debrief).forEach(page::line);
  }

  private void hopes(Page page, Names names, Debrief debrief) {
    if (debrief.hopes().isEmpty()) {
      return;
    }
    page.heading("debrief.hopes_heading");
    for (Hoped hoped : debrief.hopes()) {
      page.group(names.at(hoped.step().column()));
      page.line(names.told(hoped.question()));
      String hope = hoped.hope();
      if (hope == null) {
        page.say("debrief.hope_blank");
      } else {
        page.say("debrief.hoped", names.told(hope));
      }
      page.line(Report.Tone.DONE, names.done(hoped.step()));
      hoped.thoughts().forEach(thought -> page.line(Report.Tone.STORY, names.told(thought.text())));
      if (hoped.couldAsk() != null) {
        page.say("debrief.could_ask", names.told(hoped.couldAsk()));
      }
    }
  }

  private void keyMoments(Page page, Names names, CitationText citations, Debrief debrief) {
    if (debrief.keyMoments().isEmpty()) {
      return;
    }
    page.heading("debrief.moments_heading");
    page.say("debrief.moments_how");
    KeyMomentText writer = new KeyMomentText(page, names, citations);
    for (KeyMoment moment : debrief.keyMoments()) {
      int index = moment.column().index();
      boolean toldAbove =
          debrief.hopes().stream().anyMatch(hoped -> hoped.step().column().index() == index);
      String answer =
          debrief.questions().stream()
              .filter(question -> question.column().index() == index)
              .findFirst()
              .map(OpenQuestion::answer)
              .orElse(null);
      writer.write(moment, toldAbove, answer);
    }
  }

  static void lawCards(Page page, LawCardText cards, List<Reference<LawCard>> touched) {
    if (touched.isEmpty()) {
      return;
    }
    page.heading(Report.Kind.LAW, "debrief.law_heading");
    touched.forEach(
        card -> {
          page.gap();
          cards.write(card);
        });
  }

  /** The questions no key moment has asked already. */
  private static void questions(Page page, Names names, Debrief debrief) {
    List<OpenQuestion> left =
        debrief.questions().stream()
            .filter(
                question ->
                    debrief.keyMoments().stream()
                        .noneMatch(moment -> moment.column().equals(question.column())))
            .toList();
    if (left.isEmpty()) {
      return;
    }
    page.heading("debrief.questions_heading");
    page.say("debrief.questions_choose");
    for (OpenQuestion question : left) {
      page.say("debrief.question", question.column().number(), names.told(question.text()));
      if (question.answer() != null) {
        page.say("debrief.answered", question.answer());
      }
    }
  }

  private void prompts(Page page, Debrief debrief) {
    if (debrief.prompts().isEmpty() && debrief.answers().isEmpty()) {
      return;
    }
    page.heading(Report.Kind.PROMPTS, "prompts.heading");
    page.say("prompts.no_patients");
    page.say("prompts.invented");
    for (Prompted prompted : debrief.prompts()) {
      page.group(prompted.prompt().in(texts));
      if (prompted.prompt() == Prompt.WHOM) {
        page.say("prompts.whom_could");
      }
      if (prompted.answer() != null) {
        page.say("debrief.answered", prompted.answer().text());
      }
    }
    for (Reflections.Answer answer : debrief.answers()) {
      page.group(answer.prompt());
      page.say("debrief.answered", answer.text());
    }
  }

  private static void about(Page page, Names names, Attempt attempt) {
    if (!attempt.credits().isEmpty()) {
      page.heading(Report.Kind.ABOUT, "debrief.about_heading");
      attempt.credits().forEach(credit -> page.line(names.told(credit)));
    }
  }
}
