package no.sideomside.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The attempt of one's own at a scenario that came to an ending last. */
  public Optional<Attempt> lastEnded(String scenario) {
    return attempts.stream()
        .filter(attempt -> attempt.scenario().equals(scenario) && attempt.endedAt() != null)
        .filter(attempt -> attempt.mode() != Mode.LIVE)
        .max(Comparator.comparing(AttemptShelf::end));
  }

  private static Instant end(Attempt attempt) {
    return attempt.endedAt() == null ? attempt.startedAt() : attempt.endedAt();
  }

  /** The newest attempt of one's own at a scenario that has not come to an ending. */
  public Optional<Attempt> inProgress(String scenario) {
    return unfinished(scenario).filter(attempt -> attempt.mode() != Mode.LIVE).findFirst();
  }

  /** The newest hour in a room with a scenario that has not come to its ending. */
  public Optional<Attempt> roomInProgress(String scenario) {
    return unfinished(scenario).filter(attempt -> attempt.mode() == Mode.LIVE).findFirst();
  }

  private Stream<Attempt> unfinished(String scenario) {
    return attempts.stream()
        .filter(attempt -> attempt.scenario().equals(scenario) && !attempt.ended())
        .filter(attempt -> !attempt.decisions().isEmpty() || attempt.underway() != null);
  }
}
