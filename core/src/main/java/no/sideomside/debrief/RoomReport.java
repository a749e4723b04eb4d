package no.sideomside.debrief;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import no.sideomside.rubric.LawCard;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import no.sideomside.text.Words;

/**
 * Says the sheet of an hour in a room. First what a team takes with it: the way it went, the two
 * places where it was most split, each with its question, and the one thing to try. Then what one
 * looks up. Counts stand as they were shown in the room; no person is in it.
 */
final class RoomReport {
  private final Texts texts;
  private final ZoneId zone;

  RoomReport(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
  }

  /** The whole page. */
  Report of(Debrief debrief) {
    Page page = new Page(texts);
    Names names = new Names(texts, debrief);
    PartiturText partitur = new PartiturText(page, names, debrief.partitur(), true);
    CitationText citations = new CitationText(page, names);
    RoomPlaces places = new RoomPlaces(page, names, debrief);
    header(page, names, debrief.attempt());
    flags(page, names, partitur, debrief);
    way(page, names, debrief);
    places.toTalkAbout();
    oneThing(page);
    places.others();
    places.reasons(citations);
    if (!debrief.path().isEmpty()) {
      partitur.write(debrief.ratedBy(), debrief.rubricChanged());
    }
    new DiscussionText(page, names, "room.went_on")
        .write(
            debrief.discussions().stream()
                .filter(card -> card.taken() || places.isToTalkAbout(card.column()))
                .toList());
    DebriefReport.lawCards(page, new LawCardText(page), cards(debrief));
    about(page, names, debrief);
    return page.report();
  }

  private void header(Page page, Names names, Attempt attempt) {
    page.group(names.told(attempt.title()));
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
      page.say("debrief.variant", names.told(variant));
    }
    if (!attempt.ended()) {
      page.say("room.unfinished");
    }
    if (attempt.decisions().isEmpty()) {
      page.say("room.no_decisions");
    }
  }

  /** What the team has to know first, in short; reasons and law cards stand further down. */
  private void flags(Page page, Names names, PartiturText partitur, Debrief debrief) {
    boolean limit = debrief.metLimit();
    boolean danger = debrief.metDanger();
    if (!limit && !danger) {
      return;
    }
    if (limit && danger) {
      page.heading("room.danger_and_limit_heading");
    } else {
      page.heading(limit ? "room.limit_heading" : "debrief.danger_heading");
    }
    partitur.dangers();
    for (Flagged flag : debrief.flags()) {
      page.gap();
      page.tell(
          Report.Tone.DONE,
          "room.at_went_on",
          flag.step().column().number(),
          names.told(flag.step().chosen()));
      List<Words> why = new ArrayList<>();
      why.add(
          texts.words(
              switch (flag.kind()) {
                case FLOOR -> "debrief.floor";
                case LIMIT -> "debrief.limit";
              }));
      LawCard card = flag.card().entry();
      if (card != null) {
        why.add(texts.words("room.card_below", card.title().in(texts.language())));
      }
      page.line(Words.joined(" ", why));
    }
  }

  /** Those of what went beyond, then all others that were touched. */
  private static List<Reference<LawCard>> cards(Debrief debrief) {
    return Stream.concat(debrief.flags().stream().map(Flagged::card), debrief.lawCards().stream())
        .distinct()
        .toList();
  }

  /** The way, a line a step, each with how many voted for it. */
  private void way(Page page, Names names, Debrief debrief) {
    if (debrief.room().isEmpty()) {
      return;
    }
    page.heading(Report.Kind.WAY, "room.way_heading");
    for (RoomMoment moment : debrief.room()) {
      page.line(step(names, moment));
    }
    String ending = debrief.partitur().ending();
    if (ending != null) {
      page.say("debrief.ending", names.told(ending));
    }
  }

  private Words step(Names names, RoomMoment moment) {
    Words step = texts.words("debrief.step", moment.column().number(), names.told(moment.chosen()));
    Split split = moment.split();
    if (split == null) {
      return step;
    }
    int taken =
        moment.options().stream().filter(RoomMoment.Offered::taken).mapToInt(moment::votes).sum();
    return taken == split.total()
        ? texts.words("room.way_all", step)
        : texts.words("room.way_some", step, taken, split.total());
  }

  private void oneThing(Page page) {
    page.heading(Report.Kind.AGREED, "room.try_heading");
    page.line(
        Words.joined(
            " ", List.of(texts.words("room.try_how"), texts.words("prompts.no_patients"))));
    page.tell(Report.Tone.BLANK, "room.try_what");
    page.tell(Report.Tone.BLANK, "room.try_who");
    page.tell(Report.Tone.BLANK, "room.try_when");
  }

  private static void about(Page page, Names names, Debrief debrief) {
    List<String> credits = debrief.attempt().credits();
    boolean own = debrief.room().stream().anyMatch(moment -> moment.ownOption() != null);
    if (!own && credits.isEmpty()) {
      return;
    }
    page.heading(Report.Kind.ABOUT, "debrief.about_heading");
    if (own) {
      page.say("room.for_the_author");
    }
    credits.forEach(credit -> page.line(names.told(credit)));
  }
}
