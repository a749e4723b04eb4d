package no.sideomside.debrief;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.sideomside.attempt.Attempt;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Says the sheet of an hour in a room: where it was most split and the one thing to try first, then
 * what one looks up. Counts stand as they were shown in the room; no person is in it.
 */
final class RoomReport {
  private static final FlagText.Headings FLAGS =
      new FlagText.Headings(
          "debrief.danger_heading", "room.limit_heading", "room.danger_and_limit_heading");

  private final Texts texts;
  private final ZoneId zone;

  RoomReport(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
  }

  /** The whole page. */
  Report of(Debrief debrief) {
    Page page = new Page(texts);
    Names names = new Names(texts, debrief.partitur());
    PartiturText partitur = new PartiturText(page, names, debrief.partitur(), true);
    CitationText citations = new CitationText(page);
    LawCardText cards = new LawCardText(page);
    List<RoomMoment> split = RoomMoment.mostSplit(debrief.room());
    header(page, debrief.attempt());
    Function<Step, String> done = step -> texts.get("room.went_on", step.chosen());
    new FlagText(page, names, partitur, citations, cards)
        .write(debrief, FLAGS, done, flag -> false);
    if (split.isEmpty()) {
      placesToStop(page, names, citations, debrief);
    } else {
      page.heading("room.split_heading");
      page.say("room.split_how");
      split.forEach(moment -> reasons(page, names, citations, moment));
    }
    oneThing(page);
    choices(page, names, debrief);
    if (!debrief.path().isEmpty()) {
      partitur.write(debrief.ratedBy(), debrief.rubricChanged());
    }
    new DiscussionText(page, names, "room.went_on").write(debrief.discussions());
    DebriefReport.lawCards(page, cards, debrief);
    script(page);
    DebriefReport.about(page, debrief.attempt());
    return page.report();
  }

  private void header(Page page, Attempt attempt) {
    page.group(attempt.title());
    ZonedDateTime started = attempt.startedAt().atZone(zone);
    page.say("room.when", Dates.date(texts, started), Dates.time(texts, started));
    Optional<Language> language = Language.of(attempt.language());
    if (language.isPresent() && language.get() != texts.language()) {
      page.say("debrief.story_language", texts.get("text.language." + attempt.language()));
    }
    page.say("room.whose");
    page.say("room.not_a_verdict");
    String variant = attempt.variantNote();
    if (variant != null && !variant.isBlank()) {
      page.say("debrief.variant", variant);
    }
    if (!attempt.ended()) {
      page.say("room.unfinished");
    }
    if (attempt.decisions().isEmpty()) {
      page.say("room.no_decisions");
    }
  }

  /** A place the room was split at, with the reason of every option that somebody voted for. */
  private void reasons(Page page, Names names, CitationText citations, RoomMoment moment) {
    page.group(names.at(moment.column()));
    situation(page, moment);
    for (RoomMoment.Offered option : moment.options()) {
      if (moment.votes(option) > 0) {
        page.tell(
            Report.Tone.TURN,
            option.taken() ? "room.voted_and_taken" : "room.voted",
            moment.votes(option),
            option.text());
        reason(page, citations, option);
      }
    }
    ask(page, moment);
  }

  /** Where nobody counted, or all voted alike: the story's own places, as in anyone's debrief. */
  private void placesToStop(Page page, Names names, CitationText citations, Debrief debrief) {
    if (debrief.keyMoments().isEmpty()) {
      return;
    }
    page.heading("debrief.moments_heading");
    for (KeyMoment key : debrief.keyMoments()) {
      RoomMoment moment = debrief.room().get(key.column().index());
      page.group(names.at(moment.column()));
      situation(page, moment);
      page.tell(Report.Tone.DONE, "room.went_on", moment.chosen());
      page.say(KeyMomentText.picked(key.picked()));
      moment.options().stream()
          .filter(RoomMoment.Offered::taken)
          .forEach(option -> reason(page, citations, option));
      Argument argument = key.argument();
      if (argument != null) {
        page.tell(Report.Tone.TURN, "room.argument_option", argument.option());
        page.say("debrief.argument_why", argument.why());
        citations.write(argument.citations());
      }
      ask(page, moment);
    }
  }

  private void oneThing(Page page) {
    page.heading("room.try_heading");
    page.say("room.try_how");
    page.tell(Report.Tone.BLANK, "room.try_what");
    page.tell(Report.Tone.BLANK, "room.try_who");
    page.tell(Report.Tone.BLANK, "room.try_when");
    page.say("prompts.no_patients");
  }

  /** Every decision, in story order. */
  private void choices(Page page, Names names, Debrief debrief) {
    if (debrief.room().isEmpty()) {
      return;
    }
    page.heading("room.choices_heading");
    for (RoomMoment moment : debrief.room()) {
      page.group(names.at(moment.column()));
      votes(page, moment);
      page.tell(Report.Tone.DONE, "room.went_on", moment.chosen());
      if (moment.ownOption() != null) {
        page.tell(Report.Tone.TURN, "room.own_option", moment.ownOption());
      }
      ask(page, moment);
    }
    String ending = debrief.partitur().ending();
    if (ending != null) {
      page.gap();
      page.say("debrief.ending", ending);
    }
    if (debrief.room().stream().anyMatch(moment -> moment.ownOption() != null)) {
      page.gap();
      page.say("room.for_the_author");
    }
  }

  private void votes(Page page, RoomMoment moment) {
    Split split = moment.split();
    if (split == null) {
      page.say("room.no_votes");
      return;
    }
    for (int i = 0; i < moment.options().size(); i++) {
      Split.Share share = split.shares().get(i);
      page.votes(
          split.percent(share),
          texts.get("room.voted", share.votes(), moment.options().get(i).text()));
    }
  }

  private void script(Page page) {
    page.heading("room.script_heading");
    for (RoomScript.Step step : RoomScript.steps(texts)) {
      page.say("room.script_step", step.minutes(), step.text());
    }
  }

  private static void situation(Page page, RoomMoment moment) {
    moment.situation().ifPresent(said -> page.line(Report.Tone.STORY, Names.said(said)));
  }

  private static void reason(Page page, CitationText citations, RoomMoment.Offered option) {
    if (!option.why().isBlank()) {
      page.say("debrief.why", option.why());
      citations.write(option.citations());
    }
  }

  private static void ask(Page page, RoomMoment moment) {
    @Nullable String ask = moment.ask();
    if (ask != null && !ask.isBlank() && !moment.column().again()) {
      page.tell(Report.Tone.TURN, "debrief.ask", ask);
    }
  }
}
