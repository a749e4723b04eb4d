package no.sideomside.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.sideomside.text.Sentence;

/**
 * The attempts of a folder.
 *
 * @param attempts newest first
 * @param damaged what could not be read, one sentence a file
 */
public record AttemptShelf(List<Attempt> attempts, List<Sentence> damaged) {
  public AttemptShelf {
    attempts = List.copyOf(attempts);
    damaged = List.copyOf(damaged);
  }

  /** The attempt of a scenario that came to an ending last. */
  public Optional<Attempt> lastEnded(String scenario) {
    return attempts.stream()
        .filter(attempt -> attempt.scenario().equals(scenario) && attempt.endedAt() != null)
        .max(Comparator.comparing(AttemptShelf::end));
  }

  private static Instant end(Attempt attempt) {
    return attempt.endedAt() == null ? attempt.startedAt() : attempt.endedAt();
  }

  /** The newest attempt of a scenario that has not come to an ending. */
  public Optional<Attempt> inProgress(String scenario) {
    return attempts.stream()
        .filter(attempt -> attempt.scenario().equals(scenario) && !attempt.ended())
        .filter(attempt -> attempt.mode() != Mode.LIVE && !attempt.decisions().isEmpty())
        .findFirst();
  }
}
