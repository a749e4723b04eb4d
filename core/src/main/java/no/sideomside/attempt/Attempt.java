package no.sideomside.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One playing of one scenario, complete in itself: everything a debrief needs to know of the story
 * stands in it.
 *
 * @param schema version of this format, {@value #SCHEMA}
 * @param id random, also the file's name
 * @param player random, the same for one alias in one data folder; null in a live session
 * @param alias what the player calls themselves
 * @param scenario id of the scenario
 * @param version the scenario's version
 * @param title the scenario's title as shown
 * @param language {@code nb} or {@code en}
 * @param storySha256 hash of the compiled story that was played
 * @param rubricSha256 hash of the rubric it was scored against
 * @param mode how it was played
 * @param seed what the story's variant was drawn with
 * @param variant which way the world was, counted from 1
 * @param variantNote what the debrief tells of that, or null
 * @param credits the scenario's credits
 * @param startedAt when it began, cut to the minute
 * @param endedAt when it ended, cut to the minute, or null while it is in progress
 * @param ending id of the ending, or null while it is in progress
 * @param closing what came after the last decision, or null while it is in progress
 * @param decisions every decision made, in order
 * @param underway what a room has said at the decision it has not made yet, or null
 */
public record Attempt(
    int schema,
    String id,
    @Nullable String player,
    String alias,
    String scenario,
    String version,
    String title,
    String language,
    String storySha256,
    String rubricSha256,
    Mode mode,
    long seed,
    int variant,
    @Nullable String variantNote,
    List<String> credits,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String ending,
    @Nullable Closing closing,
    List<TakenDecision> decisions,
    @Nullable RoomUnderway underway) {
  /** The format written today. */
  public static final int SCHEMA = 1;

  public Attempt {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(alias, "alias");
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(storySha256, "storySha256");
    Objects.requireNonNull(rubricSha256, "rubricSha256");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(startedAt, "startedAt");
    credits = credits == null ? List.of() : List.copyOf(credits);
    decisions = decisions == null ? List.of() : List.copyOf(decisions);
  }

  /** Whether it has come to an ending. */
  public boolean ended() {
    return ending != null;
  }

  /** This attempt and one more decision. */
  Attempt with(TakenDecision decision) {
    List<TakenDecision> all = new ArrayList<>(decisions);
    all.add(decision);
    return copy(id, alias, endedAt, ending, closing, all, null);
  }

  /** This attempt and what a room has said at the decision it has not made yet. */
  Attempt with(@Nullable RoomUnderway said) {
    return copy(id, alias, endedAt, ending, closing, decisions, said);
  }

  /** This attempt, come to an ending. */
  Attempt ended(Instant when, String endingId, Closing last) {
    return copy(id, alias, when, endingId, last, decisions, null);
  }

  /** The same under another id. */
  Attempt called(String other) {
    return id.equals(other)
        ? this
        : copy(other, alias, endedAt, ending, closing, decisions, underway);
  }

  /** The same under another alias. */
  Attempt named(String other) {
    return alias.equals(other)
        ? this
        : copy(id, other, endedAt, ending, closing, decisions, underway);
  }

  private Attempt copy(
      String newId,
      String newAlias,
      @Nullable Instant newEndedAt,
      @Nullable String newEnding,
      @Nullable Closing newClosing,
      List<TakenDecision> newDecisions,
      @Nullable RoomUnderway newUnderway) {
    return new Attempt(
        schema,
        newId,
        player,
        newAlias,
        scenario,
        version,
        title,
        language,
        storySha256,
        rubricSha256,
        mode,
        seed,
        variant,
        variantNote,
        credits,
        startedAt,
        newEndedAt,
        newEnding,
        newClosing,
        newDecisions,
        newUnderway);
  }
}
