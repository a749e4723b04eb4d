package no.sideomside.attempt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a room has come at a decision it has not made yet, so that it can go on there after the
 * program was killed. Counts and words as in {@link RoomTalk}; gone when the decision is made.
 *
 * @param decision the decision's id
 * @param step where the room stands in it, in the words of whoever leads it through
 * @param votes option id to votes so far
 * @param ownOption an option of the room's own, or null
 * @param draft what is being written of one, or null
 * @param chosen id of the option the room is about to go on with, or null
 */
public record RoomUnderway(
    String decision,
    String step,
    Map<String, Integer> votes,
    @Nullable String ownOption,
    @Nullable String draft,
    @Nullable String chosen) {
  public RoomUnderway {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(step, "step");
    votes = votes == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(votes));
  }

  /** Whether nobody has counted or written anything yet. */
  public boolean isEmpty() {
    return ownOption == null
        && (draft == null || draft.isBlank())
        && votes.values().stream().allMatch(count -> count == 0);
  }
}
