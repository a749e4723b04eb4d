package no.sideomside.attempt;

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

  /** The newest attempt of a scenario that has not come to an ending. */
  public Optional<Attempt> inProgress(String scenario) {
    return attempts.stream()
        .filter(attempt -> attempt.scenario().equals(scenario) && !attempt.ended())
        .filter(attempt -> attempt.mode() != Mode.LIVE && !attempt.decisions().isEmpty())
        .findFirst();
  }
}
