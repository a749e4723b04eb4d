package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sideomside.text.Words;

/** Writes the decisions of an hour in a room: those to talk about, the others, and the reasons. */
final class RoomPlaces {
  private final Page page;
  private final Names names;
  private final Debrief debrief;
  private final List<RoomMoment> split;
  private final List<RoomMoment> places;

  RoomPlaces(Page page, Names names, Debrief debrief) {
    this.page = page;
    this.names = names;
    this.debrief = debrief;
    this.split = RoomMoment.mostSplit(debrief.room());
    this.places =
        split.isEmpty()
            ? debrief.keyMoments().stream().map(key -> at(key.column())).toList()
            : split;
  }

  /** Whether a decision is one to talk about. */
  boolean isToTalkAbout(Column column) {
    return places.stream().anyMatch(moment -> moment.column().equals(column));
  }

  /** Where the room was most split; where nobody counted or all voted alike, the story's own. */
  void toTalkAbout() {
    if (places.isEmpty()) {
      return;
    }
    if (split.isEmpty()) {
      page.heading(Report.Kind.PLACES, "debrief.moments_heading");
    } else {
      page.heading(Report.Kind.PLACES, "room.split_heading");
      page.say("room.split_how");
    }
    places.forEach(moment -> decision(moment, true));
  }

  /** Every decision that has not been told of above, in story order, with what was voted for. */
  void others() {
    List<RoomMoment> others = new ArrayList<>(debrief.room());
    others.removeAll(places);
    if (others.isEmpty()) {
      return;
    }
    page.heading(Report.Kind.CHOICES, "room.choices_heading");
    others.forEach(moment -> decision(moment, false));
  }

  private void decision(RoomMoment moment, boolean toTalkAbout) {
    boolean told = toTalkAbout && moment.situation().isPresent();
    page.group(told ? names.above(moment.column()) : names.at(moment.column()));
    if (toTalkAbout) {
      moment.situation().ifPresent(said -> page.line(Report.Tone.STORY, names.said(said)));
    }
    if (toTalkAbout && split.isEmpty()) {
      key(moment).ifPresent(key -> page.say(KeyMomentText.picked(key.picked())));
    }
    votes(moment, toTalkAbout);
    if (moment.ownOption() != null) {
      page.tell(Report.Tone.TURN, "room.own_option", names.told(moment.ownOption()));
    }
    String ask = moment.ask();
    if (ask != null && !moment.column().again()) {
      page.tell(Report.Tone.TURN, "debrief.ask", names.told(ask));
    }
  }

  private void votes(RoomMoment moment, boolean toTalkAbout) {
    Split counted = moment.split();
    if (counted == null) {
      page.say("room.no_votes");
      page.tell(Report.Tone.DONE, "room.went_on", names.told(moment.chosen()));
      return;
    }
    boolean held = false;
    List<Words> left = new ArrayList<>();
    for (RoomMoment.Offered option : moment.options()) {
      int votes = moment.votes(option);
      Words text = names.told(option.text());
      held |= option.taken();
      if (option.taken()) {
        page.votes(
            Report.Tone.VOTES_TAKEN,
            counted.percent(votes),
            page.texts().words("room.voted_and_taken", votes, text));
      } else if (votes > 0) {
        page.votes(
            Report.Tone.VOTES,
            counted.percent(votes),
            page.texts().words("room.voted", votes, text));
      } else {
        left.add(text);
      }
    }
    if (toTalkAbout && !left.isEmpty()) {
      page.tell(Report.Tone.OPTION_LEFT, "room.voted_none", Words.joined(" / ", left));
    }
    if (!held) {
      page.tell(Report.Tone.DONE, "room.went_on", moment.chosen());
    }
  }

  /**
   * The reason of all that was voted for or gone on with at the places to talk about, and of what
   * went beyond the team's authority or ignored danger.
   */
  void reasons(CitationText citations) {
    List<RoomMoment> told = new ArrayList<>(places);
    for (Flagged flag : debrief.flags()) {
      RoomMoment moment = at(flag.step().column());
      if (!told.contains(moment)) {
        told.add(moment);
      }
    }
    told.removeIf(moment -> given(moment).isEmpty());
    if (told.isEmpty()) {
      return;
    }
    page.heading(Report.Kind.REASONS, "room.reasons_heading");
    page.say("room.reasons_how");
    for (RoomMoment moment : told) {
      page.group(names.at(moment.column()));
      for (RoomMoment.Offered option : given(moment)) {
        Words text = names.told(option.text());
        if (option.taken()) {
          page.tell(Report.Tone.DONE, "room.went_on", text);
        } else if (moment.votes(option) > 0) {
          page.line(Report.Tone.DONE, text);
        } else {
          page.tell(Report.Tone.DONE, "room.argument_option", text);
        }
        page.line(names.told(option.why()));
        citations.writeTogether(option.citations());
      }
    }
  }

  /** Options whose reason is given: of a place nobody counted at, also the one argued for. */
  private List<RoomMoment.Offered> given(RoomMoment moment) {
    boolean place = places.contains(moment);
    return moment.options().stream()
        .filter(option -> !option.why().isBlank())
        .filter(
            option ->
                option.taken()
                    || (place && (moment.votes(option) > 0 || arguedFor(moment, option))))
        .toList();
  }

  private boolean arguedFor(RoomMoment moment, RoomMoment.Offered option) {
    return split.isEmpty()
        && key(moment)
            .map(KeyMoment::argument)
            .filter(argument -> argument.option().equals(option.text()))
            .isPresent();
  }

  private Optional<KeyMoment> key(RoomMoment moment) {
    return debrief.keyMoments().stream()
        .filter(key -> key.column().equals(moment.column()))
        .findFirst();
  }

  private RoomMoment at(Column column) {
    return debrief.room().get(column.index());
  }
}
