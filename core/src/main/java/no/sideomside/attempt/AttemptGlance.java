package no.sideomside.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of an attempt to lay it beside others: who played what, and which options
 * were offered and taken. Never the alias, nor what was said on the way.
 *
 * @param id the attempt's
 * @param player random; null or blank where it belongs to no player
 * @param scenario id of the scenario
 * @param version the scenario's version
 * @param title the scenario's title as shown
 * @param language {@code nb} or {@code en}
 * @param storySha256 hash of the compiled story that was played
 * @param mode how it was played
 * @param startedAt when it began, cut to the minute
 * @param picks every decision made, in order
 */
public record AttemptGlance(
    String id,
    @Nullable String player,
    String scenario,
    String version,
    String title,
    String language,
    String storySha256,
    Mode mode,
    Instant startedAt,
    List<Pick> picks) {
  public AttemptGlance {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(storySha256, "storySha256");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(startedAt, "startedAt");
    picks = List.copyOf(picks);
  }

  /**
   * A decision that was met and made.
   *
   * @param decision its id
   * @param at when, cut to the minute, or null where the file does not say
   * @param chosen id of the option taken
   * @param noneFirst whether the player first said that none of them fitted
   * @param ask the open question for supervision, or empty
   * @param offered everything that was offered, in story order
   */
  public record Pick(
      String decision,
      @Nullable Instant at,
      String chosen,
      boolean noneFirst,
      String ask,
      List<Offered> offered) {
    public Pick {
      Objects.requireNonNull(decision, "decision");
      Objects.requireNonNull(chosen, "chosen");
      offered = List.copyOf(offered);
    }
  }

  /** An option's id and its words. */
  public record Offered(String id, String text) {
    public Offered {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(text, "text");
    }
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
        attempt.mode(),
        attempt.startedAt(),
        attempt.decisions().stream().map(AttemptGlance::pick).toList());
  }

  private static Pick pick(TakenDecision taken) {
    String ask = taken.ask();
    return new Pick(
        taken.id(),
        taken.at(),
        taken.chosen(),
        taken.noneFirst(),
        ask == null ? "" : ask,
        taken.options().stream().map(each -> new Offered(each.id(), each.text())).toList());
  }
}
