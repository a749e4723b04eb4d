package no.sideomside.rubric;

import java.util.List;
import java.util.Optional;

/**
 * The principles a scenario is scored against, in the order they are shown.
 *
 * @param version raised when a principle changes its meaning
 * @param groups the headings, in order
 * @param principles every principle, group by group
 * @param sha256 SHA-256 of the bytes of {@code rubric.json}, lower-case hex
 */
public record Rubric(
    String version, List<PrincipleGroup> groups, List<Principle> principles, String sha256) {
  public Rubric {
    groups = List.copyOf(groups);
    principles = List.copyOf(principles);
  }

  /** The principle with this id, or empty. */
  public Optional<Principle> principle(String id) {
    return principles.stream().filter(principle -> principle.id().equals(id)).findFirst();
  }
}
