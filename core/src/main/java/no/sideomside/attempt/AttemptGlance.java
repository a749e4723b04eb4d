package no.sideomside.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of an attempt to lay it beside others, or to tell what was chosen in it: who
 * played what, and which options were offered and taken. Never the alias, and of what was said on
 * the way only the line that a decision was met at.
 *
 * @param id the attempt's
 * @param player random; null or blank where it belongs to no player
 * @param scenario id of the scenario
 * @param version the scenario's version
 * @param title the scenario's title as shown
 * @param language {@code nb} or {@code en}
 * @param storySha256 hash of the compiled story that was played
 * @param rubricSha256 hash of the rubric it was scored against
 * @param mode how it was played
 * @param variant which way the world was, counted from 1
 * @param startedAt when it began, cut to the minute
 * @param endedAt when it ended, cut to the minute, or null while it is in progress
 * @param ending id of the ending, or null while it is in progress
 * @param decisions every decision made, in order; of each what was asked, offered and chosen
 */
public record AttemptGlance(
    String id,
    @Nullable String player,
    String scenario,
    String version,
    String title,
    String language,
    String storySha256,
    String rubricSha256,
    Mode mode,
    int variant,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String ending,
    List<TakenDecision> decisions) {
  public AttemptGlance {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(storySha256, "storySha256");
    Objects.requireNonNull(rubricSha256, "rubricSha256");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(startedAt, "startedAt");
    decisions = List.copyOf(decisions);
  }

  /** Whether it has come to an ending. */
  public boolean ended() {
    return ending != null;
  }

  /** The same of an attempt that has been read whole. */
  static AttemptGlance of(Attempt attempt) {
    return new AttemptGlance(
        attempt.id(),
        attempt.player(),
        attempt.scenario(),
        attempt.version(),
        attempt.title(),
        attempt.language(),
        attempt.storySha256(),
        attempt.rubricSha256(),
        attempt.mode(),
        attempt.variant(),
        attempt.startedAt(),
        attempt.endedAt(),
        attempt.ending(),
        attempt.decisions().stream().map(AttemptGlance::glanced).toList());
  }

  /** The last of what was said, or nothing. */
  static List<Said> last(List<Said> said) {
    return said.isEmpty() ? List.of() : List.of(said.get(said.size() - 1));
  }

  private static TakenDecision glanced(TakenDecision taken) {
    return new TakenDecision(
        taken.id(),
        taken.at(),
        last(taken.said()),
        taken.ask(),
        null,
        taken.danger(),
        taken.chosen(),
        taken.noneFirst(),
        null,
        null,
        null,
        taken.options());
  }
}
