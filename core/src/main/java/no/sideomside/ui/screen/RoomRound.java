package no.sideomside.ui.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sideomside.attempt.RoomTalk;
import no.sideomside.attempt.RoomUnderway;
import no.sideomside.debrief.Split;
import org.jspecify.annotations.Nullable;

/**
 * What a room does at one decision: it votes, sees how the votes fell, talks, and chooses what to
 * go on with. Nothing is decided before {@link #chosen} is taken from it, and every step can be
 * gone back from.
 */
final class RoomRound {
  /** Where the room is. */
  enum Step {
    /** Everybody shows a number, and whoever leads counts. */
    VOTE,
    /** How the votes fell; left out where nobody counted. */
    SPLIT,
    /** The question is on the wall. */
    TALK,
    /** The room puts an option of its own in words. */
    OWN,
    /** One option is chosen to go on with. */
    GO
  }

  private final List<String> options;
  private final Map<String, Integer> votes = new LinkedHashMap<>();
  private final Step first;
  private Step step;
  private int selected = -1;
  private @Nullable String ownOption;
  private String draft = "";
  private @Nullable String chosen;

  /**
   * Before the first vote.
   *
   * @param options ids in story order
   * @param counts whether there is anything to vote over; mere navigation is only gone on with
   */
  RoomRound(List<String> options, boolean counts) {
    this.options = List.copyOf(options);
    this.first = counts ? Step.VOTE : Step.GO;
    this.step = first;
    this.chosen = options.size() == 1 ? options.get(0) : null;
    this.options.forEach(option -> votes.put(option, 0));
  }

  Step step() {
    return step;
  }

  /** The option the keyboard is on while votes are counted, from 0; −1 for none yet. */
  int selected() {
    return selected;
  }

  /** Goes to an option: to count its votes, or to go on with it. */
  void select(int option) {
    if (option < 0 || option >= options.size()) {
      return;
    }
    if (step == Step.VOTE) {
      selected = option;
    } else if (step == Step.GO) {
      chosen = options.get(option);
    }
  }

  /** More votes, or fewer, for the option the keyboard is on. */
  void count(int more) {
    if (step == Step.VOTE && selected >= 0) {
      String option = options.get(selected);
      int now = Objects.requireNonNull(votes.get(option)) + more;
      votes.put(option, Math.max(0, Math.min(RoomTalk.MOST, now)));
    }
  }

  /** The votes for an option, counted from 0. */
  int votes(int option) {
    return Objects.requireNonNull(votes.get(options.get(option)));
  }

  /** How the votes fall now. */
  Split split() {
    return Split.of(options, votes);
  }

  /** Whether anybody has counted. */
  boolean counted() {
    return split().total() > 0;
  }

  /** On to the next step, with what was drafted there; from the last there is none. */
  void next() {
    if (step == Step.OWN) {
      ownOption = draft.isBlank() ? null : draft.strip();
    }
    step =
        switch (step) {
          case VOTE -> counted() ? Step.SPLIT : Step.TALK;
          case SPLIT, OWN -> Step.TALK;
          case TALK, GO -> Step.GO;
        };
    if (step == Step.GO && chosen == null) {
      chosen = suggested();
    }
  }

  /** One option that most voted for; where it is a tie, or nobody counted, the room must say. */
  private @Nullable String suggested() {
    List<String> most = split().most();
    return most.size() == 1 ? most.get(0) : null;
  }

  /**
   * One step back; what was drafted is let go.
   *
   * @return false where there is none: then one goes back to reading
   */
  boolean back() {
    if (step == first) {
      return false;
    }
    step =
        switch (step) {
          case VOTE, SPLIT -> Step.VOTE;
          case TALK -> counted() ? Step.SPLIT : Step.VOTE;
          case OWN, GO -> Step.TALK;
        };
    if (step == Step.VOTE) {
      // Other votes may be another suggestion.
      chosen = null;
    }
    return true;
  }

  /** Puts an option of the room's own in words. */
  void write() {
    if (step == Step.TALK) {
      step = Step.OWN;
      draft = ownOption == null ? "" : ownOption;
    }
  }

  /** Takes what is written so far; kept as the room's own option by {@link #next}. */
  void draft(String text) {
    draft = text;
  }

  /** What is written so far. */
  String draft() {
    return draft;
  }

  /** The room's own option, or null. */
  @Nullable String own() {
    return ownOption;
  }

  /** What the room goes on with, counted from 0; −1 while that is not said. */
  int chosen() {
    return chosen == null ? -1 : options.indexOf(chosen);
  }

  /** How far the room has come, so that it can {@link #goOn} from there. */
  RoomUnderway underway(String decision) {
    return new RoomUnderway(
        decision, step.name(), votes, ownOption, step == Step.OWN ? draft : null, chosen);
  }

  /** Stands where the room was; what the story no longer offers is let go. */
  void goOn(RoomUnderway said) {
    options.forEach(option -> votes.put(option, said.votes().getOrDefault(option, 0)));
    ownOption = said.ownOption();
    draft = said.draft() == null ? "" : said.draft();
    String about = said.chosen();
    if (about != null && options.contains(about)) {
      chosen = about;
    }
    for (Step each : Step.values()) {
      if (each.name().equals(said.step()) && each.compareTo(first) > 0) {
        step = each == Step.SPLIT && !counted() ? Step.TALK : each;
      }
    }
  }

  /** What the room said before it goes on. */
  RoomTalk talk() {
    return new RoomTalk(votes, ownOption);
  }
}
