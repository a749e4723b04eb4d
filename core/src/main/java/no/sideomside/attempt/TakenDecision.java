package no.sideomside.attempt;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was met and made.
 *
 * @param id its id in the story
 * @param at when it was made, cut to the minute
 * @param said what was shown since the decision before
 * @param ask an open question for supervision, or null
 * @param couldAsk how one could have asked, or null
 * @param danger whether danger to life was near when it was made
 * @param chosen id of the option taken
 * @param noneFirst whether the player first said that none of them fitted
 * @param pause the pause, or null
 * @param votes in a live session where somebody counted, option id to votes; null elsewhere
 * @param roomOption in a live session, the room's own option, or null
 * @param options everything that was offered, in story order
 */
public record TakenDecision(
    String id,
    @Nullable Instant at,
    List<Said> said,
    @Nullable String ask,
    @Nullable String couldAsk,
    boolean danger,
    String chosen,
    boolean noneFirst,
    @Nullable TakenPause pause,
    @Nullable Map<String, Integer> votes,
    @Nullable String roomOption,
    List<TakenOption> options) {
  public TakenDecision {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(chosen, "chosen");
    said = said == null ? List.of() : List.copyOf(said);
    votes = votes == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    options = options == null ? List.of() : List.copyOf(options);
  }

  /**
   * This decision, and what a room said before it was made; of its votes, those for options that
   * are offered here.
   */
  TakenDecision with(RoomTalk talk) {
    Map<String, Integer> offered = new LinkedHashMap<>(talk.votes());
    offered.keySet().removeIf(voted -> option(voted).isEmpty());
    return new TakenDecision(
        id,
        at,
        said,
        ask,
        couldAsk,
        danger,
        chosen,
        noneFirst,
        pause,
        offered.isEmpty() ? null : offered,
        talk.ownOption(),
        options);
  }

  /** What the room said before it was made; {@link RoomTalk#NOTHING} for a player's own. */
  public RoomTalk talk() {
    return votes == null && roomOption == null
        ? RoomTalk.NOTHING
        : new RoomTalk(votes == null ? Map.of() : votes, roomOption);
  }

  /** The option taken; empty only in a file that names one it does not hold. */
  public Optional<TakenOption> taken() {
    return option(chosen);
  }

  /** The option with this id, or empty. */
  public Optional<TakenOption> option(String optionId) {
    return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
  }

  /** Whether it counts as a decision: at least two options are not free. */
  public boolean counts() {
    return options.stream().filter(option -> !option.free()).count() >= 2;
  }
}
