package no.sideomside.rubric;

import java.util.Optional;

/** Where a rater speaks from. Two of them a panel cannot do without (principles.md, 9). */
public enum RaterRole {
  /** Somebody whose work rests on own experience: erfaringskonsulent. */
  PEER_WORKER("peer_worker"),
  /** A relative: pårørende. */
  RELATIVE("relative"),
  /** Staff of a team or a service. */
  STAFF("staff"),
  /** Anybody else. */
  OTHER("other");

  private final String id;

  RaterRole(String id) {
    this.id = id;
  }

  /** What stands in {@code panel.json}. */
  public String id() {
    return id;
  }

  static Optional<RaterRole> of(String id) {
    for (RaterRole role : values()) {
      if (role.id.equals(id)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
